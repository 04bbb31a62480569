/** Changes as they come, as Server-Sent Events (WHATWG HTML, 9.2). */
import { setTimeout as pause } from 'node:timers/promises'
import type { ChangeFeed, ChangeFilters, ChangePlace } from '../../store/changes.ts'

export const EVENTS = 'text/event-stream'

/** Milliseconds between two looks, and after how many looks with nothing new a comment keeps the connection open. */
const LOOK = 1000
const QUIET = 15
const AT_ONCE = 100

/** Ends when `signal` says so. What breaks on the way cuts the connection, and the client comes back to where it was. */
export async function* eventStream(
  feed: ChangeFeed,
  filters: ChangeFilters,
  from: ChangePlace,
  signal: AbortSignal,
): AsyncGenerator<string> {
  yield 'retry: 3000\n\n'
  let place = from
  for (let quiet = 0; !signal.aborted;) {
    const { items, next, full } = await feed.read(filters, place, AT_ONCE)
    for (const { id, json } of items) yield `id: ${id}\ndata: ${json.replaceAll('\n', ' ')}\n\n`
    // Also where nothing matched there is a place to come back to.
    if (items.length === 0 && next !== place) yield `id: ${next}\n\n`
    place = next
    quiet = items.length > 0 ? 0 : quiet + 1
    if (quiet % QUIET === QUIET - 1) yield ': nothing new\n\n'
    if (!full) await pause(LOOK, undefined, { signal }).catch(() => undefined)
  }
}
