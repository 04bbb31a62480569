import type pg from 'pg'
import { isId } from '../ids.ts'
import { SORTS, type Collection } from '../query.ts'
import type { PropositionFilters } from '../filters.ts'
import type { View } from '../store.ts'
import { knownAt, knownValues } from '../knowledge/known.ts'
import { row } from '../statement.ts'
import { ASSERTED_BY, claimConditions, EVIDENCE, HEDGE, LIKELIHOOD } from './claims.ts'
import { asksOfArticle } from './conditions.ts'
import { ARTICLE_REF, joinArticle } from './json.ts'
import { page, type List } from './pages.ts'
import { ALSO_IN } from './printed.ts'

/** Of each proposition in a list; alone it has them all. */
const MOST_WORDINGS = 20
const rankOf = (band: string): string =>
  `array_position(ARRAY['almost_no_chance','very_unlikely','unlikely','roughly_even','likely','very_likely','almost_certain'], ${band})`
const BANDS = rankOf('band')

/**
 * What each source says of a proposition, the surest first. A source that says the same more than once in an article, or in
 * its copies, says it once: the words of the original, and of a claim of the proposition's own type, go first.
 */
const saidOf = (known: string): string => `
  SELECT DISTINCT ON (coalesce(a.duplicate_of, a.id), c.source_kind, c.asserted_by ->> 'names', c.band, CASE WHEN c.band IS NULL THEN c.status END)
    c.band, c.sorted_at, c.id, coalesce(a.duplicate_of, a.id) AS original_id, json_build_object('claimId', c.id, 'type', c.type, 'status', c.status,
      'likelihood', ${LIKELIHOOD}, 'hedge', ${HEDGE}, 'evidence', ${EVIDENCE}, 'date', c.date, 'assertedBy', ${ASSERTED_BY}, 'article', ${ARTICLE_REF},
      'copies', (SELECT count(*) FROM articles d WHERE d.duplicate_of = coalesce(a.duplicate_of, a.id)), 'alsoIn', ${ALSO_IN}) AS item
  FROM claims c ${joinArticle('c')} WHERE c.proposition_id = w.proposition_id AND ${known}
  ORDER BY coalesce(a.duplicate_of, a.id), c.source_kind, c.asserted_by ->> 'names', c.band, CASE WHEN c.band IS NULL THEN c.status END,
    a.duplicate_of IS NOT NULL, c.type = 'forecast', c.ordinal`

/** `w`: the latest claim of it. */
const itemWith = (most: string, known = 'true'): string => `(
  SELECT json_build_object('id', w.proposition_id, 'type', CASE WHEN bool_or(said.item ->> 'type' = 'treaty_clause') THEN 'treaty_clause' ELSE w.type END,
    'words', coalesce(w.details -> 'proposition' ->> 'text', w.details -> 'content' ->> 'text', w.evidence_text),
    'visitId', w.visit_id, 'treatyId', w.treaty_id,
    'counts', json_build_object('wordings', count(*), 'articles', count(DISTINCT said.original_id)),
    'bands', (SELECT coalesce(json_agg(band ORDER BY ${BANDS}), '[]') FROM (SELECT DISTINCT band FROM (${saidOf(known)}) s WHERE band IS NOT NULL) b),
    'wordings', to_json((array_agg(said.item ORDER BY ${rankOf('said.band')} DESC NULLS LAST, said.sorted_at, said.id))[:${most}]))
  FROM (${saidOf(known)}) said)`

const PROPOSITIONS: List = {
  from: 'claims w',
  id: 'w.id',
  sorts: { publishedAt: { column: 'w.sorted_at', type: 'timestamptz' } },
  sort: SORTS.propositions[0],
  joins: 'JOIN claims w ON w.id = p.id',
  item: itemWith(String(MOST_WORDINGS)),
}

/** `o`: other claims of it that were known then. */
const others = (known: string | null): string =>
  known === null ? 'claims o' : `claims o JOIN articles a ON a.id = o.article_id AND ${known}`

const latest = (known: string | null): string => `w.proposition_id IS NOT NULL AND NOT EXISTS (
  SELECT FROM ${others(known)} WHERE o.proposition_id = w.proposition_id AND (o.sorted_at, o.id) > (w.sorted_at, w.id))`

/** What is likely by the end of the year may well be unlikely by June: who says so of the one agrees with who says so of the other. */
const agree = (sooner: string, later: string): string =>
  `coalesce(${sooner}.date_to > '-infinity' AND ${sooner}.date_to < ${later}.date_to AND ${rankOf(`${sooner}.band`)} < ${rankOf(`${later}.band`)}, false)`

/** Who says that it came about says nothing of how likely it was. */
const FORETOLD = `(o.band IS NOT NULL OR o.status IS NULL OR o.status IN ('planned', 'proposed'))`

/** Whether two of its claims tell bands that do not agree, or one foretells it with a band and one without. */
const differ = (known: string | null): string => `EXISTS (
  SELECT FROM ${others(known)} JOIN claims s ON s.proposition_id = o.proposition_id AND s.band IS NOT NULL AND o.band IS DISTINCT FROM s.band
  WHERE o.proposition_id = w.proposition_id AND ${FORETOLD} AND NOT ${agree('o', 's')} AND NOT ${agree('s', 'o')}${
    known === null ? '' : ` AND EXISTS (SELECT FROM articles a WHERE a.id = s.article_id AND ${known})`
  })`

export interface PropositionReads extends Omit<Collection<PropositionFilters>, 'get'> {
  /** Null also when no claim of it was known as of then. */
  get(id: string, view?: View): Promise<string | null>
}

export const propositions = (pool: pg.Pool): PropositionReads => ({
  list({ differs, ...filters }, request) {
    const where = claimConditions(filters)
    const asked = where.take()
    if (asked !== 'true') {
      const articles = asksOfArticle(filters) ? 'JOIN articles a ON a.id = c.article_id' : ''
      where.add(
        `EXISTS (SELECT FROM claims c ${articles} WHERE c.proposition_id = w.proposition_id AND ${asked})`,
      )
    }
    const { asOf, clock = 'published' } = filters
    const known = asOf === undefined ? null : knownAt(where.bind(asOf), `${where.bind(clock)}::text`)
    if (differs !== undefined) where.add(`${differs ? '' : 'NOT '}${differ(known)}`)
    if (known !== null) where.add(`EXISTS (SELECT FROM articles a WHERE a.id = w.article_id AND ${known})`)
    const list =
      known === null ? PROPOSITIONS : { ...PROPOSITIONS, item: itemWith(String(MOST_WORDINGS), known) }
    return page(pool, list, where.add(latest(known)), request)
  },

  async get(id, view = {}) {
    if (!isId(id)) return null
    const known = knownAt('$2', '$3')
    const text = `SELECT ${itemWith('1000', known)}::text AS json FROM claims w JOIN articles a ON a.id = w.article_id
      WHERE w.proposition_id = $1 AND ${known} ORDER BY w.sorted_at DESC, w.id DESC LIMIT 1`
    return (await row<{ json: string }>(pool, text, [id, ...knownValues(view)]))?.json ?? null
  },
})
