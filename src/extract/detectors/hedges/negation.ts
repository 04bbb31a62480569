import { mention } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Hedge } from '../../detector.ts'
import { BAND_ORDER, NEGATING_PAIRS, NEGATIONS, NOBODY, THINKS } from '../../lexicon/hedges.ts'
import { REFUSED } from '../../lexicon/mood-words.ts'
import type { Band } from '../../schemas.ts'

/** What a phrase means before anything turns it round. */
export type Meaning = Pick<Hedge, 'kind' | 'band'>

/**
 *     "is not | likely to sign"     "will likely | not sign"     "will probably | not"
 *         ^^^ turns it round                      ^^^
 *     "is unlikely | to refuse"
 *                    ^^^^^^^^^
 */
export function withNegation(
  article: Article,
  at: number,
  last: number,
  { kind, band }: Meaning,
  first: number,
  end: number,
): Hedge {
  const { tokens, text } = article
  let from = at
  let to = last
  let negated = false
  for (let i = at - 1; i >= Math.max(first, at - 3) && !negated && band; i--) {
    const word = (tokens[i] as Token).lower
    if (NEGATING_PAIRS.has(`${tokens[i - 1]?.lower} ${word}`)) {
      negated = true
      from = tokens[i - 2]?.lower === 'by' ? i - 2 : i - 1 // "by no means"
      break
    }
    if (word === ',' || word === ';' || word === 'but') break
    if (word === 'that' && tokens[i - 1]?.lower !== 'all') break // "not all that likely"
    if (!NEGATIONS.has(word)) continue
    if (i + 1 < at && /^(only|just|merely|simply)$/.test((tokens[i + 1] as Token).lower)) break
    negated = true
    from = i
  }
  const nobody = negated || !band ? -1 : whoDoesNot(tokens, at, first)
  if (nobody >= 0) {
    negated = true
    from = nobody
  }
  if (!negated && band && to < end) {
    let i = to
    if (/^(will|would|does|do|did|is|are)$/.test((tokens[i] as Token).lower)) i++
    if (i < end && NEGATIONS.has((tokens[i] as Token).lower)) {
      negated = true
      to = i + 1
    } else if (isImprobable(band) && tokens[to]?.lower === 'to' && REFUSED.has(tokens[to + 1]?.lower ?? '')) {
      negated = true // "unlikely | to refuse"
      to += 2
    }
  }
  const span = mention(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end)
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    kind,
    band: negated && band ? turned(band, from < at) : band,
  }
}

/** How many words may stand between who does not think so, and the hedge. */
const LONGEST = 12

/**
 * The token that says nobody thinks so; -1 where none does.
 *
 *     "Few diplomats consider a truce | likely"     "No analyst | doubts that"     "No treaty is | likely this year"
 *      ^^^           ^^^^^^^^                          ^^                           ^^        --
 */
function whoDoesNot(tokens: readonly Token[], at: number, first: number): number {
  let thinks = THINKS.has((tokens[at] as Token).lower) || /^doubt/.test((tokens[at] as Token).lower) ? at : -1
  for (let i = at - 1; i >= Math.max(first, at - LONGEST); i--) {
    const { lower, kind } = tokens[i] as Token
    if (kind === 'mark' || STOPS.test(lower)) return -1
    if (THINKS.has(lower) || (i >= at - 2 && IS.test(lower))) thinks = i
    else if (NOBODY.has(lower) && thinks - i <= LONGEST_SUBJECT && thinks > i) return i
  }
  return -1
}
const IS = /^(?:is|are|seems?|looks?|appears?|remains?)$/
const STOPS = /^(?:that|but|and|which|who|because|while|if)$/
const LONGEST_SUBJECT = 3

const isImprobable = (band: Band): boolean => BAND_ORDER.indexOf(band) < BAND_ORDER.indexOf('roughly_even')

/** "not certain" says less than "certainly not", and "not very likely" less than "very unlikely". */
function turned(band: Band, before: boolean): Band | null {
  if (!before) return oppositeBand(band)
  if (band === 'almost_certain' || band === 'almost_no_chance') return null
  if (band === 'very_likely') return 'unlikely'
  if (band === 'very_unlikely') return 'likely'
  return oppositeBand(band)
}

/** "not likely" is unlikely, "hardly certain" no more than even: the band as far from the middle on the other side. */
export const oppositeBand = (band: Band): Band => BAND_ORDER.at(-1 - BAND_ORDER.indexOf(band)) as Band
