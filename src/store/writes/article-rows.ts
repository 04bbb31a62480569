import { createHash } from 'node:crypto'
import { ChanceryError } from '../../errors.ts'
import { newId } from '../ids.ts'
import type { NewArticle } from '../article-store.ts'
import { moment } from './dates.ts'
import type { Draft } from './drafts.ts'
import type { Transaction } from './transaction.ts'

export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

const COLUMNS = `id uuid, source_id uuid, url text, title text, standfirst text, byline text, language text, status text,
  published_at timestamptz, published_offset smallint, published_on date, modified_at timestamptz,
  modified_offset smallint, modified_on date, ingested_at timestamptz, sorted_at timestamptz, revision int, fictional boolean, text text,
  captions json, countries text[], duplicate_of uuid, sketch int[], quotation_count int, expert_count int, claim_count int`
const NAMES = COLUMNS.split(',').map((column) => column.trim().split(/\s/)[0] as string)
const REPLACED = NAMES.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`)

/** What lists sort by: publication, else the start of its day, else now. */
export function sortedAt(article: NewArticle, now: string): string {
  const { at, on } = moment(article.publishedAt, '/publishedAt')
  return at ?? (on ? `${on}T00:00:00Z` : now)
}

/** Puts each article in its place; one with its id is replaced. */
export async function putArticles(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  const sources = await sourceIds(
    transaction,
    drafts.flatMap(({ article }) => article.source ?? []),
  )
  const rows = drafts.map((draft) => rowOf(draft, sources.get(draft.article.source ?? '') ?? null))
  await transaction.rows(
    `INSERT INTO articles (${NAMES.join(', ')}, text_sha256)
     SELECT ${NAMES.join(', ')}, decode(hash, 'hex') FROM json_to_recordset($1) AS r (${COLUMNS}, hash text)
     ON CONFLICT (id) DO UPDATE SET ${REPLACED.join(', ')}, text_sha256 = excluded.text_sha256`,
    [JSON.stringify(rows)],
  )
}

function rowOf({ article, found, hash, ...draft }: Draft, sourceId: string | null) {
  const published = moment(article.publishedAt, '/publishedAt')
  const modified = moment(article.modifiedAt, '/modifiedAt')
  return {
    ...article,
    id: draft.id,
    source_id: sourceId,
    status: isReadable(article) ? 'extracted' : 'unsupported-language',
    published_at: published.at,
    published_offset: published.offset,
    published_on: published.on,
    modified_at: modified.at,
    modified_offset: modified.offset,
    modified_on: modified.on,
    ingested_at: draft.now,
    sorted_at: draft.sortedAt,
    revision: draft.revision,
    countries: [...new Set(found.places.flatMap(({ country }) => country ?? []))].sort(),
    duplicate_of: draft.duplicateOf,
    sketch: draft.sketch,
    quotation_count: found.quotations.length,
    expert_count: found.experts.length,
    claim_count: found.claims.length,
    hash: hash.toString('hex'),
  }
}

/** The engine reads English; an unknown language is taken for it. */
const isReadable = ({ language }: NewArticle): boolean => language === null || language === 'en'

const KEPT = `article_id, revision, title, standfirst, byline, published_at, published_offset, published_on, modified_at,
  modified_offset, modified_on, ingested_at, text, captions, text_sha256`

/** Lays the current text of an article aside, and takes away what was found in it. */
export async function archive(transaction: Transaction, id: string): Promise<void> {
  await transaction.rows(
    `INSERT INTO article_revisions (${KEPT}) SELECT ${KEPT.replace('article_id', 'id')} FROM articles WHERE id = $1`,
    [id],
  )
  for (const table of ['claims', 'quotations', 'appearances', 'treaty_mentions'])
    await transaction.rows(`DELETE FROM ${table} WHERE article_id = $1`, [id])
}

/** Finds or makes the outlets with these names. */
async function sourceIds(
  transaction: Transaction,
  given: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(given)].sort() // in one order, so that two writers do not wait for each other
  if (names.length === 0) return new Map()
  if (names.some((name) => name.length > 200))
    throw new ChanceryError('invalid-input', 'The name of the source is too long.')
  const known = await sourcesNamed(transaction, names)
  const missing = names.filter((name) => !known.has(name))
  if (missing.length === 0) return known
  await transaction.insert(
    'sources',
    'id uuid, name text',
    missing.map((name) => ({ id: newId(), name })),
    'ON CONFLICT (name) DO NOTHING',
  )
  return sourcesNamed(transaction, names)
}

async function sourcesNamed(
  transaction: Transaction,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.rows<{ id: string; name: string }>(
    'SELECT id, name FROM sources WHERE name = ANY ($1)',
    [names],
  )
  return new Map(rows.map(({ id, name }) => [name, id]))
}
