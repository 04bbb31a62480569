import type pg from 'pg'
import { isId } from '../ids.ts'
import { knownAt, knownValues } from '../knowledge/known.ts'
import { SORTS } from '../query.ts'
import type { QuotationFilters } from '../filters.ts'
import { row } from '../statement.ts'
import type { Store } from '../store.ts'
import { someClaim } from './claims.ts'
import { asksOfArticle, Conditions } from './conditions.ts'
import { ARTICLE_REF_FIELDS, joinArticle, name, object, plain, words } from './json.ts'
import { page, type List } from './pages.ts'
import { ALSO_IN } from './printed.ts'

/** `personId` only when one person speaks: "they" are told by `personIds`. Who has no profile has no id to show. */
const SPEAKER = `CASE WHEN q.speaker_kind IS NULL THEN 'null' ELSE (
  SELECT ${object({
    start: plain('q.speaker_start'),
    end: plain('q.speaker_end'),
    text: words('q.speaker_text'),
    kind: name('q.speaker_kind'),
    name: words('q.speaker_name'),
    names: plain('to_json(q.speaker_names)'),
    personId: name('CASE count(*) WHEN 1 THEN min(e.id::text) FILTER (WHERE NOT e.local) END'),
    personIds: `coalesce('[' || string_agg('"' || e.id || '"', ',' ORDER BY qp.ordinal) FILTER (WHERE NOT e.local) || ']', '[]')`,
  })}
  FROM quotation_persons qp JOIN persons e ON e.id = qp.person_id WHERE qp.quotation_id = q.id) END`

const FIELDS = {
  id: name('q.id'),
  start: plain('q.start_offset'),
  end: plain('q.end_offset'),
  text: words('q.text'),
  type: name('q.type'),
  speaker: SPEAKER,
  cue: `CASE WHEN q.cue_start IS NULL THEN 'null' ELSE ${object({ start: plain('q.cue_start'), end: plain('q.cue_end'), text: words('q.cue_text') })} END`,
  continues: name('q.continues_id'),
}

/** Within its article; text. */
export const QUOTATION = object(FIELDS)
const STORED_QUOTATION = object({ ...FIELDS, article: object(ARTICLE_REF_FIELDS), alsoIn: plain(ALSO_IN) })

export const QUOTATIONS: List = {
  from: 'quotations q',
  id: 'q.id',
  sorts: {
    publishedAt: { column: 'q.sorted_at', type: 'timestamptz' },
    position: { column: 'q.ordinal', type: 'int' },
  },
  sort: SORTS.quotations[0],
  joins: `JOIN quotations q ON q.id = p.id ${joinArticle('q')}`,
  item: STORED_QUOTATION,
}

export function quotationConditions(
  { type, sourceKind, ...filters }: QuotationFilters,
  where = new Conditions(),
): Conditions {
  where
    .anyOf('q.article_id', filters.article, 'uuid')
    .anyOf('q.type', type)
    .anyOf('q.speaker_kind', sourceKind)
    .ofArticle(filters)
    .sharing('a.countries', filters.country)
    .search('q.search', filters.q)
    .person(
      filters.person,
      (ids) => `q.id IN (SELECT qp.quotation_id FROM quotation_persons qp WHERE qp.person_id IN ${ids})`,
    )
  return someClaim(filters, where, 'claims c WHERE c.article_id = q.article_id AND c.quotation_id = q.id')
}

export const quotations = (pool: pg.Pool): Store['quotations'] => ({
  list(filters, request) {
    const where = quotationConditions(filters)
    const from =
      asksOfArticle(filters) || filters.country
        ? `${QUOTATIONS.from} JOIN articles a ON a.id = q.article_id`
        : QUOTATIONS.from
    const [sort] = filters.article?.length === 1 ? SORTS.findings : SORTS.quotations
    return page(pool, { ...QUOTATIONS, from, sort }, where, request)
  },

  async get(id, view = {}) {
    if (!isId(id)) return null
    const text = `SELECT ${STORED_QUOTATION} AS json FROM quotations q ${joinArticle('q')} WHERE q.id = $1 AND ${knownAt('$2', '$3')}`
    return (await row<{ json: string }>(pool, text, [id, ...knownValues(view)]))?.json ?? null
  },
})
