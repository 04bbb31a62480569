import { itemAt, lastStartingBy, type Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { sentenceAt, tokenAt, type Article } from '../../article.ts'
import type { Hedge } from '../../detector.ts'
import type { Quotation } from '../../schemas.ts'
import { isPossibility } from '../attribution.ts'
import { chancesOf } from './chances.ts'
import { clauseEnd, clauseStart, type Clause } from './clause.ts'
import { judgedBy, predicatedOf } from './predicate.ts'
import {
  hasFuture,
  hasGerund,
  hasInfinitive,
  hasWill,
  isChanceThat,
  isForSomeone,
  isFuture,
  looksBack,
} from './tense.ts'
import { isModal, isPossible, mayComeAbout } from './possible.ts'

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
})

/** "do not think | Oslo will": what follows is what is foretold. */
const THINKS =
  / (?:that|before|until|whether|(?:surpris(?:ed?|ing)|amazed|astonished|astounded|stunned|shocked) if)$|(?:thinks?|thought|believes?|believed|expects?|expected|foresees?|foresaw|anticipates?|anticipated|(?<!no )doubts?|no way|confident|convinced)$/
const SURPRISED = /(?:surpris(?:ed?|ing)|amazed|astonished|astounded|stunned|shocked) if$/
/** "is likely to object and | unlikely to act": a second verb, with a hedge of its own. */
const JOINS = /^(?:and|but|or|yet)$/

/** The last clause that was found before a hedge, and the hedge that comes after it. */
export interface Neighbours {
  previous: Span | null
  next: Hedge | undefined
}
const MAY_WELL = / well$/
/** "the odds are against | a signing before the summer". */
const AGAINST = /\b(?:against|breath for|rule out|(?:count|bank) on|favou?r of)$/
/** "nobody expects | the king to travel", "don't expect". */
const EXPECTS = /expect(?:s|ed)?$/i
/** "hard to imagine | Hanoi sending troops". */
const IMAGINES = / (?:(?:to )?(?:imagine|envisage|envision|conceive|see)|bet on)$/i
/** "there is no way | the army gives way": it looks ahead in the present tense. */
const NO_WAY = /^no way\b/
/** "it is a toss-up whether | Jakarta signs", "it's a matter of time before | they sign": in the present tense too. */
const WHETHER = /(?: whether|toss-up|coin toss|coin flip|before|until)$/
/** "is unlikely to refuse | the offer": the hedge holds the verb. */
const OF_REFUSAL = / to \p{Ll}+$/u

/** The clause a hedge looks ahead in, or null when it speaks of what is or was. */
export function looksAhead(
  article: Article,
  hedge: Hedge,
  quotations: readonly Quotation[],
  { previous, next: coming }: Neighbours,
): Clause | null {
  const sentence = itemAt(article.sentences, sentenceAt(article, hedge.start))
  if (!sentence || hedge.kind === 'hearsay' || (isPossibility(hedge) && !isPossible(hedge.text))) return null
  const { tokens } = article
  const first = tokenAt(article, hedge.start)
  const hedgeEnd = tokenAt(article, hedge.end - 1) + 1
  const last = afterTag(tokens, hedgeEnd)
  const next = tokens[last]?.lower ?? ''
  const goesOn = isAside(tokens, first, last) ? last + 1 : last
  let end = beforeSecond(article, coming, goesOn, clauseEnd(tokens, goesOn, sentence.last))
  if (tokens[end - 1]?.text === ',') end-- // "“… this spring,” said"
  const content = contentStart(article, hedge, quotations)
  const chances =
    hedge.kind === 'likelihood' && chancesOf(tokens, sentence, first, last, end, content !== null)
  if (chances)
    return {
      evidence: spanOf(tokens, chances.from, chances.to),
      proposition: spanOf(tokens, chances.first, chances.last),
    }
  const joined =
    previous !== null && previous.start >= sentence.start && JOINS.test(tokens[first - 1]?.lower ?? '')
  const subject = joined ? first : predicatedOf(tokens, sentence, first, last, content)
  if (subject !== null && hedge.kind === 'likelihood' && (!joined || isTail(tokens, last))) {
    const closed = tokens[last]?.text === ',' && judgedBy(tokens, first, sentence.first)?.object === subject
    const whole = spanOf(tokens, subject, closed ? last : Math.max(end, last)) // "who called a truce unlikely|, left"
    if (!/impossible$/.test(hedge.text)) return { evidence: whole, proposition: whole }
  }
  if (end <= last) return null
  if (AGAINST.test(hedge.text) && !hasWill(tokens, last, end)) {
    const whole = { start: hedge.start, end: (tokens[end - 1] as Token).end }
    return { evidence: whole, proposition: spanOf(tokens, last, end) }
  }
  const judged = judgedBy(tokens, first, sentence.first)
  const start = joined
    ? first
    : (judged?.object ?? Math.max(clauseStart(tokens, first, sentence.first), content ?? 0))
  const toCome = isModal(hedge.text)
    ? mayComeAbout(tokens, sentence, start, first, last)
    : hedge.text.endsWith(' to') ||
        next === 'to' ||
        OF_REFUSAL.test(hedge.text) ||
        (MAY_WELL.test(hedge.text) && next !== 'be') ||
        NO_WAY.test(hedge.text)
      ? isFuture(tokens, last, end)
      : hasFuture(tokens, first, last, end) ||
        isForSomeone(tokens, last, end) ||
        (EXPECTS.test(hedge.text) && hasInfinitive(tokens, last, end)) ||
        (IMAGINES.test(hedge.text) && hasGerund(tokens, last, end)) ||
        ((WHETHER.test(hedge.text) || next === 'whether') && !looksBack(tokens, last, end)) ||
        (next === 'that' && hasWill(tokens, last, end)) ||
        (THINKS.test(hedge.text) && hasWill(tokens, last, end)) ||
        SURPRISED.test(hedge.text) ||
        isChanceThat(tokens, first, last, end)
  if (!toCome) return null
  const that =
    next === 'that' || next === 'whether' || THINKS.test(hedge.text) || isChanceThat(tokens, first, last, end)
  const evidence = spanOf(tokens, that ? fromWho(tokens, start, first) : start, end)
  const from =
    next === 'that' || next === 'whether' || isForSomeone(tokens, last, end)
      ? last + 1
      : that || IMAGINES.test(hedge.text)
        ? last
        : start
  if (from >= end || !isProposition(tokens, from, first, hedge, content !== null)) return null
  return { evidence, proposition: { start: (tokens[from] as Token).start, end: evidence.end } }
}

