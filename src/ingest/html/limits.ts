import { ChanceryError } from '../../errors.ts'

/** Characters. News pages with all their scripts stay under a fifth of it. */
const LONGEST = 20_000_000
/** Elements within each other: parsing takes time by the square of it. News pages have some forty. */
const DEEPEST = 5000
/** Those that a page has to close; what it may leave open, as paragraphs and items of lists, says nothing. */
const NESTING =
  /<(\/?)(?:div|span|section|article|table|td|ul|ol|blockquote|center|font|b|i|u|em|strong|a)\b/gi

/** The parser makes a node of each; a long page has thousands, and some pages keep data in attributes, written so. */
const MOST_ENTITIES = 400_000
const ENTITY = /&#?\w{1,31};/g

/** Refuses a page that would take minutes to read, before it is parsed. @throws {ChanceryError} `body-too-large` */
export function requireReadable(html: string): void {
  if (html.length > LONGEST)
    throw tooLarge(`The page has ${html.length} characters; the limit is ${LONGEST}.`)
  let entities = 0
  while (ENTITY.test(html)) if (++entities > MOST_ENTITIES) break
  ENTITY.lastIndex = 0
  if (entities > MOST_ENTITIES) throw tooLarge(`The page has more than ${MOST_ENTITIES} entities.`)
  let depth = 0
  for (const [, end] of html.matchAll(NESTING)) {
    depth = end ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) throw tooLarge(`The page has more than ${DEEPEST} elements within each other.`)
  }
}

const tooLarge = (message: string) => new ChanceryError('body-too-large', message)
