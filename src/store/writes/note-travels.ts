/** What stands with a claim of a visit for those who put it together is noted of what an older version stored, or made anew. */
import { travelOf, visitorInitial } from '../knowledge/travel.ts'
import { VISIT_EVIDENCE, type RawVisitEvidence } from '../knowledge/visit-evidence.ts'
import type { Transaction } from './transaction.ts'

const NOTE = `
  UPDATE claims c SET travel = r.travel, visitor_initial = r.initial, traveller_id = r.traveller FROM (
    SELECT r.*, (SELECT cp.person_id FROM claim_persons cp JOIN persons p ON p.id = cp.person_id
      WHERE cp.claim_id = r.id AND cp.part = 'visitor' AND NOT p.local LIMIT 1) AS traveller
    FROM json_to_recordset($1) AS r (id uuid, travel json, initial text)) r
  WHERE c.id = r.id AND (c.travel::text, c.visitor_initial, c.traveller_id) IS DISTINCT FROM (r.travel::text, r.initial, r.traveller)`

export async function noteTravels(transaction: Transaction, claims: readonly string[]): Promise<void> {
  const told = await transaction.rows<RawVisitEvidence>(`${VISIT_EVIDENCE} WHERE c.id = ANY ($1)`, [claims])
  const rows = told.map((claim) => {
    const travel = travelOf(claim)
    return { id: claim.id, travel, initial: visitorInitial(travel) }
  })
  await transaction.rows(NOTE, [JSON.stringify(rows)])
}
