/** The check of all articles, once a night: a chain of jobs, each of which checks some and queues the next. */
import type { NightlyVerification, NightlyVerificationStore } from '../store/nightly-verification.ts'
import type { Queue } from './queue.ts'

export interface Verifying {
  verification: NightlyVerificationStore
  queue: Pick<Queue, 'send'>
}

/** Queues the check of a night whose time has come. */
export async function queueDueVerification({ verification, queue }: Verifying): Promise<void> {
  const night = await verification.takeDue()
  if (night !== null) await queue.send('verify', { night })
}

/** One that is done twice counts once: where another job went on from there, this chain ends. */
export async function verifyNext(
  { verification, queue }: Verifying,
  night: string,
): Promise<{ verification: NightlyVerification | null }> {
  const checked = await verification.checkNext(night)
  if (checked?.finishedAt === null) await queue.send('verify', { night })
  return { verification: checked }
}
