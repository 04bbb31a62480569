/** The claims of visits as they are put together: few facts of many, and all that is told of those of the trips that change. */
import type { VisitEvidence } from '../../knowledge/visits/visit-claim.ts'
import { readTravel, travelOf, type Travel, type TravelRow } from '../knowledge/travel.ts'
import {
  EVIDENCE_TO_COME,
  readVisitEvidence,
  VISIT_EVIDENCE,
  type RawVisitEvidence,
} from '../knowledge/visit-evidence.ts'
import type { Transaction } from './transaction.ts'

/** A claim that is yet to be inserted. */
export interface ComingTravel {
  id: string
  article_id: string
  visit_key: string | null
  status: string | null
  travel: Travel | null
  /** Id of the visitor, where it is someone we know. */
  traveller_id: string | null
}

type StoredTravel = Pick<TravelRow, 'id' | 'key' | 'visitId' | 'articleId' | 'status' | 'personId'> & {
  travel: Travel | null
}

const STORED = `
  SELECT id, visit_key AS key, visit_id AS "visitId", article_id AS "articleId", status, traveller_id AS "personId", travel
  FROM claims WHERE visit_key = ANY ($1)`

/** All claims with these keys. */
export async function travelsOf(
  transaction: Transaction,
  keys: readonly string[],
  coming: readonly ComingTravel[],
): Promise<TravelRow[]> {
  const stored = await transaction.rows<StoredTravel & Record<string, unknown>>(STORED, [keys])
  const bare = stored.filter(({ travel }) => travel === null).map(({ id }) => id)
  if (bare.length > 0) {
    await noteTravels(transaction, bare)
    return travelsOf(transaction, keys, coming)
  }
  const all = coming.map((claim) => ({
    ...claim,
    key: claim.visit_key ?? '',
    visitId: null,
    articleId: claim.article_id,
    status: claim.status ?? '',
    personId: claim.traveller_id,
  }))
  return [...stored, ...all].map(({ id, key, visitId, articleId, status, personId, travel }) => ({
    id,
    key,
    visitId,
    articleId,
    status,
    personId,
    ...readTravel(travel as Travel),
  }))
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

const NOTE = `
  UPDATE claims c SET travel = r.travel, traveller_id = r.traveller FROM (
    SELECT r.id, r.travel, (SELECT cp.person_id FROM claim_persons cp JOIN persons p ON p.id = cp.person_id
      WHERE cp.claim_id = r.id AND cp.part = 'visitor' AND NOT p.local LIMIT 1) AS traveller
    FROM json_to_recordset($1) AS r (id uuid, travel json)) r
  WHERE c.id = r.id AND (c.travel::text, c.traveller_id) IS DISTINCT FROM (r.travel::text, r.traveller)`

/** Of claims that an older version stored, or to make it anew. */
export async function noteTravels(transaction: Transaction, claims: readonly string[]): Promise<void> {
  const rows = await transaction.rows<RawVisitEvidence>(ALL, [claims])
  await transaction.rows(NOTE, [JSON.stringify(rows.map((row) => ({ id: row.id, travel: travelOf(row) })))])
}
