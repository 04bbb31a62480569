/** Putting together anew what an older version did, after an upgrade: a chain of jobs, each of which does some. */
import type { RegroupingStore } from '../store/regrouping.ts'
import type { Queue } from './queue.ts'

export interface Regrouping {
  regrouping: RegroupingStore
  queue: Pick<Queue, 'send'>
}

/** Queues it once after an upgrade, when all articles are read anew. */
export async function queueDueRegrouping({ regrouping, queue }: Regrouping, version: string): Promise<void> {
  if (await regrouping.takeDue(version)) await queue.send('regroup', { version })
}

/** A job of a version that is not this one any more is left to that. */
export async function regroupNext(
  { regrouping, queue }: Regrouping,
  asked: string,
  version: string,
): Promise<object> {
  if (asked === version && (await regrouping.regroupNext(version))) await queue.send('regroup', { version })
  return {}
}
