/** Telling webhooks what happened, signed as Standard Webhooks has it (https://www.standardwebhooks.com). */
import { createHmac } from 'node:crypto'
import { ChanceryError } from '../errors.ts'
import type { Fetcher } from '../ingest/fetch/fetch-page.ts'
import type { WebhookStore } from '../store/webhooks.ts'
import { ATTEMPTS, type Queue } from './queue.ts'

export interface Delivering {
  webhooks: WebhookStore
  queue: Pick<Queue, 'send'>
  post: Fetcher['post']
}

/** Queues what there is to tell. Done twice, it is told twice at most: receivers know it by its `webhook-id`. */
export const queueDueDeliveries = async (to: Omit<Delivering, 'post'>): Promise<void> =>
  queueAll(to, await to.webhooks.takeDue())

/** Of each webhook a few are on their way at a time; whenever one is taken, the next follows. */
export const queueNextDelivery = async (to: Omit<Delivering, 'post'>, taken: string): Promise<void> =>
  queueAll(to, await to.webhooks.takeNext(taken))

async function queueAll(
  { webhooks, queue }: Omit<Delivering, 'post'>,
  ids: readonly string[],
): Promise<void> {
  for (const deliveryId of ids) {
    await queue.send('delivery', { deliveryId })
    await webhooks.queued(deliveryId)
  }
}

/** @throws what `post` throws: then it is tried again later, longer after each time */
export async function deliver(
  { webhooks, post }: Omit<Delivering, 'queue'>,
  deliveryId: string,
  attempt: number,
): Promise<object> {
  const outgoing = await webhooks.outgoing(deliveryId)
  if (!outgoing) {
    await webhooks.wait(deliveryId)
    return {}
  }
  const at = new Date()
  const body = `{"type":"change","timestamp":"${at.toISOString()}","data":${outgoing.change}}`
  const headers = signed(`msg_${deliveryId}`, Math.floor(at.getTime() / 1000), body, outgoing.secret)
  try {
    await post(outgoing.url, { ...headers, 'content-type': 'application/json' }, body)
  } catch (error) {
    const refused = error instanceof ChanceryError && error.status < 500
    const told = error instanceof ChanceryError ? `${error.code}: ${error.message}` : 'internal'
    const final = refused || attempt >= ATTEMPTS
    await webhooks.attempted(deliveryId, { at: at.toISOString(), error: told, final })
    throw error
  }
  await webhooks.attempted(deliveryId, { at: at.toISOString(), error: null, final: true })
  return {}
}

/** `timestamp`: seconds since 1970. */
export const signed = (id: string, timestamp: number, body: string, secret: Buffer) => ({
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
})
