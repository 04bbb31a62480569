/** Who is told of changes, and what became of each telling. */
import { randomBytes } from 'node:crypto'
import { COMMAND_LINE, type Origin } from './article-store.ts'
import { changes, type ChangeFilters } from './changes.ts'
import type { Database } from './database.ts'
import { dueDeliveries, lookFor } from './due-deliveries.ts'
import { isId, newId } from './ids.ts'
import { SORTS, type Page, type PageRequest } from './query.ts'
import { Conditions } from './reads/conditions.ts'
import { instant } from './reads/json.ts'
import { page, type List } from './reads/pages.ts'
import { row, rows } from './statement.ts'
import { doneOnce, recorded, recordWrites, type Replayed } from './writes/record-write.ts'
import { inTransaction } from './writes/transaction.ts'

export interface WebhookSettings {
  url: string
  filters: ChangeFilters
  paused: boolean
}

export interface WebhookStore {
  list(page: PageRequest): Promise<Page>
  get(id: string): Promise<string | null>
  /** It is told what happens from now on. `secret` is shown this once. */
  create(settings: WebhookSettings, origin?: Origin): Promise<Replayed<{ id: string; secret: string }>>
  /** False when there is no such webhook. One that is resumed is told what happened meanwhile. */
  change(id: string, change: Partial<WebhookSettings>, origin?: Origin): Promise<boolean>
  remove(id: string, origin?: Origin): Promise<boolean>
  /** Latest first. */
  deliveries(id: string, page: PageRequest): Promise<Page>
  /** Looks what there is to tell, and gives the deliveries to queue jobs for now. */
  takeDue(): Promise<string[]>
  /** Those to queue now that this one, of the same webhook, is done. */
  takeNext(deliveryId: string): Promise<string[]>
  /** Notes that there is a job for it. */
  queued(id: string): Promise<void>
  /** Notes that its webhook is paused: there will be another job for it when that is resumed. */
  wait(id: string): Promise<void>
  /** Null when it was delivered, its webhook is paused, or is gone. */
  outgoing(id: string): Promise<Outgoing | null>
  attempted(id: string, attempt: Attempt): Promise<void>
}

export interface Outgoing {
  url: string
  secret: Buffer
  /** JSON of the change. */
  change: string
}

export interface Attempt {
  /** ISO 8601. */
  at: string
  /** Null: it was taken. */
  error: string | null
  /** Whether no other is made. */
  final: boolean
}

const WEBHOOKS: List = {
  from: 'webhooks w',
  id: 'w.id',
  sorts: { createdAt: { column: 'w.created_at', type: 'timestamptz' } },
  sort: SORTS.webhooks[0],
  joins: 'JOIN webhooks w ON w.id = p.id',
  item: `json_build_object('id', w.id, 'url', w.url, 'filters', w.filters, 'paused', w.paused, 'createdAt', ${instant('w.created_at')})`,
}

const DELIVERIES: List = {
  from: 'webhook_deliveries d',
  id: 'd.id',
  sorts: { createdAt: { column: 'd.created_at', type: 'timestamptz' } },
  sort: SORTS.deliveries[0],
  joins: 'JOIN webhook_deliveries d ON d.id = p.id',
  item: `json_build_object('id', d.id, 'state', d.state, 'change', d.change, 'attempts', d.attempts, 'createdAt', ${instant('d.created_at')})`,
}

export function webhooks(database: Database): WebhookStore {
  const { pool } = database
  return {
    list: (request) => page(pool, WEBHOOKS, new Conditions(), request),

    get: async (id) =>
      isId(id)
        ? ((
            await row<{ json: string }>(
              pool,
              `SELECT ${WEBHOOKS.item}::text AS json FROM webhooks w WHERE id = $1`,
              [id],
            )
          )?.json ?? null)
        : null,

    async create({ url, filters, paused }, origin = COMMAND_LINE) {
      const [id, secret] = [newId(), randomBytes(32)]
      const place = await changes(pool).end()
      const made = await doneOnce(database, origin, async (transaction) => {
        await transaction.rows(
          `INSERT INTO webhooks (id, url, secret, filters, paused, place, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
          [id, url, secret, JSON.stringify(filters), paused, place],
        )
        await recordWrites(transaction, [{ origin, action: 'webhook.created', subject: id }])
        return { id }
      })
      const kept = await row<{ secret: Buffer }>(pool, 'SELECT secret FROM webhooks WHERE id = $1', [made.id])
      return { ...made, secret: `whsec_${(kept?.secret ?? secret).toString('base64')}` }
    },

    change: async (id, { url = null, filters, paused = null }, origin = COMMAND_LINE) =>
      isId(id) &&
      recorded(
        pool,
        { origin, action: 'webhook.changed' },
        `UPDATE webhooks SET url = coalesce($2, url), filters = coalesce($3::json, filters), paused = coalesce($4, paused)
         WHERE id = $1 RETURNING id`,
        [id, url, filters ? JSON.stringify(filters) : null, paused],
      ),

    remove: async (id, origin = COMMAND_LINE) =>
      isId(id) &&
      recorded(
        pool,
        { origin, action: 'webhook.deleted' },
        'DELETE FROM webhooks WHERE id = $1 RETURNING id',
        [id],
      ),

    deliveries: (id, request) =>
      page(pool, DELIVERIES, new Conditions().anyOf('d.webhook_id', [id], 'uuid'), request),

    async takeDue() {
      await inTransaction(database, async (transaction) => {
        const due = await transaction.rows<{ id: string; filters: ChangeFilters; place: string }>(
          'SELECT id, filters, place FROM webhooks WHERE NOT paused ORDER BY id FOR UPDATE SKIP LOCKED',
        )
        for (const webhook of due) await lookFor(pool, transaction, webhook)
      })
      return dueDeliveries(pool, '$1::uuid IS NULL', null)
    },

    takeNext: (deliveryId) =>
      dueDeliveries(pool, 'w.id = (SELECT webhook_id FROM webhook_deliveries WHERE id = $1)', deliveryId),

    queued: async (id) =>
      void (await rows(pool, 'UPDATE webhook_deliveries SET queued_at = now() WHERE id = $1', [id])),

    wait: async (id) =>
      void (await rows(
        pool,
        `UPDATE webhook_deliveries d SET queued_at = NULL FROM webhooks w
         WHERE d.id = $1 AND w.id = d.webhook_id AND w.paused AND d.state = 'pending'`,
        [id],
      )),

    outgoing: (id) =>
      row<{ url: string; secret: Buffer; change: string }>(
        pool,
        `SELECT w.url, w.secret, d.change::text AS change FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
         WHERE d.id = $1 AND d.state <> 'delivered' AND NOT w.paused`,
        [id],
      ),

    attempted: async (id, { at, error, final }) =>
      void (await rows(
        pool,
        `UPDATE webhook_deliveries SET state = $2, attempts = attempts || jsonb_build_object('at', $3::text, 'error', $4::text)
         WHERE id = $1`,
        [id, error === null ? 'delivered' : final ? 'failed' : 'pending', at, error],
      )),
  }
}
