import { createHash } from 'node:crypto'
import { ChanceryError } from '../../errors.ts'
import type { Found } from '../../extract/detector.ts'
import type { NewArticle } from '../store.ts'
import { moment } from './dates.ts'
import type { Transaction } from './transaction.ts'

/** The article there is already: by its text, or by its address. */
export interface Existing {
  id: string
  revision: number
}

export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

const COLUMNS = `id uuid, source_id uuid, url text, title text, standfirst text, byline text, language text, status text,
  published_at timestamptz, published_offset smallint, published_on date, modified_at timestamptz,
  modified_offset smallint, modified_on date, ingested_at timestamptz, sorted_at timestamptz, revision int, fictional boolean, text text,
  captions json, countries text[], quotation_count int, expert_count int, claim_count int`
const NAMES = COLUMNS.split(',').map((column) => column.trim().split(/\s/)[0] as string)

/** What lists sort by: publication, else the start of its day, else now. */
export function sortedAt(article: NewArticle, now: string): string {
  const { at, on } = moment(article.publishedAt, '/publishedAt')
  return at ?? (on ? `${on}T00:00:00Z` : now)
}

/** Puts the article at `id` in place; an article with that id is replaced. */
export async function putArticle(
  transaction: Transaction,
  article: NewArticle,
  found: Found,
  { id, revision, sourceId, now }: { id: string; revision: number; sourceId: string | null; now: string },
): Promise<void> {
  const published = moment(article.publishedAt, '/publishedAt')
  const modified = moment(article.modifiedAt, '/modifiedAt')
  const row = {
    ...article,
    id,
    source_id: sourceId,
    status: isReadable(article) ? 'extracted' : 'unsupported-language',
    published_at: published.at,
    published_offset: published.offset,
    published_on: published.on,
    modified_at: modified.at,
    modified_offset: modified.offset,
    modified_on: modified.on,
    ingested_at: now,
    sorted_at: sortedAt(article, now),
    revision,
    countries: [...new Set(found.places.flatMap(({ country }) => country ?? []))].sort(),
    quotation_count: found.quotations.length,
    expert_count: found.experts.length,
    claim_count: found.claims.length,
  }
  const set = NAMES.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`)
  await transaction.rows(
    `INSERT INTO articles (${NAMES.join(', ')}, text_sha256)
     SELECT ${NAMES.join(', ')}, $2::bytea FROM json_to_record($1) AS r (${COLUMNS})
     ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}, text_sha256 = excluded.text_sha256`,
    [JSON.stringify(row), hashOf(article.text)],
  )
}

/** The engine reads English; an unknown language is taken for it. */
export const isReadable = ({ language }: NewArticle): boolean => language === null || language === 'en'

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

export async function sourceId(
  transaction: Transaction,
  name: string | null,
  id: string,
): Promise<string | null> {
  if (name === null) return null
  if (name.length > 200) throw new ChanceryError('invalid-input', 'The name of the source is too long.')
  await transaction.rows('INSERT INTO sources (id, name) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
    id,
    name,
  ])
  const [source] = await transaction.rows<{ id: string }>('SELECT id FROM sources WHERE name = $1', [name])
  return source?.id ?? null
}
