/**
 * One article's whole journey:
 *
 *   a page ──read, clean──▶ ArticleSubmission ──extract──▶ Found ──store──▶ { id, created, revision }
 *          ingest/read-page                    extract/             store/writes
 *
 * Reading is the caller's: a route, a file and a feed know different things of their page.
 */
import { z } from 'zod'
import { ChanceryError } from './errors.ts'
import { Claim } from './extract/claims/schemas.ts'
import { nothingFound, type Found } from './extract/detector.ts'
import { canonicalUrl } from './ingest/canonical-url.ts'
import type { ArticleSubmission } from './ingest/page.ts'
import { COMMAND_LINE, type Entry, type NewArticle, type Origin, type Saved } from './store/article-store.ts'
import type { Store } from './store/store.ts'

/**
 * Says what stands in an article; nothing is stored. An article that is not in English is left unread. The engine is
 * loaded here: a process that leaves the reading to its threads starts faster without.
 */
export async function analyse(article: ArticleSubmission): Promise<Found<Claim>> {
  if (!isEnglish(article)) return nothingFound()
  const { extract } = await import('./extract/extract.ts')
  const { text, title, publishedAt, captions } = article
  const found = extract({ text, title, publishedAt })
  for (const [index, caption] of captions.entries())
    add(found, extract({ text: caption.text, title, publishedAt }), `captions/${index}`)
  return found
}

/**
 * Analyses, here or where `read` does it, and stores, all or nothing. A text that is stored already is not read again.
 * @throws `retracted`, `empty-text`, `invalid-text`, `invalid-input`, `database-unavailable`
 */
export async function ingest(
  store: Store,
  article: NewArticle,
  read: (article: NewArticle) => Promise<Found> = analyse,
  origin?: Origin,
): Promise<Saved> {
  const prepared = await prepare(store, article, read, origin)
  if (!('found' in prepared)) return prepared
  return store.articles.save(prepared.article, prepared.found, origin)
}

/** What is ready to be stored; or what became of it, where its text is stored already. */
export type Prepared = Entry | Saved

/** The journey as far as the store. @throws as `read` does */
export async function prepare(
  store: Store,
  article: NewArticle,
  read: (article: NewArticle) => Promise<Found> = analyse,
  origin: Origin = COMMAND_LINE,
): Promise<Prepared> {
  // A write under an Idempotency-Key is noted with what it came to, and that is for the store to do.
  const known = origin.once ? null : await store.articles.withText(article)
  if (known) return known
  const found = await read(article)
  checkClaims(found)
  return { article: { ...article, url: article.url && canonicalUrl(article.url) }, found, origin }
}

/** A language that cannot be told, as of a short text, is taken for English. */
export const isEnglish = ({ language }: Pick<ArticleSubmission, 'language'>): boolean =>
  language === null || language === 'en'

/**
 * A caption is a text of its own: its claims say so in `within`. Who and what it names is known to the article, but not
 * where, for offsets of people and places point into the body.
 */
function add(found: Found<Claim>, inCaption: Found<Claim>, within: string): void {
  found.claims.push(...inCaption.claims.map((claim) => ({ ...claim, quotation: null, within })))
  const known = new Set(found.people.map(({ name }) => name))
  for (const person of inCaption.people)
    if (!known.has(person.name)) found.people.push({ ...person, mentions: [], descriptions: [] })
}

/** The database keeps a claim's own fields as they are: what it holds is what the API documents. */
function checkClaims({ claims }: Found): void {
  for (const [index, claim] of claims.entries()) {
    const { error } = Claim.safeParse(claim)
    if (error)
      throw new ChanceryError('internal', `Claim ${index} (${claim.type}): ${z.prettifyError(error)}`)
  }
}
