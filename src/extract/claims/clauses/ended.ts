import { itemAt } from '../../../text/span.ts'
import { sentenceAt, type Article } from '../../article.ts'
import type { Treaty } from '../../schemas.ts'

/**
 * The treaties that the text says are over: what they obliged to is history.
 *
 *     "The 1961 pact lapsed in 1991."   "… pact. It was replaced in 1993 by a treaty …"   "replacing the 1961 pact"
 *               ^^^^ ------                      ^^ ------------                           ---------          ^^^^
 */
export const endedTreaties = (article: Article, treaties: readonly Treaty[]): Set<Treaty> =>
  new Set(treaties.filter(({ mentions }) => mentions.some((at) => isOver(article, at))))

/** How many characters may tell it. */
const REACH = 90

function isOver(article: Article, { start, end }: { start: number; end: number }): boolean {
  const { text, sentences } = article
  const index = sentenceAt(article, start)
  const sentence = itemAt(sentences, index)
  if (!sentence) return false
  const before = text.slice(Math.max(sentence.start, start - REACH), start)
  if (REPLACING.test(before)) return true
  const since = SUCCESSOR.exec(before)
  const now = article.published ? Number(article.published.date.slice(0, 4)) : Infinity
  if (since && now - Number(since[1]) >= LONG_AGO && REQUIRED.test(text.slice(end, sentence.end))) return true
  if (ENDED.test(text.slice(end, Math.min(sentence.end, end + REACH)))) return true
  const next = itemAt(sentences, index + 1)
  return next !== undefined && IT_ENDED.test(text.slice(next.start, Math.min(next.end, next.start + REACH)))
}

const OVER =
  '(?:(?:was|is|has been|had been|been) (?:\\w+ ){0,2}?(?:replaced|superseded|terminated|abrogated|annulled|denounced|dissolved|scrapped)|(?:has |had )?(?:lapsed|expired|ceased to (?:exist|apply|be))|no longer (?:in force|applies|binds))'
const ENDED = new RegExp(`^,?(?: which| that)?(?: \\w+){0,4}? ${OVER}\\b`, 'u')
const IT_ENDED = new RegExp(`^It (?:\\w+ )?${OVER}\\b`, 'u')
/** "replaced in 1993 by | a treaty that required": told in the past so long after, it is followed by others. */
const SUCCESSOR = /\b(?:replaced|superseded|succeeded|followed) in (\d{4}) by an? $/u
const REQUIRED = /^ (?:that|which) (?:only |merely )?\w+ed\b/u
const LONG_AGO = 20
const REPLACING =
  /\b(?:(?:replac|supersed)(?:ed|es|ing) (?:the|an?|its|their|that|this)|(?:predecessor|forerunner),?(?: the)?) $/iu
