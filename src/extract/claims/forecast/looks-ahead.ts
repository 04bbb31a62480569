import { itemAt, lastStartingBy, type Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { sentenceAt, tokenAt, type Article } from '../../article.ts'
import type { Hedge } from '../../detector.ts'
import { CHANCES } from '../../lexicon/hedges.ts'
import type { Quotation } from '../../schemas.ts'
import { isPossibility } from '../attribution.ts'
import { chancesOf } from './chances.ts'
import { clauseEnd, clauseStart, type Clause } from './clause.ts'
import { isModal, isPossible, mayComeAbout } from './possible.ts'

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
})

/** "do not think | Oslo will": what follows is what is foretold. */
const THINKS = / (?:that|whether)$|(?:think|believe|expect|doubts?|no way)$/
const MAY_WELL = / well$/
/** "there is no way | the army gives way": it looks ahead in the present tense. */
const NO_WAY = /^no way\b/
/** "is unlikely to refuse | the offer": the hedge holds the verb. */
const OF_REFUSAL = / to \p{Ll}+$/u

/** The clause a hedge looks ahead in, or null when it speaks of what is or was. */
export function looksAhead(article: Article, hedge: Hedge, quotations: readonly Quotation[]): Clause | null {
  const sentence = itemAt(article.sentences, sentenceAt(article, hedge.start))
  if (!sentence || hedge.kind === 'hearsay' || (isPossibility(hedge) && !isPossible(hedge.text))) return null
  const { tokens } = article
  const first = tokenAt(article, hedge.start)
  const last = tokenAt(article, hedge.end - 1) + 1
  const next = tokens[last]?.lower ?? ''
  let end = clauseEnd(tokens, last, sentence.last)
  if (tokens[end - 1]?.text === ',') end-- // "“… this spring,” said"
  const content = contentStart(article, hedge, quotations)
  const chances =
    hedge.kind === 'likelihood' && chancesOf(tokens, sentence, first, last, end, content !== null)
  if (chances)
    return {
      evidence: spanOf(tokens, chances.from, chances.to),
      proposition: spanOf(tokens, chances.first, chances.last),
    }
  if (end <= last) return null
  const start = Math.max(clauseStart(tokens, first, sentence.first), content ?? 0)
  const toCome = isModal(hedge.text)
    ? mayComeAbout(tokens, sentence, start, first, last)
    : hedge.text.endsWith(' to') ||
        next === 'to' ||
        OF_REFUSAL.test(hedge.text) ||
        (MAY_WELL.test(hedge.text) && next !== 'be') ||
        NO_WAY.test(hedge.text)
      ? isFuture(tokens, last, end)
      : hasFuture(tokens, first, last, end) || isChanceThat(tokens, first, last, end)
  if (!toCome) return null
  const that =
    next === 'that' || next === 'whether' || THINKS.test(hedge.text) || isChanceThat(tokens, first, last, end)
  const evidence = spanOf(tokens, start, end)
  const from = that ? (next === 'that' || next === 'whether' ? last + 1 : last) : start
  if (from >= end || !isProposition(tokens, from, first, hedge, content !== null)) return null
  return { evidence, proposition: { start: (tokens[from] as Token).start, end: evidence.end } }
}

/** "Karo said | Oslo will probably sign": the first token of what is quoted around a hedge, past its "that"; else null. */
function contentStart(article: Article, hedge: Span, quotations: readonly Quotation[]): number | null {
  const quotation = itemAt(quotations, lastStartingBy(quotations, hedge.start))
  if (!quotation || quotation.end < hedge.end) return null
  const first = tokenAt(article, quotation.start)
  return article.tokens[first]?.kind === 'mark' || article.tokens[first]?.lower === 'that' ? first + 1 : first
}

/** "likely to have fled" looks back. */
const isFuture = (tokens: readonly Token[], last: number, end: number): boolean => {
  const verb = tokens[last]?.lower === 'to' ? last + 1 : last
  return verb < end && tokens[verb]?.lower !== 'have' && tokens[verb]?.kind === 'word'
}

/** "will probably fall", "it is unlikely that it will". */
const hasFuture = (tokens: readonly Token[], first: number, last: number, end: number): boolean => {
  for (let i = Math.max(0, first - 3); i < Math.min(end, last + 12); i++) {
    const { lower } = tokens[i] as Token
    if (/^(will|would|won't|wouldn't|shall|'ll)$/.test(lower)) return true
  }
  return false
}

/** "there is a good chance | (that) the army gives way": in the present tense. */
const isChanceThat = (tokens: readonly Token[], first: number, last: number, end: number): boolean =>
  CHANCES.has(tokens[last - 1]?.lower ?? '') &&
  /^(?:is|'s|remains)$/.test(
    tokens[/^an?$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1]?.lower ?? '',
  ) &&
  /^(?:that|the|a|an|it|he|she|they|\p{Lu}.*)$/u.test(tokens[last]?.text ?? '') &&
  !tokens.slice(last, end).some(({ text }) => LOOKS_BACK.test(text))
const LOOKS_BACK = /^(?:was|were|had|has|have|did|\p{Ll}{3,}ed)$/u

/** No promise of the speaker's own, no clause that lost its subject, nothing told of a past doubt. */
function isProposition(
  tokens: readonly Token[],
  from: number,
  hedge: number,
  { kind, band, text }: Hedge,
  isReported: boolean,
): boolean {
  const start = (tokens[from] as Token).lower
  if (/^(we|i|you|let|is|are|was|were|will|would|has|have)$/.test(start)) return false
  if (start === 'so' && tokens[from + 1]?.kind === 'mark') return false // "I don't think so"
  if (band === 'almost_no_chance' && /impossible/.test(text)) return false
  return kind !== 'likelihood' || isReported || !/^(was|were)$/.test(tokens[hedge - 1]?.lower ?? '')
}
