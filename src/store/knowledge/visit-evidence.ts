/** The claims of visits as `knowledge/` reads them. */
import type { VisitEvidence } from '../../knowledge/visits/visit-claim.ts'
import { soleOffice } from '../../knowledge/visits/office.ts'
import { nameKey } from '../name-key.ts'

export interface VisitEvidenceRow extends VisitEvidence {
  /** The visit it was in when last looked at. */
  visitId: string | null
  /** Who travels where. */
  key: string
}

/** As Postgres gives it. */
export interface RawVisitEvidence extends Omit<
  VisitEvidenceRow,
  'visitorKey' | 'office' | 'isNameless' | 'arrival' | 'ofStay' | 'isLocalTime' | 'moved'
> {
  visitorOffice: string | null
  evidence: string
  dateText: string | null
  /** JSON of the days it was moved from. */
  moved: { from: string | null; to: string | null } | null
}

const ARRIVAL = /\b(?:arriv(?:e[ds]?|ing|al)|land(?:ed|s|ing)?|touch(?:ed|es)? down|flew in)\b/i
/** "held talks there", "is to address parliament"; not "visits Oslo to meet the king". */
const OF_STAY =
  /(?<!(?<!\b(?:is|are|was|due|set|scheduled|expected|planned) )\bto )\b(?:h[eo]ld(?:s|ing)? (?:\S+ ){0,3}(?:talks|meetings?|consultations)|met|meets?|address(?:e[ds])?|sp(?:oke|eaks?)|sign(?:s|ed)?|attend(?:s|ed)?|tour(?:s|ed)|dine[sd]?|le(?:ft|aves?)|depart(?:s|ed)?|fl(?:ew|ies) (?:home|back)|return(?:s|ed)? home)\b/i

/** "will host Solano on May 3"; "will host Solano for a state visit on May 3" tells the visit itself. */
const isReception = (evidence: string): boolean =>
  /\b(?:hosts?|hosted|receives?|received|welcome[sd]?)\b/i.test(evidence) &&
  !/\b(?:visits?|trip)\b/i.test(evidence)

/** Thousands of claims name few visitors, and of most no words are looked at: their words are read when they are asked for. */
export function readVisitEvidence(rows: readonly RawVisitEvidence[]): VisitEvidenceRow[] {
  const travellers = new Map<string, ReturnType<typeof travellerOf>>()
  const known = (row: RawVisitEvidence) => {
    const called = `${row.visitor}\n${row.visitorOffice ?? ''}`
    const traveller = travellers.get(called) ?? travellerOf(row)
    travellers.set(called, traveller)
    return traveller
  }
  return rows.map((row) => ({
    ...row,
    ...known(row),
    get arrival() {
      return ARRIVAL.test(row.evidence)
    },
    get ofStay() {
      return (OF_STAY.test(row.evidence) || isReception(row.evidence)) && !this.arrival
    },
    get isLocalTime() {
      return /\blocal\b/i.test(row.dateText ?? '')
    },
    moved: row.moved && { from: dayOr(-Infinity, row.moved.from), to: dayOr(Infinity, row.moved.to) },
  }))
}

function travellerOf({ visitor, visitorOffice }: RawVisitEvidence) {
  const office = soleOffice(visitorOffice)
  return { visitorKey: nameKey(visitor), office, isNameless: office !== null && visitor === visitorOffice }
}

const dayOr = (open: number, day: string | null): number =>
  day === null ? open : Date.parse(day) / 86_400_000

/** Days since 1970; `date - date` in SQL knows no infinity, so it is told apart. */
export const days = (column: string): string =>
  `CASE WHEN c.date_to = '-infinity' THEN 'NaN' WHEN ${column} = '-infinity' THEN '-Infinity'
        WHEN ${column} = 'infinity' THEN 'Infinity' ELSE (${column} - date '1970-01-01')::text END::float8`

/** Of claims `c`, with the SQL of who travels: to be followed by a WHERE. */
const evidenceOf = (claims: string, traveller: string): string => `
  SELECT c.id, encode(a.text_sha256, 'hex') || to_char(c.ordinal, '00000') AS place, c.article_id AS "articleId",
    coalesce(a.duplicate_of, a.id) AS "originalId", c.status, c.visit_id AS "visitId", c.visit_key AS key,
    ${days('c.date_from')} AS from, ${days('c.date_to')} AS to, c.date ->> 'edtf' AS edtf, c.date ->> 'text' AS "dateText", told."movedFrom" AS moved, c.band AS likelihood, c.evidence_text AS evidence,
    coalesce((a.published_on - date '1970-01-01')::float8, 'NaN') AS published,
    coalesce(told.visitor, '') AS visitor, told."visitorCountry", told."visitorOffice",
    told.destination, told."destinationCountry",
    ${traveller} AS "personId",
    c.source_kind || ' ' || coalesce(c.asserted_by ->> 'names', '') AS sources,
    coalesce(to_char(coalesce(a.published_at AT TIME ZONE 'UTC', a.published_on), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')
      AS "publishedAt"
  FROM ${claims} JOIN articles a ON a.id = c.article_id CROSS JOIN LATERAL json_to_record(c.details) AS told (
    visitor text, "visitorCountry" text, "visitorOffice" text, destination text, "destinationCountry" text, "movedFrom" json)`

export const VISIT_EVIDENCE = evidenceOf(
  'claims c',
  `(SELECT min(cp.person_id::text) FROM claim_persons cp JOIN persons p ON p.id = cp.person_id
     WHERE cp.claim_id = c.id AND cp.part = 'visitor' AND NOT p.local)`,
)

/** What is asked of a claim that is not stored yet. */
export interface ComingVisitClaim {
  id: string
  /** Id of the visitor, where it is someone we know. */
  traveller: string | null
}

/** Of claims that are about to be inserted: `$2` is the JSON of their rows, `ComingVisitClaim`s. */
export const EVIDENCE_TO_COME = evidenceOf(
  `json_to_recordset($2) AS c (id uuid, article_id uuid, ordinal int, status text, band text, source_kind text, asserted_by json,
     date json, date_from date, date_to date, details json, evidence_text text, visit_key text, visit_id uuid, traveller text)`,
  'c.traveller',
)
