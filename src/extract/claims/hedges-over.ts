import { itemAt, lastStartingBy, overlaps, type Span } from '../../text/span.ts'
import { judgedBy } from './forecast/predicate.ts'
import { sentenceAt, tokensIn, type Article } from '../article.ts'
import type { Hedge } from '../detector.ts'
import type { Quotation } from '../schemas.ts'

/** No more hedges before the evidence's end may bear on it. */
const REACH = 32

/** The hedges of the evidence's own clause, in order: inside it, or before it with no new clause between. */
export function hedgesOver(
  article: Article,
  hedges: readonly Hedge[],
  evidence: Span,
  quotation: Quotation | null,
): Hedge[] {
  const sentence = itemAt(article.sentences, sentenceAt(article, evidence.start))
  if (!sentence) return []
  const cue = quotation?.cue
  const from = Math.max(sentence.start, Math.min(quotation?.start ?? 0, evidence.start))
  const over: Hedge[] = []
  const last = lastStartingBy(hedges, evidence.end - 1)
  const behind = hedges[last + 1]
  if (
    behind &&
    behind.end <= sentence.end &&
    isPredicate(article, behind, { start: evidence.end, end: behind.start })
  )
    over.push(behind)
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const hedge = hedges[i] as Hedge
    // "We doubt that …": the cue itself; "see | only a slim chance | that …": between it and what it tells
    if (hedge.start < from && !(cue && (overlaps(hedge, cue) || cue.end <= hedge.start))) break
    const inside = hedge.start >= evidence.start
    const gap = inside
      ? { start: evidence.start, end: hedge.start }
      : { start: hedge.end, end: evidence.start }
    if (!startsClause(article, gap, inside) || (inside && isOfRelative(article, hedge, evidence)))
      over.unshift(hedge)
  }
  return over
}

/** "A visit by Berg to Lima | looks increasingly | likely", "gave a visit to Lima | a | 20 percent chance". */
function isPredicate(article: Article, hedge: Hedge, gap: Span): boolean {
  const [first, last] = tokensIn(article, gap)
  return last > first
    ? article.tokens.slice(first, last).every(({ lower }) => OF_PREDICATE.test(lower))
    : IS.test(hedge.text) || judgedBy(article.tokens, first, Math.max(0, first - LONGEST_CLAUSE)) !== null // "called a visit to Lima | improbable"
}
/** "a visit | is possible" */
const IS = /^(?:(?:is|are|was|were|remains?|seems?|looks?|appears?) |(?:may|might|could)$)/
const OF_PREDICATE =
  /^(?:an?|at|is|are|was|were|now|looks?|seems?|appears?|remains?|still|also|more|less|and|almost|quite|all|but|\p{L}+ly)$/u

/** "Berg, who is likely to visit Lima": a hedge right behind its relative pronoun, with the rest of the evidence behind it. */
function isOfRelative(article: Article, hedge: Hedge, evidence: Span): boolean {
  const [first] = tokensIn(article, hedge)
  const before = article.tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower)
  const relative = before.findLastIndex((word) => word === 'who' || word === 'which')
  if (relative < 0 || !before.slice(relative + 1).every((word) => OF_VERB.test(word))) return false
  const rest = { start: hedge.end, end: evidence.end }
  return !closes(article, rest) && !startsClause(article, rest, true)
}

/** "Berg, who is likely | to lose, will visit Lima": after a comma the main clause goes on. */
function closes(article: Article, rest: Span): boolean {
  const { tokens } = article
  const [first, last] = tokensIn(article, rest)
  return tokens
    .slice(first, last)
    .some(({ text }, i) => text === ',' && OF_VERB.test(tokens[first + i + 1]?.lower ?? ''))
}
const OF_VERB = /^(?:is|are|was|were|has|have|had|will|would|'s|also|now|still)$/

/** No clause is longer, in words. */
const LONGEST_CLAUSE = 200

/** Words that begin a clause with a verb and a truth of its own. */
const CLAUSE = new Set(
  'which who whom whose while whereas but because although though since if unless after before until as when where and'.split(
    ' ',
  ),
)

/**
 * Whether a new clause begins in the gap between a hedge and what it might govern.
 *
 *     "is unlikely to sign, but it may visit"   "a reportedly ill leader who will visit"
 *                         ^^^^^                                    ^^^
 */
function startsClause(article: Article, gap: Span, inside: boolean): boolean {
  const [first, last] = tokensIn(article, gap)
  if (last - first > LONGEST_CLAUSE) return true
  for (let i = first; i < last; i++) {
    const word = article.tokens[i]?.lower ?? ''
    if (word === ';' || word === ':') return true
    if (word === 'and') {
      // "will sign and ratify" is one clause, "…, and he may visit" another
      if (article.tokens[i - 1]?.lower === ',') return true
      continue
    }
    if (!CLAUSE.has(word)) continue
    if (inside && i === first) continue // the evidence begins with its own conjunction
    return true
  }
  return false
}
