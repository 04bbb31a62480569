/** The claims of visits as they are put together: few facts of many, and all that is told of those of the trips that change. */
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
  // Who is told by an office alone may be any who holds it.
  const unclear = new Set([...coming, ...near].filter(({ initial }) => initial === '').map(({ key }) => key))
  const whole = keys.filter((key) => !known.has(key) || unclear.has(key))
  const rest = whole.length === 0 ? [] : await noted(transaction, OF_KEYS, [whole])
  return [...near.filter(({ key }) => !unclear.has(key)), ...rest, ...coming].map(
    ({ id, key, visitId, articleId, status, personId, travel }) => ({
      id,
      key,
      visitId,
      articleId,
      status,
      personId,
      ...readTravel(travel as Travel),
    }),
  )
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

/** What is stored of visitors who may be one of these, of those who may be one of them, and so on; and of whom no name is told. */
async function namesakesOf(transaction: Transaction, coming: readonly Stored[]): Promise<Stored[]> {
  const all = [...coming]
  const [asked, known] = [new Set<string>(), new Set<string>()]
  let names = coming.flatMap(({ key, initial }) => [nameIn(key, initial ?? ''), nameIn(key, '')])
  while (names.length > 0) {
    for (const name of names) asked.add(name)
    const parts = [...new Set(names)].map((name) => name.split('\n'))
    all.push(
      ...(await noted(transaction, OF_INITIALS, [
        parts.map(([key]) => key),
        parts.map(([, initial]) => initial),
      ])),
    )
    const met = all.flatMap(({ personId }) => (personId === null || known.has(personId) ? [] : personId))
    for (const id of met) known.add(id)
    names = (await aliasesOf(transaction, all, [...new Set(met)])).filter((name) => !asked.has(name))
  }
  return all.slice(coming.length)
}

const nameIn = (key: string, initial: string): string => `${key}\n${initial}`

/** Where these persons go, by each of their names. */
async function aliasesOf(
  transaction: Transaction,
  travels: readonly Stored[],
  persons: readonly string[],
): Promise<string[]> {
  if (persons.length === 0) return []
  const aliases = await transaction.rows<{ id: string; name: string }>(
    'SELECT DISTINCT person_id AS id, name_key AS name FROM person_aliases WHERE person_id = ANY ($1)',
    [persons],
  )
  return travels.flatMap(({ personId, key, travel }) =>
    aliases
      .filter(({ id }) => id === personId)
      .map(({ name }) => nameIn(key, initialOf(name, travel?.visitorCountry ?? null))),
  )
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
