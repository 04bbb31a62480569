/** Many articles on their journey of `pipeline.ts`: analysed ahead, a few at a time, and stored together, in order. */
import { analyse, prepare, type Prepared } from './pipeline.ts'
import type { NewArticle, Origin, Saved } from './store/article-store.ts'
import type { Store } from './store/store.ts'

/** Articles that are analysed or wait to be stored; with those that are being stored it is all that is in memory. */
const AHEAD = 192
/** Characters of their texts: while so many are in memory, no more articles are asked for. */
const MOST_CHARACTERS = 8_000_000
/** Articles of one transaction. */
const TOGETHER = 64

export interface Many<T> {
  items: AsyncIterable<T>
  /** Gives the article of an item; asked of one item after the other, for it may have to be fetched. */
  read: (item: T) => Promise<NewArticle>
  origin: Origin
}

/** An item, and what became of it; a refusal has its reason. */
export type Result<T> = readonly [item: T, settled: PromiseSettledResult<Saved>]

/**
 * Gives each item with what became of it, in order, as soon as it is known; asks for no more items than are about to be
 * stored, and so goes at the pace of whoever takes the results. One that is refused takes no other with it.
 */
export async function* ingestAll<T>(
  store: Store,
  { items, read, origin }: Many<T>,
  analyseOne: typeof analyse = analyse,
): AsyncGenerator<Result<T>> {
  const prepared = ahead(
    oneByOne(items, read),
    async ([item, article]): Promise<readonly [T, PromiseSettledResult<Prepared>]> => {
      if (article.status === 'rejected') return [item, article]
      return [item, await settle(prepare(store, article.value, analyseOne, origin))]
    },
    ([, article]) => (article.status === 'fulfilled' ? article.value.text.length : 0),
  )
  for await (const some of prepared) yield* storeTogether(store, some)
}

async function* storeTogether<T>(
  store: Store,
  some: readonly (readonly [T, PromiseSettledResult<Prepared>])[],
): AsyncGenerator<Result<T>> {
  const entries = some.flatMap(([, one]) =>
    one.status === 'fulfilled' && 'found' in one.value ? one.value : [],
  )
  const stored = await store.articles.saveAll(entries)
  let next = 0
  for (const [item, one] of some) {
    if (one.status === 'rejected') yield [item, one]
    else if ('found' in one.value) yield [item, stored[next++] as PromiseSettledResult<Saved>]
    else yield [item, { status: 'fulfilled', value: one.value }]
  }
}

async function* oneByOne<T>(
  items: AsyncIterable<T>,
  read: (item: T) => Promise<NewArticle>,
): AsyncGenerator<readonly [T, PromiseSettledResult<NewArticle>]> {
  for await (const item of items) yield [item, await settle(read(item))]
}

const settle = async <T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> => {
  const [settled] = await Promise.allSettled([promise])
  return settled
}

/**
 * Does `work`, which must not fail, on items as they come, and gives what is done: some at a time, in order. It goes on
 * while what it gave is dealt with.
 */
async function* ahead<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  lengthOf: (item: T) => number,
): AsyncGenerator<R[]> {
  const started: { length: number; done: Promise<void>; result?: R }[] = []
  const [room, news] = [bell(), bell()]
  let [inMemory, characters, ended] = [0, 0, false]
  const start = (item: T): void => {
    const length = lengthOf(item)
    inMemory++
    characters += length
    const one: (typeof started)[number] = {
      length,
      done: work(item).then((result) => {
        one.result = result
      }),
    }
    started.push(one)
  }
  const startAll = async (): Promise<void> => {
    try {
      for await (const item of items) {
        start(item)
        news.ring()
        while (!ended && (inMemory >= AHEAD || characters >= MOST_CHARACTERS)) await room.rung()
        if (ended) return
      }
    } finally {
      ended = true
      news.ring()
    }
  }
  const source = startAll()
  source.catch(() => undefined) // told below, once all before it is
  try {
    while (!ended || started.length > 0) {
      const some = started.slice(0, TOGETHER)
      if (some.length === 0) await news.rung()
      // What is being analysed is waited for, up to a full group: what is yet to come may not come before this is answered.
      await Promise.all(some.map(({ done }) => done))
      started.splice(0, some.length)
      if (some.length === 0) continue
      yield some.map(({ result }) => result as R)
      inMemory -= some.length
      characters -= some.reduce((sum, { length }) => sum + length, 0)
      room.ring()
    }
    await source
  } finally {
    ended = true
    room.ring()
    await source.catch(() => undefined)
  }
}

/** Wakes one who waits for it; nobody has to. */
function bell() {
  let wake = (): void => undefined
  return {
    ring: () => wake(),
    rung: () => new Promise<void>((resolve) => (wake = resolve)),
  }
}