/** "will, | in all likelihood |, veto", "will, | with a probability of 80 percent |, fall": the clause goes on behind. */
const isAside = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.text === ',' &&
  tokens[tokens[first - 2]?.lower === 'with' ? first - 3 : first - 1]?.text === ','

/** "Keller, | who had doubted that": the clause that a doubt stands in tells of the one who has it. */
function fromWho(tokens: readonly Token[], start: number, hedge: number): number {
  const who = tokens.slice(start, hedge).findLastIndex(({ lower }) => lower === 'who')
  return who < 0 ? start : start + who
}

/** "It is unlikely | , she said, | that Oslo will pay", in marks or without: the "that"; else where the hedge ends. */
function afterTag(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ',') return last
  for (let i = last + 2; i < last + LONGEST_TAG; i++) {
    if (tokens[i]?.text !== ',') continue
    const that = /^["“]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1
    if (tokens[that]?.lower === 'that') return that
  }
  return last
}
const LONGEST_TAG = 12

/** "is likely to object | and unlikely to act": a clause ends before a second verb with its own hedge. */
function beforeSecond(article: Article, coming: Hedge | undefined, last: number, end: number): number {
  if (coming?.kind !== 'likelihood' || coming.band === null) return end
  const at = tokenAt(article, coming.start)
  const behind = tokenAt(article, coming.end - 1) + 1
  const isVerb =
    article.tokens[behind]?.lower === 'to' || isTail(article.tokens, behind) || coming.text.endsWith(' to')
  return at - 1 > last && at < end && isVerb && JOINS.test(article.tokens[at - 1]?.lower ?? '') ? at - 1 : end
}

/** "…, and very likely | before the rains". */
const isTail = (tokens: readonly Token[], at: number): boolean =>
  /^(?:before|after|by|within|this|next|until|[.,;”"])$/.test(tokens[at]?.lower ?? '.')

/** "Karo said | Oslo will probably sign": the first token of what is quoted around a hedge, past its "that"; else null. */
function contentStart(article: Article, hedge: Span, quotations: readonly Quotation[]): number | null {
  const quotation = itemAt(quotations, lastStartingBy(quotations, hedge.start))
  if (!quotation || quotation.end < hedge.end) return null
  const first = tokenAt(article, quotation.start)
  return article.tokens[first]?.kind === 'mark' || article.tokens[first]?.lower === 'that' ? first + 1 : first
}

/** No promise of the speaker's own, no clause that lost its subject, nothing told of a past doubt. */
function isProposition(
  tokens: readonly Token[],
  from: number,
  hedge: number,
  { kind, band, text }: Hedge,
  isReported: boolean,
): boolean {
  const start = (tokens[from] as Token).lower
  if (start === 'we' && SEES.test(tokens[from + 1]?.lower ?? '') && seen(tokens, from)) return true
  if (/^(we|i|you|let|what|whatever|is|are|was|were|will|would|can|could|may|has|have)$/.test(start))
    return false
  if (start === 'so' && tokens[from + 1]?.kind === 'mark') return false // "I don't think so"
  if (band === 'almost_no_chance' && /impossible/.test(text) && from <= hedge) return false // "impossible to know"
  return kind !== 'likelihood' || isReported || !/^(was|were)$/.test(tokens[hedge - 1]?.lower ?? '')
}
const SEES = /^(?:will|are|'ll)$/
/** "we will almost certainly | see a test": what comes about, and is no deed of theirs. */
const seen = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from + 1, from + 8).some(({ lower }) => /^(?:see|witness)$/.test(lower))
