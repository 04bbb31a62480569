/** What a worker has in its hands, and says again and again that it still has. */
export interface Leases {
  hold(ids: readonly string[]): Promise<void>
  letGo(id: string): void
  stop(): void
}

/** How often a lease is renewed in the time that it lasts: of four words three may get lost. */
const WORDS = 4
/** Nothing takes this long; who is at it all the same has got stuck, and is not spoken for any more. */
const LONGEST_SECONDS = 600

/** `renew` makes the leases of these jobs last `seconds` from now; where it fails they end the sooner. */
export function keepLeases(renew: (ids: readonly string[]) => Promise<unknown>, seconds: number): Leases {
  const held = new Map<string, number>()
  const renewAll = async (): Promise<void> => {
    const oldest = performance.now() - LONGEST_SECONDS * 1000
    for (const [id, since] of held) if (since < oldest) held.delete(id)
    if (held.size > 0) await renew([...held.keys()]).catch(() => undefined)
  }
  const timer = setInterval(() => void renewAll(), (seconds * 1000) / WORDS).unref()
  return {
    async hold(ids) {
      for (const id of ids) held.set(id, performance.now())
      if (ids.length > 0) await renewAll()
    },
    letGo: (id) => void held.delete(id),
    stop: () => clearInterval(timer),
  }
}
