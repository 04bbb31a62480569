/** The claims of visits as `knowledge/` reads them. */
import type { VisitEvidence } from '../../knowledge/visits/visit-claim.ts'
import { readTravel, travelOf, type Told, type TravelRow } from './travel.ts'

export type VisitEvidenceRow = VisitEvidence & TravelRow

/** As Postgres gives it. */
export interface RawVisitEvidence
  extends
    Told,
    Omit<VisitEvidenceRow, keyof ReturnType<typeof readTravel> | 'arrival' | 'ofStay' | 'isLocalTime'> {
  visitor: string
  evidence: string
  dateText: string | null
}

const ARRIVAL = /\b(?:arriv(?:e[ds]?|ing|al)|land(?:ed|s|ing)?|touch(?:ed|es)? down|flew in)\b/i
/** "held talks there", "is to address parliament"; not "visits Oslo to meet the king". */
const OF_STAY =
  /(?<!(?<!\b(?:is|are|was|due|set|scheduled|expected|planned) )\bto )\b(?:h[eo]ld(?:s|ing)? (?:\S+ ){0,3}(?:talks|meetings?|consultations)|met|meets?|address(?:e[ds])?|sp(?:oke|eaks?)|sign(?:s|ed)?|attend(?:s|ed)?|tour(?:s|ed)|dine[sd]?|le(?:ft|aves?)|depart(?:s|ed)?|fl(?:ew|ies) (?:home|back)|return(?:s|ed)? home)\b/i

/** "will host Solano on May 3"; "will host Solano for a state visit on May 3" tells the visit itself. */
const isReception = (evidence: string): boolean =>
  /\b(?:hosts?|hosted|receives?|received|welcome[sd]?)\b/i.test(evidence) &&
  !/\b(?:visits?|trip)\b/i.test(evidence)

/** Of most claims no words are looked at: they are read when they are asked for. */
export const readVisitEvidence = (rows: readonly RawVisitEvidence[]): VisitEvidenceRow[] =>
  rows.map((row) => ({
    ...row,
    ...readTravel(travelOf(row)),
    get arrival() {
      return ARRIVAL.test(row.evidence)
    },
    get ofStay() {
      return (OF_STAY.test(row.evidence) || isReception(row.evidence)) && !this.arrival
    },
    get isLocalTime() {
      return /\blocal\b/i.test(row.dateText ?? '')
    },
  }))

/** Of claims `c`: to be followed by a WHERE. */
const evidenceOf = (claims: string): string => `
  SELECT c.id, encode(a.text_sha256, 'hex') AS hash, c.ordinal, c.article_id AS "articleId",
    coalesce(a.duplicate_of, a.id) AS "originalId", c.status, c.visit_id AS "visitId", c.visit_key AS key,
    c.date_from::text AS "dateFrom", c.date_to::text AS "dateTo", c.date ->> 'edtf' AS edtf, c.date ->> 'text' AS "dateText",
    told."movedFrom", c.band AS likelihood, c.evidence_text AS evidence,
    a.published_on::text AS "publishedOn",
    coalesce(told.visitor, '') AS visitor, told."visitorCountry", told."visitorOffice",
    told.destination, told."destinationCountry", c.traveller_id AS "personId",
    c.source_kind || ' ' || coalesce(c.asserted_by ->> 'names', '') AS sources,
    coalesce(to_char(coalesce(a.published_at AT TIME ZONE 'UTC', a.published_on), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')
      AS "publishedAt"
  FROM ${claims} JOIN articles a ON a.id = c.article_id CROSS JOIN LATERAL json_to_record(c.details) AS told (
    visitor text, "visitorCountry" text, "visitorOffice" text, destination text, "destinationCountry" text, "movedFrom" json)`

export const VISIT_EVIDENCE = evidenceOf('claims c')

/** Of claims that are about to be inserted: `$2` is the JSON of their rows. */
export const EVIDENCE_TO_COME = evidenceOf(
  `json_to_recordset($2) AS c (id uuid, article_id uuid, ordinal int, status text, band text, source_kind text, asserted_by json,
     date json, date_from date, date_to date, details json, evidence_text text, visit_key text, visit_id uuid, traveller_id uuid)`,
)
