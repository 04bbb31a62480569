import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { ChanceryError } from '../errors.ts'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { Database } from './database.ts'
import { asFailure } from './failures.ts'
import { isId, newId } from './ids.ts'
import { row, rows } from './statement.ts'
import { COMMAND_LINE, type Origin } from './article-store.ts'
import { SCOPES, type KeyInfo, type KeyStore, type Scope } from './store.ts'

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

export function keys(database: Database): KeyStore {
  const { pool } = database
  const trusted = new Map<string, Verified>()
  const orFail = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw asFailure(error)
    })

  const entry = (
    { apiKeyId, requestId }: Origin,
    action: string,
    subject: string,
    { auditEntry }: Pick<PrismaClient, 'auditEntry'> = database.prisma,
  ) => auditEntry.create({ data: { id: newId(), at: new Date(), apiKeyId, action, subject, requestId } })

  return {
    async create(name, scopes, expiresAt = null, origin = COMMAND_LINE) {
      const unknown = scopes.filter((scope) => !SCOPES.includes(scope))
      if (unknown.length > 0 || scopes.length === 0)
        throw invalid('/scopes', `must be one or more of ${SCOPES.join(', ')}`)
      if (name.length < 1 || name.length > 100) throw invalid('/name', 'must have 1 to 100 characters')
      const expires = expiresAt === null ? null : new Date(expiresAt)
      if (expires && Number.isNaN(expires.getTime()))
        throw invalid('/expiresAt', 'must be an ISO 8601 date-time')
      if (expires && expires.getTime() <= Date.now()) throw invalid('/expiresAt', 'is past already')
      const [id, key] = [newId(), newKey()]
      const data = { id, name, hash: new Uint8Array(hashOf(key)), prefix: key.slice(0, 10) }
      const row = { ...data, scopes: [...new Set(scopes)], createdAt: new Date(), expiresAt: expires }
      await orFail(
        database.prisma.$transaction([
          database.prisma.apiKey.create({ data: row }),
          entry(origin, 'key.created', id),
        ]),
      )
      return { id, key }
    },

    async list() {
      return (await orFail(database.prisma.apiKey.findMany({ ...SHOWN, orderBy: { id: 'asc' } }))).map(infoOf)
    },

    async get(id) {
      const found = isId(id)
        ? await orFail(database.prisma.apiKey.findUnique({ ...SHOWN, where: { id } }))
        : null
      return found && infoOf(found)
    },

    async revoke(id, origin = COMMAND_LINE) {
      if (!isId(id)) return false
      const where = { id, revokedAt: null }
      return orFail(
        database.prisma.$transaction(async (transaction) => {
          const { count } = await transaction.apiKey.updateMany({ where, data: { revokedAt: new Date() } })
          if (count > 0) await entry(origin, 'key.revoked', id, transaction)
          return count > 0
        }),
      ).finally(() => trusted.clear())
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

const SHOWN = { omit: { hash: true } } as const

type Times = Record<'expiresAt' | 'revokedAt' | 'lastUsedAt', Date | null> & { createdAt: Date }

const infoOf = ({
  id,
  name,
  prefix,
  scopes,
  ...times
}: Omit<KeyInfo, keyof Times | 'scopes'> & { scopes: string[] } & Times): KeyInfo => ({
  id,
  name,
  prefix,
  scopes: scopes as Scope[],
  createdAt: times.createdAt.toISOString(),
  expiresAt: times.expiresAt?.toISOString() ?? null,
  revokedAt: times.revokedAt?.toISOString() ?? null,
  lastUsedAt: times.lastUsedAt?.toISOString() ?? null,
})

const invalid = (path: string, message: string): ChanceryError =>
  new ChanceryError('invalid-input', `${path}: ${message}`, { errors: [{ path, message }] })
