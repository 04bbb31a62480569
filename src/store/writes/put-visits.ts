/** The rows of visits: put, forgotten, and what of that is shown noted for those who follow it. */
import { rememberVisits, type Gone } from './former-visits.ts'
import { INTO_CHANGES, NOW } from './note-changes.ts'
import type { Transaction } from './transaction.ts'

const COLUMNS = `id uuid, visitor text, visitor_key text, visitor_person_id uuid, visitor_country text, destination text,
  destination_country text, status text, likelihood text, is_off boolean, date_from date, date_to date, edtf text, agreement text,
  claim_count int, article_count int`
const NAMES = COLUMNS.split(',').map((column) => column.trim().split(' ')[0] as string)

const of = (row: string, columns: readonly string[]): string =>
  `(${columns.map((column) => `${row}.${column}`).join(', ')})`

/** What a calendar shows of a visit. */
const SHOWN = 'visitor destination destination_country status likelihood is_off date_from date_to edtf'.split(
  ' ',
)
const shown = (row: string): string => `(${of(row, SHOWN)}, ${row}.agreement = 'conflict')`

/** What tells those who follow it that more is known. */
const TOLD = [...SHOWN, 'visitor_country', 'agreement', 'claim_count', 'article_count']

const TRIP = `jsonb_build_array(jsonb_build_object('type', 'visit', 'status', v.status, 'band', v.likelihood,
  'countries', to_jsonb(array_remove(ARRAY[v.visitor_country, v.destination_country], NULL)),
  'persons', to_jsonb(array_remove(ARRAY[v.visitor_person_id], NULL)), 'visitId', v.id, 'treatyId', NULL))`
const TITLE = `concat_ws(' to ', v.visitor, v.destination)`

const PUT = `
  WITH v AS (
    INSERT INTO visits (${NAMES.join(', ')}) SELECT ${NAMES.join(', ')} FROM json_to_recordset($1) AS r (${COLUMNS})
    ON CONFLICT (id) DO UPDATE SET
      ${NAMES.slice(1)
        .map((name) => `${name} = excluded.${name}`)
        .join(', ')}, (sequence, changed_at) = (
        SELECT visits.sequence + changed::int, CASE WHEN changed THEN now() ELSE visits.changed_at END
        FROM (SELECT ${shown('visits')} IS DISTINCT FROM ${shown('excluded')} AS changed) look)
      WHERE ${of('visits', NAMES)} IS DISTINCT FROM ${of('excluded', NAMES)}
    RETURNING *)
  ${INTO_CHANGES}
  SELECT ${NOW}, 'visit', CASE WHEN old.id IS NULL THEN 'appeared' ELSE 'changed' END, v.id, NULL, ${TITLE}, NULL, NULL, ${TRIP}
  FROM v LEFT JOIN LATERAL (SELECT * FROM visits WHERE id = v.id OFFSET 0) old ON true WHERE old.id IS NULL OR ${of('v', TOLD)} IS DISTINCT FROM ${of('old', TOLD)}
  ORDER BY v.id`

export async function putVisits(transaction: Transaction, visits: readonly object[]): Promise<void> {
  if (visits.length > 0) await transaction.rows(PUT, [JSON.stringify(visits)])
}

const FORGET = `
  WITH r AS (SELECT * FROM json_to_recordset($1) AS r (id uuid, successor uuid)),
    v AS (DELETE FROM visits g USING r WHERE g.id = r.id AND NOT EXISTS (SELECT FROM claims WHERE visit_id = g.id) RETURNING g.*, r.successor)
  ${INTO_CHANGES}
  SELECT ${NOW}, 'visit', CASE WHEN v.successor IS NULL THEN 'retracted' ELSE 'merged' END, v.id, v.successor, ${TITLE}, NULL, NULL, ${TRIP}
  FROM v ORDER BY v.id`

/** What a revision replaced was of the trip that stands, once the one that it was of is part of it. */
const LEAD_FORMER = [
  ['claims', 'visit_id'],
  ['visits', 'id'],
].map(
  ([table, column]) => `
  UPDATE former.${table} f SET ${column} = r.successor FROM json_to_recordset($1) AS r (id uuid, successor uuid)
  WHERE f.${column} = r.id AND r.successor IS NOT NULL AND NOT EXISTS (SELECT FROM visits v WHERE v.id = r.id)`,
)

/** Deletes those that no claim speaks of any more. */
export async function forgetVisits(transaction: Transaction, visits: readonly Gone[]): Promise<void> {
  if (visits.length === 0) return
  await rememberVisits(transaction, visits)
  await transaction.rows(FORGET, [JSON.stringify(visits)])
  if (visits.every(({ successor }) => successor === null)) return
  for (const lead of LEAD_FORMER) await transaction.rows(lead, [JSON.stringify(visits)])
}
