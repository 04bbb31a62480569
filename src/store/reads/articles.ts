import type pg from 'pg'
import { ChanceryError } from '../../errors.ts'
import { isId } from '../ids.ts'
import { SORTS, type Page, type PageRequest } from '../query.ts'
import type { ArticleFilters } from '../filters.ts'
import { knownAt, knownValues } from '../knowledge/known.ts'
import { row, type Connection } from '../statement.ts'
import type { View } from '../store.ts'
import { CLAIM, someClaim } from './claims.ts'
import { Conditions } from './conditions.ts'
import {
  ARTICLE_REF_FIELDS,
  arrayOf,
  instant,
  modified,
  name,
  object,
  plain,
  published,
  textOf,
  words,
} from './json.ts'
import { page, type List } from './pages.ts'
import { ALSO_IN } from './printed.ts'
import { QUOTATION } from './quotations.ts'

const FIELDS = {
  ...ARTICLE_REF_FIELDS,
  standfirst: words('a.standfirst'),
  byline: words('a.byline'),
  language: name('a.language'),
  status: name('a.status'),
  publishedOn: name(`to_char(a.published_on, 'YYYY-MM-DD')`),
  modifiedAt: name(`(${modified()})`),
  ingestedAt: name(`(${instant('a.ingested_at')})`),
  revision: plain('a.revision'),
  duplicateOf: name('a.duplicate_of'),
  alsoIn: plain(ALSO_IN),
  fictional: plain('a.fictional'),
  counts: object({
    quotations: plain('a.quotation_count'),
    experts: plain('a.expert_count'),
    claims: plain('a.claim_count'),
  }),
}

const EXPERT = object({
  name: words('x.name'),
  role: words('x.role'),
  affiliation: words('x.affiliation'),
  official: plain('x.official'),
  mentions: plain('x.mentions'),
  personId: name('CASE WHEN NOT e.local THEN e.id END'),
})

const TREATY = object({
  label: words('m.label'),
  title: words('m.title'),
  year: plain('m.year'),
  parties: plain('to_json(m.parties)'),
  mentions: plain('m.mentions'),
  treatyId: name('m.treaty_id'),
})

const WITH_FINDINGS = object({
  ...FIELDS,
  text: words('a.text'),
  captions: plain('a.captions'),
  quotations: textOf(QUOTATION, 'quotations q WHERE q.article_id = a.id', 'q.ordinal'),
  experts: textOf(
    EXPERT,
    'appearances x JOIN persons e ON e.id = x.person_id WHERE x.article_id = a.id',
    'x.ordinal',
  ),
  claims: textOf(CLAIM, 'claims c WHERE c.article_id = a.id', 'c.ordinal'),
  treaties: textOf(TREATY, 'treaty_mentions m WHERE m.article_id = a.id', 'm.ordinal'),
})

/** `r` may be the current text or an older one. */
const REVISION = `json_build_object('revision', r.revision, 'title', r.title, 'standfirst', r.standfirst,
  'publishedAt', ${published('r')}, 'modifiedAt', ${modified('r')}, 'ingestedAt', ${instant('r.ingested_at')},
  'text', r.text)`

const REVISION_COLUMNS = `revision, title, standfirst, published_at, published_offset, published_on, modified_at,
  modified_offset, modified_on, ingested_at, text`

export const ARTICLES: List = {
  from: 'articles a',
  id: 'a.id',
  sorts: {
    publishedAt: { column: 'a.sorted_at', type: 'timestamptz' },
    ingestedAt: { column: 'a.ingested_at', type: 'timestamptz' },
  },
  sort: SORTS.articles[0],
  joins: 'JOIN articles a ON a.id = p.id LEFT JOIN sources s ON s.id = a.source_id',
  item: object(FIELDS),
}

export function listArticles(pool: pg.Pool, filters: ArticleFilters, request: PageRequest): Promise<Page> {
  return page(pool, ARTICLES, articleConditions(filters), request)
}

export function articleConditions(filters: ArticleFilters, where = new Conditions()): Conditions {
  where
    .sharing('a.countries', filters.country)
    .ofArticle(filters)
    .anyOf('a.duplicate_of', filters.duplicateOf, 'uuid')
    .search('a.search', filters.q)
    .person(
      filters.person,
      (ids) => `a.id IN (SELECT x.article_id FROM appearances x WHERE x.person_id IN ${ids})`,
    )
  return someClaim(filters, where, 'claims c WHERE c.article_id = a.id')
}

const ONE_WITH_FINDINGS = `SELECT ${WITH_FINDINGS} AS json FROM articles a
  LEFT JOIN sources s ON s.id = a.source_id WHERE a.id = $1`

export async function getArticle(connection: Connection, id: string): Promise<string | null> {
  if (!isId(id)) return null
  const found = await row<{ json: string }>(connection, ONE_WITH_FINDINGS, [id])
  return found ? found.json : orGone(connection, id)
}

/** As of then; null where it was not known yet. @throws `gone` */
export async function getArticleThen(pool: pg.Pool, id: string, view: View): Promise<string | null> {
  if (!isId(id)) return null
  const text = `${ONE_WITH_FINDINGS} AND ${knownAt('$2', '$3')}`
  const found = await row<{ json: string }>(pool, text, [id, ...knownValues(view)])
  return found ? found.json : orGone(pool, id)
}

export async function listRevisions(pool: pg.Pool, id: string): Promise<string | null> {
  if (!isId(id)) return null
  const text = `SELECT json_agg(${REVISION} ORDER BY r.revision DESC)::text AS json FROM (
    SELECT ${REVISION_COLUMNS} FROM articles WHERE id = $1 UNION ALL
    SELECT ${REVISION_COLUMNS} FROM article_revisions WHERE article_id = $1) r`
  const found = await row<{ json: string | null }>(pool, text, [id])
  return found?.json ? found.json : orGone(pool, id)
}

const NOTHING = { appeared: [], changed: [], went: [] }
const NO_CHANGES = JSON.stringify({ quotations: NOTHING, claims: NOTHING })

export async function getChanges(pool: pg.Pool, id: string, revision: number): Promise<string | null> {
  if (!isId(id)) return null
  const text = `SELECT coalesce(c.changes::text, '${NO_CHANGES}') AS json
    FROM articles a LEFT JOIN article_changes c ON c.article_id = a.id AND c.revision = $2
    WHERE a.id = $1 AND a.revision >= $2`
  const found = await row<{ json: string }>(pool, text, [id, revision])
  return found ? found.json : orGone(pool, id)
}

export async function listRereadings(pool: pg.Pool, id: string): Promise<string | null> {
  if (!isId(id)) return null
  const item = `json_build_object('engine', r.engine, 'revision', r.revision, 'rereadAt', ${instant('r.reread_at')}, 'changes', r.changes)`
  const text = `SELECT ${arrayOf(item, 'rereadings r WHERE r.article_id = a.id', 'r.reread_at DESC, r.engine')}::text AS json
    FROM articles a WHERE a.id = $1`
  const found = await row<{ json: string }>(pool, text, [id])
  return found ? found.json : orGone(pool, id)
}

/** @throws `gone` when the article was retracted. */
async function orGone(connection: Connection, id: string): Promise<null> {
  const text = `SELECT to_char(retracted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM tombstones WHERE article_id = $1`
  const tombstone = await row<{ day: string }>(connection, text, [id])
  if (tombstone) throw new ChanceryError('gone', `The article ${id} was retracted on ${tombstone.day}.`)
  return null
}
