import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { ChanceryError } from '../errors.ts'
import type { Database } from './database.ts'
import { isId, newId } from './ids.ts'
import { SORTS, type Page, type PageRequest } from './query.ts'
import { Conditions } from './reads/conditions.ts'
import { instant } from './reads/json.ts'
import { page, type List } from './reads/pages.ts'
import { seal, unseal } from './sealed.ts'
import { row, rows } from './statement.ts'
import { COMMAND_LINE, type Origin } from './article-store.ts'
import { doneOnce, recorded, recordWrites, type Replayed } from './writes/record-write.ts'

export const SCOPES = ['read', 'write', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

export interface KeyStore {
  /**
   * `key` is shown this once: only its hash is kept, and for a day, where it is asked for under an idempotency key, itself, sealed
   * with `secret`, which the client sends each time. `expiresAt` is an ISO 8601 date-time.
   */
  create(
    name: string,
    scopes: readonly Scope[],
    expiresAt?: string | null,
    origin?: Origin,
    secret?: string,
  ): Promise<Replayed<{ id: string; key: string }>>
  list(page: PageRequest): Promise<Page>
  get(id: string): Promise<string | null>
  /** False when there is no such key, or it was revoked before. */
  revoke(id: string, origin?: Origin): Promise<boolean>
  /** Null for a key that is unknown, revoked or expired. */
  verify(key: string): Promise<{ id: string; scopes: Scope[] } | null>
}

export interface KeyInfo {
  id: string
  name: string
  /** Its first characters, to tell it from others. */
  prefix: string
  scopes: Scope[]
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
  lastUsedAt: string | null
}

/** 256 random bits: nothing that a slow hash would need to protect. */
const newKey = (): string => `chy_${randomBytes(32).toString('base64url')}`
const hashOf = (key: string): Buffer => hash('sha256', key, 'buffer')

/** A key's last use is noted once a minute at most, so that reads do not write each time. */
const NOTED_EVERY_MS = 60_000
/** A key that was good is good so long without asking again: who revokes it elsewhere waits as long. */
const TRUSTED_MS = 5_000
const MOST_TRUSTED = 10_000

interface Verified {
  id: string
  scopes: Scope[]
  /** Milliseconds since the epoch. */
  until: number
}

/** Asked of every key that comes with a read, for which Prisma, which takes 80 MB, is not loaded. */
const KEY = `SELECT id, hash, scopes, expires_at AS "expiresAt", revoked_at AS "revokedAt", last_used_at AS "lastUsedAt"
  FROM api_keys WHERE hash = $1`

interface KeyRow {
  id: string
  hash: Buffer
  scopes: Scope[]
  expiresAt: Date | null
  revokedAt: Date | null
  lastUsedAt: Date | null
}

const time = (column: string): string => `CASE WHEN ${column} IS NOT NULL THEN ${instant(column)} END`

const KEYS: List = {
  from: 'api_keys k',
  id: 'k.id',
  sorts: { createdAt: { column: 'k.id', type: 'uuid' } }, // ids sort by when they were made
  sort: SORTS.keys[0],
  joins: 'JOIN api_keys k ON k.id = p.id',
  item: `json_build_object('id', k.id, 'name', k.name, 'prefix', k.prefix, 'scopes', to_json(k.scopes), 'createdAt', ${instant('k.created_at')},
    'expiresAt', ${time('k.expires_at')}, 'revokedAt', ${time('k.revoked_at')}, 'lastUsedAt', ${time('k.last_used_at')})`,
}

export function keys(database: Database): KeyStore {
  const { pool } = database
  const trusted = new Map<string, Verified>()

  return {
    async create(name, scopes, expiresAt = null, origin = COMMAND_LINE, secret = '') {
      const unknown = scopes.filter((scope) => !SCOPES.includes(scope))
      if (unknown.length > 0 || scopes.length === 0)
        throw invalid('/scopes', `must be one or more of ${SCOPES.join(', ')}`)
      if (name.length < 1 || name.length > 100) throw invalid('/name', 'must have 1 to 100 characters')
      const expires = expiresAt === null ? null : new Date(expiresAt)
      if (expires && Number.isNaN(expires.getTime()))
        throw invalid('/expiresAt', 'must be an ISO 8601 date-time')
      if (expires && expires.getTime() <= Date.now()) throw invalid('/expiresAt', 'is past already')
      const { sealed, ...made } = await doneOnce(database, origin, async (transaction) => {
        const [id, key] = [newId(), newKey()]
        await transaction.rows(
          `INSERT INTO api_keys (id, name, hash, prefix, scopes, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, now(), $6)`,
          [id, name, hashOf(key), key.slice(0, 10), [...new Set(scopes)], expires],
        )
        await recordWrites(transaction, [{ origin, action: 'key.created', subject: id }])
        return { id, sealed: seal(key, secret) }
      })
      return { ...made, key: unseal(sealed, secret) }
    },

    list: (request) => page(pool, KEYS, new Conditions(), request),

    get: async (id) =>
      isId(id)
        ? ((
            await row<{ json: string }>(
              pool,
              `SELECT ${KEYS.item}::text AS json FROM api_keys k WHERE id = $1`,
              [id],
            )
          )?.json ?? null)
        : null,

    async revoke(id, origin = COMMAND_LINE) {
      if (!isId(id)) return false
      const revoke =
        'UPDATE api_keys SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id'
      return recorded(pool, { origin, action: 'key.revoked' }, revoke, [id]).finally(() => trusted.clear())
    },

    async verify(key) {
      const hash = hashOf(key)
      const name = hash.toString('base64')
      const known = trusted.get(name)
      if (known && known.until > Date.now()) return { id: known.id, scopes: known.scopes }
      const found = await row<KeyRow>(database.lines, KEY, [hash])
      if (!found || !timingSafeEqual(found.hash, hash)) return null
      const now = new Date()
      if (found.revokedAt || (found.expiresAt && found.expiresAt <= now)) return null
      if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() > NOTED_EVERY_MS)
        await rows(pool, 'UPDATE api_keys SET last_used_at = now() WHERE id = $1', [found.id])
      const until = Math.min(now.getTime() + TRUSTED_MS, found.expiresAt?.getTime() ?? Infinity)
      if (trusted.size >= MOST_TRUSTED) trusted.clear()
      trusted.set(name, { id: found.id, scopes: found.scopes, until })
      return { id: found.id, scopes: found.scopes }
    },
  }
}

const invalid = (path: string, message: string): ChanceryError =>
  new ChanceryError('invalid-input', `${path}: ${message}`, { errors: [{ path, message }] })
