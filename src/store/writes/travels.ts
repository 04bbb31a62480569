/** The claims of visits as they are put together: few facts of many, and all that is told of those of the trips that change. */
import { sameOffices } from '../../knowledge/visits/office.ts'
import { initialOf } from '../../knowledge/visits/visit-key.ts'
import type { VisitEvidence } from '../../knowledge/visits/visit-claim.ts'
import { readTravel, type Travel, type TravelRow } from '../knowledge/travel.ts'
import {
  EVIDENCE_TO_COME,
  readVisitEvidence,
  VISIT_EVIDENCE,
  type RawVisitEvidence,
} from '../knowledge/visit-evidence.ts'
import { noteTravels } from './note-travels.ts'
import type { Transaction } from './transaction.ts'

/** A claim that is yet to be inserted. */
export interface ComingTravel {
  id: string
  article_id: string
  visit_key: string | null
  status: string | null
  travel: Travel | null
  visitor_initial: string | null
  /** Id of the visitor, where it is someone we know. */
  traveller_id: string | null
}

/** What articles bring. */
export interface Coming {
  /** Yet to be inserted: a row that is put in its visit afterwards is written twice, with all its indexes. */
  claims: readonly ComingTravel[]
  /** Keys of which nothing else is new: of all trips of two states an article tells of one or two. */
  known: ReadonlySet<string>
}

type Own = Pick<TravelRow, 'id' | 'key' | 'visitId' | 'articleId' | 'status' | 'personId'>
interface Stored extends Own {
  travel: Travel | null
  initial: string | null
  [column: string]: unknown
}

const COLUMNS = `c.id, c.visit_key AS key, c.visit_id AS "visitId", c.article_id AS "articleId", c.status,
  c.traveller_id AS "personId", c.travel, c.visitor_initial AS initial`

const OF_KEYS = `SELECT ${COLUMNS} FROM claims c WHERE c.visit_key = ANY ($1)`

/** Who an older version stored may be anyone. */
const OF_INITIALS = `
  SELECT ${COLUMNS} FROM unnest($1::text[], $2::text[]) AS n (key, initial)
    JOIN claims c ON c.visit_key = n.key AND c.visitor_initial = n.initial
  UNION ALL ${OF_KEYS} AND c.visitor_initial IS NULL`

/** Claims with these keys: all that may be of a trip that changes. */
export async function travelsOf(
  transaction: Transaction,
  keys: readonly string[],
  { claims, known }: Coming,
): Promise<TravelRow[]> {
  const coming = claims.map(stored)
  const near = await namesakesOf(
    transaction,
    coming.filter(({ key }) => known.has(key)),
  )
  const whole = keys.filter((key) => !known.has(key))
  const rest = whole.length === 0 ? [] : await noted(transaction, OF_KEYS, [whole])
  return [...near, ...rest, ...coming].map(({ id, key, visitId, articleId, status, personId, travel }) => ({
    id,
    key,
    visitId,
    articleId,
    status,
    personId,
    ...readTravel(travel as Travel),
  }))
}

const stored = (claim: ComingTravel): Stored => ({
  id: claim.id,
  key: claim.visit_key ?? '',
  visitId: null,
  articleId: claim.article_id,
  status: claim.status ?? '',
  personId: claim.traveller_id,
  travel: claim.travel,
  initial: claim.visitor_initial,
})

/**
 * What is stored of visitors who may be one of these, of those who may be one of them, and so on: by name, or by office where no
 * name is told.
 */
async function namesakesOf(transaction: Transaction, coming: readonly Stored[]): Promise<Stored[]> {
  const all = [...coming]
  const [asked, met] = [new Set<string>(), new Set<string>()]
  let names = coming.map(({ key, initial }) => pair(key, initial))
  while (names.length > 0) {
    for (const name of names) asked.add(name)
    all.push(...(await noted(transaction, OF_INITIALS, partsOf(names))))
    const fresh = all.filter(({ id }) => !met.has(id))
    for (const { id } of fresh) met.add(id)
    names = [
      ...fresh.flatMap(({ key, travel }) => (travel?.office ? pair(key, '') : [])),
      ...(await aliasesOf(transaction, all, fresh)),
      ...(await holdersOf(transaction, fresh)),
    ].filter((name) => !asked.has(name))
  }
  return all.slice(coming.length)
}

const pair = (key: string, of: string | null): string => `${key}\n${of ?? ''}`
function partsOf(pairs: readonly string[]): [keys: (string | undefined)[], others: (string | undefined)[]] {
  const parts = [...new Set(pairs)].map((one) => one.split('\n'))
  return [parts.map(([key]) => key), parts.map(([, other]) => other)]
}

/** Where those of `fresh` whom we know go, by each of their names. */
async function aliasesOf(
  transaction: Transaction,
  all: readonly Stored[],
  fresh: readonly Stored[],
): Promise<string[]> {
  const persons = [...new Set(fresh.flatMap(({ personId }) => personId ?? []))]
  if (persons.length === 0) return []
  const aliases = await transaction.rows<{ id: string; name: string }>(
    'SELECT DISTINCT person_id AS id, name_key AS name FROM person_aliases WHERE person_id = ANY ($1)',
    [persons],
  )
  return all.flatMap(({ personId, key, travel }) =>
    aliases
      .filter(({ id }) => id === personId)
      .map(({ name }) => pair(key, initialOf(name, travel?.visitorCountry ?? null))),
  )
}

const HOLDERS = `
  SELECT DISTINCT c.visit_key AS key, c.visitor_initial AS initial FROM unnest($1::text[], $2::text[]) AS o (key, office)
    JOIN claims c ON c.visit_key = o.key AND c.visitor_office = o.office`

/** Who holds the offices by which alone some of `fresh` are told. */
async function holdersOf(transaction: Transaction, fresh: readonly Stored[]): Promise<string[]> {
  const offices = fresh.flatMap(({ key, initial, travel }) =>
    initial === '' && travel?.office ? sameOffices(travel.office).map((office) => pair(key, office)) : [],
  )
  if (offices.length === 0) return []
  const found = await transaction.rows<{ key: string; initial: string }>(HOLDERS, partsOf(offices))
  return found.map(({ key, initial }) => pair(key, initial))
}

async function noted(transaction: Transaction, text: string, values: readonly unknown[]): Promise<Stored[]> {
  const rows = await transaction.rows<Stored>(text, values)
  const bare = rows.filter(({ travel, initial }) => travel === null || initial === null).map(({ id }) => id)
  if (bare.length === 0) return rows
  await noteTravels(transaction, bare)
  return transaction.rows<Stored>(text, values)
}

const ALL = `${VISIT_EVIDENCE} WHERE c.id = ANY ($1)`

/** All that is told of these claims, by id. */
export async function evidenceOf(
  transaction: Transaction,
  claims: readonly TravelRow[],
  coming: readonly ComingTravel[],
): Promise<ReadonlyMap<string, VisitEvidence>> {
  if (claims.length === 0) return new Map()
  const ids = claims.map(({ id }) => id)
  const rows =
    coming.length === 0
      ? await transaction.rows<RawVisitEvidence>(ALL, [ids])
      : await transaction.rows<RawVisitEvidence>(`${ALL} UNION ALL ${EVIDENCE_TO_COME}`, [
          ids,
          JSON.stringify(coming),
        ])
  return new Map(readVisitEvidence(rows).map((one) => [one.id, one]))
}
