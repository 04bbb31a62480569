/** The opaque cursor of a list: where the last page ended, and for which query, signed so that nobody makes one up. */
import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { ChanceryError } from '../../errors.ts'
import type { Key } from '../../store/query.ts'

/** Long enough that a forgery is hopeless and a clash of queries too; short enough to keep addresses readable. */
const MAC_BYTES = 16
const QUERY_BYTES = 9

/** `query` says which list and which filters: a cursor opens only for the query it was sealed for. */
export function sealCursor(key: Key, query: string, secret: Buffer): string {
  const body = Buffer.from(JSON.stringify([...key, fingerprint(query)]))
  return Buffer.concat([sign(body, secret), body]).toString('base64url')
}

/** @throws {ChanceryError} invalid-cursor */
export function openCursor(cursor: string, query: string, secret: Buffer): Key {
  const bytes = Buffer.from(cursor, 'base64url')
  const mac = bytes.subarray(0, MAC_BYTES)
  const body = bytes.subarray(MAC_BYTES)
  const ours = bytes.toString('base64url') === cursor && mac.length === MAC_BYTES
  if (!ours || !timingSafeEqual(mac, sign(body, secret)))
    throw new ChanceryError('invalid-cursor', 'the cursor was not made here, or was changed on its way')
  const [sort, id, sealedFor] = JSON.parse(body.toString()) as [string | null, string, string]
  if (sealedFor !== fingerprint(query))
    throw new ChanceryError('invalid-cursor', 'the cursor belongs to another list or other filters')
  return [sort, id]
}

const sign = (body: Buffer, secret: Buffer): Buffer =>
  createHmac('sha256', secret).update(body).digest().subarray(0, MAC_BYTES)

const fingerprint = (query: string): string =>
  hash('sha256', query, 'buffer').subarray(0, QUERY_BYTES).toString('base64url')
