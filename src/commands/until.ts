/**
 * The items up to when it is told to stop, even while it waits for the next. Nothing is kept of those that it gave: a race of
 * each with one promise that lasts would keep them all.
 */
export async function* until<T>(stopped: AbortSignal, items: AsyncGenerator<T>): AsyncGenerator<T> {
  let stop = (): void => undefined
  stopped.addEventListener('abort', () => stop(), { once: true })
  while (!stopped.aborted) {
    const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
      stop = () => resolve(null)
      items.next().then(resolve, reject)
    })
    if (!next || next.done) return
    yield next.value
  }
}
