import { ChanceryError } from '../errors.ts'
import { decodePage, requireWellFormed } from './decode.ts'
import { readHtmlApart } from './html/thread.ts'
import { isHtml } from './html/is-html.ts'
import { languageOf } from './language.ts'
import { readDate } from './page-dates.ts'
import type { Page, PageHints } from './page.ts'
import { requirePage } from './require-page.ts'
import { bare, readTextPage, type RawPage } from './text/read-text.ts'

/**
 * Reads a page of any kind, told by its content: HTML, or plain text with or without the furniture of a web page.
 * @throws {ChanceryError} `invalid-text` (not text, or an unknown or wrong encoding), `empty-text` (no word in it),
 *   `not-a-page` (a feed, other XML, JSON), `invalid-input` (a hinted date that does not exist)
 */
export async function readPage(input: string | Uint8Array, hints: PageHints = {}): Promise<Page> {
  const dates = datesOf(hints)
  const content = typeof input === 'string' ? input : decodePage(input, hints.contentType)
  requireWords(content)
  requirePage(content)
  const raw = isHtml(content, hints.contentType)
    ? await readHtmlApart(content, hints)
    : readTextPage(content, hints)
  if (!WORD.test(raw.text)) throw new ChanceryError('empty-text', 'The page holds no article.')
  return withHints(raw, { ...hints, ...dates }, await languageOf(raw.text))
}

/** Takes a text as it stands for the body of an article; of the rest it knows what the hints say. @throws as readPage */
export async function readText(text: string, hints: PageHints = {}): Promise<Page> {
  const dates = datesOf(hints)
  requireWords(text)
  requirePage(text)
  return withHints(bare(text), { ...hints, ...dates }, await languageOf(text))
}

const WORD = /[\p{L}\p{N}]/u

function requireWords(content: string): void {
  requireWellFormed(content)
  if (!WORD.test(content)) throw new ChanceryError('empty-text', 'There is no word in it.')
}

const datesOf = ({ publishedAt, modifiedAt }: PageHints): Pick<Page, 'publishedAt' | 'modifiedAt'> => ({
  publishedAt: publishedAt ? requireDate(publishedAt, '/publishedAt') : null,
  modifiedAt: modifiedAt ? requireDate(modifiedAt, '/modifiedAt') : null,
})

/** What the caller knows wins over what the page says. */
function withHints(raw: RawPage, hints: PageHints, language: string | null): Page {
  const url = hints.url ?? raw.url
  return {
    ...raw,
    title: hints.title || raw.title,
    publishedAt: hints.publishedAt ?? raw.publishedAt,
    modifiedAt: hints.modifiedAt ?? raw.modifiedAt,
    url,
    source: hints.source ?? raw.source ?? (url ? hostOf(url) : null),
    language,
  }
}

/** "news.example.org": whose page it is, where it does not say itself. */
const hostOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null

const GIVEN = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/

/**
 * A date a caller gives: YYYY-MM-DD, or a date-time with zone; it must exist.
 * @throws {ChanceryError} `invalid-input`, with `path` where it stood
 */
export function requireDate(value: string, path: string): string {
  const read = GIVEN.test(value) ? readDate(value) : null
  const whole = read !== null && read.includes('T') === value.includes('T')
  if (whole) return read
  const message = GIVEN.test(value)
    ? 'This date does not exist.'
    : 'Write YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss with Z or an offset.'
  throw new ChanceryError('invalid-input', `“${value.slice(0, 60)}” is not a date.`, {
    errors: [{ path, message }],
  })
}
