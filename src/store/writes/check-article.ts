import { ChanceryError } from '../../errors.ts'
import type { Found } from '../../extract/detector.ts'
import type { ArticleSubmission } from '../../ingest/page.ts'
import type { Mention } from '../../text/span.ts'

/**
 * Every offset must point at its words, in the body or in the caption that a claim stands in.
 * @throws `invalid-text` (characters that cannot be stored, a false offset), `empty-text`
 */
export function checkArticle(article: ArticleSubmission, found: Found): void {
  if (article.text === '') throw new ChanceryError('empty-text', 'The text is empty.')
  for (const [field, value] of Object.entries(article)) checkCharacters(`/${field}`, value)
  const { quotations, experts, treaties, claims } = found
  checkOffsets({ quotations, experts, treaties }, article.text, '')
  claims.forEach((claim, index) => {
    checkOffsets(claim, textOf(article, claim.within), `/claims/${index}`)
  })
}

function textOf({ text, captions }: ArticleSubmission, within: string): string {
  if (within === 'text') return text
  const caption = captions[Number(within.slice('captions/'.length))]
  if (!caption) throw new ChanceryError('invalid-text', `There is no ${within} in the article.`)
  return caption.text
}

/** PostgreSQL holds no NUL, and UTF-8 no half of a surrogate pair: the driver would store U+FFFD instead. */
function checkCharacters(path: string, value: unknown): void {
  if (typeof value === 'string') {
    if (!value.includes('\0') && Buffer.from(value).toString() === value) return
    const message = 'holds a NUL character or an unpaired surrogate'
    throw new ChanceryError('invalid-text', `${path} ${message}`, { errors: [{ path, message }] })
  }
  if (isObject(value))
    for (const [key, inner] of Object.entries(value)) checkCharacters(`${path}/${key}`, inner)
}

/** Whatever has start, end and text is a pointer, however deep it lies. */
function checkOffsets(value: unknown, text: string, path: string): void {
  if (!isObject(value)) return
  if (isMention(value) && (value.start >= value.end || text.slice(value.start, value.end) !== value.text))
    throw new ChanceryError(
      'invalid-text',
      `${path} does not point at its words: ${value.start} to ${value.end}.`,
    )
  for (const [key, inner] of Object.entries(value)) checkOffsets(inner, text, `${path}/${key}`)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isMention = (value: object): value is Mention =>
  'start' in value && typeof value.start === 'number' && 'end' in value && 'text' in value
