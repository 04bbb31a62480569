/** Reading anew what an older version of the engine read: a chain of jobs, each of which reads some and queues the next. */
import type { RereadingStore } from '../store/rereading.ts'
import type { Queue } from './queue.ts'

export interface Rereading {
  rereading: RereadingStore
  queue: Pick<Queue, 'send'>
  /** Reads the next few anew; null when none are left. */
  rereadNext: (engine: string) => Promise<{ read: number; changed: number } | null>
}

/** Queues it once after an upgrade. */
export async function queueDueRereading(
  { rereading, queue }: Omit<Rereading, 'rereadNext'>,
  engine: string,
): Promise<void> {
  if (await rereading.takeDue(engine)) await queue.send('reread', { engine })
}

/** One that is done twice reads on from where it is. A job of a version that is not this one any more is left to that. */
export async function rereadNext(
  { queue, rereadNext }: Omit<Rereading, 'rereading'>,
  asked: string,
  engine: string,
): Promise<object> {
  if (asked !== engine) return { read: 0, changed: 0 }
  const done = await rereadNext(engine)
  if (done) await queue.send('reread', { engine })
  return done ?? { read: 0, changed: 0 }
}
