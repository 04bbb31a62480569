/** The feed of what happened, in an order in which nothing is ever put before what was read already. */
import type pg from 'pg'
import { ChanceryError } from '../errors.ts'
import { forgetChanges } from './forget-changes.ts'
import { HORIZON } from './horizon.ts'
import { row } from './statement.ts'
import { instant } from './reads/json.ts'
import { Conditions, sourcesNamed, treatiesNamed } from './reads/conditions.ts'

export const CHANGE_NOUNS = ['article', 'visit', 'expert', 'treaty', 'forecast'] as const
export const CHANGES = ['appeared', 'changed', 'merged', 'retracted'] as const

/** In every list any one may match; those of claims all hold of one claim. */
export interface ChangeFilters {
  noun?: string[] | undefined
  change?: string[] | undefined
  article?: string[] | undefined
  /** Ids or names. */
  source?: string[] | undefined
  type?: string[] | undefined
  status?: string[] | undefined
  likelihood?: string[] | undefined
  country?: string[] | undefined
  /** Ids, or names and parts of them. */
  person?: string[] | undefined
  /** Ids or names. */
  treaty?: string[] | undefined
}

/** Where in the feed: `4711-12`. */
export type ChangePlace = string

export interface ChangePage {
  /** JSON of each, with its place. */
  items: { id: ChangePlace; json: string }[]
  /** Where to go on: also where nothing matched. */
  next: ChangePlace
  /** Whether there may be more at once. */
  full: boolean
}

export interface ChangeFeed {
  /** `after` null: from the first that is kept. @throws `cursor-expired` where some that come after it are not kept any more */
  read(filters: ChangeFilters, after: ChangePlace | null, limit: number): Promise<ChangePage>
  /** Where the feed ends now. */
  end(): Promise<ChangePlace>
  /** Up to where it is not kept any more; null where all of it is. */
  forgotten(): Promise<ChangePlace | null>
  /** Forgets what is older than so many days, and what webhooks were told then: some at a time. Null: all is kept. */
  forget(days: number | null): Promise<void>
}

export const PLACE = /^(\d{1,18})-(\d{1,18})$/

const ITEM = `json_build_object('id', ch.xid || '-' || ch.id, 'at', ${instant('ch.at')}, 'noun', ch.noun, 'change', ch.change,
  'subject', ch.subject, 'successor', ch.successor, 'title', ch.title, 'articleId', ch.article_id, 'claims', (
    SELECT coalesce(json_agg(json_build_object('id', c ->> 'id', 'type', c ->> 'type', 'status', c ->> 'status',
      'likelihood', c ->> 'band', 'countries', c -> 'countries')), '[]')
    FROM jsonb_array_elements(ch.claims) c WHERE c ? 'type'))`

/** Up to where it is not kept any more. */
const FORGOTTEN = `SELECT xid || '-' || id AS place FROM changes_forgotten`
const END = `SELECT xid || '-' || id AS place FROM changes WHERE xid < ${HORIZON} ORDER BY xid DESC, id DESC LIMIT 1`

export const changes = (pool: pg.Pool): ChangeFeed => ({
  async read(filters, after, limit) {
    const where = conditionsOf(filters)
    const [, xid = '0', id = '0'] = PLACE.exec(after ?? '') ?? []
    where
      .add(`ch.xid < ${HORIZON}`)
      .add(`(ch.xid, ch.id) > (${where.bind(xid)}::bigint, ${where.bind(id)}::bigint)`)
    const text = `
      SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS edge, (${FORGOTTEN}) AS forgotten, (${END}) AS end,
        coalesce(json_agg(json_build_object('id', f.place, 'json', f.item::text) ORDER BY f.xid, f.id), '[]') AS items
      FROM (SELECT ch.xid, ch.id, ch.xid || '-' || ch.id AS place, ${ITEM} AS item FROM changes ch
            WHERE ${where.toString()} ORDER BY ch.xid, ch.id LIMIT ${Math.trunc(limit)}) f`
    const found = await row<Found>(pool, text, where.values)
    if (after !== null && found && !isKept(after, found))
      throw new ChanceryError('cursor-expired', `what came next after ${after} is not kept any more`)
    const items = found?.items ?? []
    const full = items.length === Math.trunc(limit)
    const last = full ? items.at(-1)?.id : (found?.end ?? found?.forgotten)
    return { items, next: last ?? after ?? '0-0', full }
  },

  end: async () => (await row<{ place: string }>(pool, END))?.place ?? (await forgotten(pool)) ?? '0-0',
  forgotten: () => forgotten(pool),
  forget: (days) => forgetChanges(pool, days),
})

const forgotten = async (pool: pg.Pool): Promise<ChangePlace | null> =>
  (await row<{ place: string }>(pool, FORGOTTEN))?.place ?? null

interface Found {
  /** No transaction has this number yet. */
  edge: string
  forgotten: ChangePlace | null
  end: ChangePlace | null
  items: ChangePage['items']
}

/** What lies beyond the edge was told by another Postgres, which this database was in before it was restored from a backup. */
const isKept = (after: ChangePlace, { edge, forgotten }: Found): boolean =>
  partsOf(after)[0] < BigInt(edge) && !(forgotten && isBefore(after, forgotten))

function isBefore(a: ChangePlace, b: ChangePlace): boolean {
  const [[xidA, idA], [xidB, idB]] = [partsOf(a), partsOf(b)]
  return xidA < xidB || (xidA === xidB && idA < idB)
}
const partsOf = (place: ChangePlace): [xid: bigint, id: bigint] => {
  const [, xid = 0, id = 0] = PLACE.exec(place) ?? []
  return [BigInt(xid), BigInt(id)]
}

function conditionsOf(filters: ChangeFilters): Conditions {
  const where = new Conditions()
    .anyOf('ch.noun', filters.noun)
    .anyOf('ch.change', filters.change)
    .anyOf('ch.article_id', filters.article, 'uuid')
  where.named(filters.source, (ids, parts) => `ch.source_ids && ARRAY(${sourcesNamed(ids, parts)})`)
  const { type, status, likelihood, country, person, treaty } = filters
  if (![type, status, likelihood, country, person, treaty].some((filter) => filter !== undefined))
    return where
  return where.some('jsonb_array_elements(ch.claims) c WHERE true', () => {
    where
      .anyOf(`(c ->> 'type')`, type)
      .anyOf(`(c ->> 'status')`, status)
      .anyOf(`(c ->> 'band')`, likelihood)
      .person(person, (ids) => `c -> 'persons' ?| ARRAY(SELECT id::text FROM ${ids} asked (id))`)
      .named(
        treaty,
        (ids, parts) => `(c ->> 'treatyId') IN (SELECT id::text FROM (${treatiesNamed(ids, parts)}) t(id))`,
      )
    if (country) where.add(`c -> 'countries' ?| ${where.bind(country)}::text[]`)
  })
}
