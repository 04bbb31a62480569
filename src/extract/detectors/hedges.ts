import type { Token } from '../../text/tokens.ts'
import { flag } from '../../text/words.ts'
import type { Article } from '../article.ts'
import { mention } from '../../text/span.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Detector, Hedge } from '../detector.ts'
import {
  BAND_ORDER,
  CHANCE_PREDICATES,
  CHANCES,
  COUNTED,
  EXPECTATION_PHRASES,
  HEARSAY_PHRASES,
  LIKELIHOOD_PHRASES,
  NEGATIONS,
  NOBODY,
  NOT_EXPECTED_PHRASES,
  POSSIBILITY_PHRASES,
  RISKS,
} from '../lexicon/hedges.ts'
import { indexPhrases, phraseAt } from '../lexicon/phrase-index.ts'
import { TREATY_HEADS } from '../lexicon/treaty-words.ts'
import type { Band } from '../schemas.ts'
import { withNegation, type Meaning } from './hedges/negation.ts'
import { thoughtByNobody } from './hedges/nobody.ts'
import { oddsBefore, oddsFrom } from './hedges/odds.ts'

const PHRASES = indexPhrases<Meaning>([
  ...each(POSSIBILITY_PHRASES, { kind: 'likelihood', band: null }),
  ...BAND_ORDER.flatMap((band) => each(LIKELIHOOD_PHRASES[band], { kind: 'likelihood', band })),
  ...each(EXPECTATION_PHRASES, { kind: 'expectation', band: null }),
  ...each(NOT_EXPECTED_PHRASES, { kind: 'expectation', band: 'unlikely' }),
  ...each(HEARSAY_PHRASES, { kind: 'hearsay', band: null }),
])

const PREDICATES = indexPhrases<Meaning>(
  CHANCE_PREDICATES.map(([phrase, band]) => [phrase, { kind: 'likelihood', band }]),
)
/** Also "a 40 percent | risk", "80 percent | sure". */
const CHANCE = flag(({ lower }) => CHANCES.has(lower) || COUNTED.has(lower))

const BEGINS = flag(({ lower }) => PHRASES.next.has(lower) || NOBODY.has(lower))

function each(phrases: readonly string[], meaning: Meaning): [string, Meaning][] {
  return phrases.map((phrase) => [phrase, meaning])
}

/** The words an analyst hedges with, what ICD 203 makes of them, and the agentless "is expected to", "reportedly". */
export const hedges: Detector = {
  name: 'hedges',
  detect(article) {
    const found: Hedge[] = []
    for (const sentence of article.sentences)
      for (let at = sentence.first; at < sentence.last; at++) {
        if ((article.flags[at] as number) & CHANCE) {
          const judged = ofOdds(article, at, sentence) ?? ofChances(article, at, sentence.last)
          if (judged) {
            found.push(judged)
            continue
          }
        }
        if (!((article.flags[at] as number) & BEGINS)) continue
        const none = thoughtByNobody(article.tokens, at, sentence.last)
        if (none) {
          found.push(hedgeOf(article, at, none.last, none.band))
          at = none.last - 1
          continue
        }
        const match = phraseAt(PHRASES, article.tokens, at, sentence.last)
        if (!match || !meansDoubt(article, at, match.last, sentence.first)) continue
        found.push(withNegation(article, at, match.last, match.value, sentence.first, sentence.last))
        at = match.last - 1
      }
    return { hedges: found.sort((a, b) => a.start - b.start) }
  },
}

const hedgeOf = ({ tokens, text }: Article, first: number, last: number, band: Band): Hedge => ({
  ...mention(text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end),
  kind: 'likelihood',
  band,
})

//  "a 70 percent chance that Peru will sign"     "a one in three chance of a truce"
//     ^^^^^^^^^^^^^^^^^                                ^^^^^^^^^^^^^^^^^^^
function ofOdds(article: Article, at: number, { first, last }: Sentence): Hedge | null {
  const inTurn = /^(?:in|out)$/.test(article.tokens[at + 1]?.lower ?? '') ? at + 1 : null // "four chances | in five"
  for (const end of inTurn === null ? [at] : [inTurn + 2, inTurn + 3]) {
    const odds = end <= last ? oddsBefore(article, end, first) : null
    if (!odds) continue
    const meaning = { kind: 'likelihood' as const, band: odds.band }
    return withNegation(article, odds.first, Math.max(end, at + 1), meaning, first, last)
  }
  return null
}

/** How many words chances may be of. */
const LONGEST_CHANCE = 24

//  "The chances of a visit are slim"      "the odds that Peru will sign are not good"
//       ^^^^^^^            --- ^^^^            ^^^^                     --- ^^^^^^^^
//  "puts the odds of a visit at 30 percent"     "put the odds at one in three that Peru will sign"
function ofChances(article: Article, at: number, end: number): Hedge | null {
  const { tokens } = article
  const isTold = TOLD.test(tokens[at + 1]?.lower ?? '')
  const ofPercent = tokens[at + 1]?.lower === 'of' ? oddsFrom(article, at + 2, end) : null // "a probability of 80 percent"
  if (ofPercent) return hedgeOf(article, at, ofPercent.last, ofPercent.band)
  if (!isTold && !AT.test(tokens[at + 1]?.lower ?? '') && !SIDE.test(tokens[at + 1]?.lower ?? '')) return null
  for (let i = at + 1; i < Math.min(end, at + LONGEST_CHANCE); i++) {
    const { kind, lower } = tokens[i] as Token
    if (kind === 'mark' && lower !== ',' && lower !== '-') return null
    const odds =
      AT.test(lower) || (lower === 'to' && MOVED.test(tokens[i - 1]?.lower ?? ''))
        ? oddsFrom(article, i + 1, end)
        : SIDE.test(lower)
          ? oddsFrom(article, i, end)
          : null
    if (odds) return hedgeOf(article, odds.first, odds.last, odds.band)
    if (!isTold) return null
    if (
      (COUNTED.has(tokens[at]?.lower ?? '') && !RISKS.has(tokens[at]?.lower ?? '')) ||
      !/^(?:is|are|was|were|remains?|looks?|seems?|appears?|at|to|as)$/.test(lower)
    )
      continue
    let from = NEGATIONS.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
    if (NOW.test(tokens[from]?.lower ?? '')) from++
    const match = phraseAt(PREDICATES, tokens, from, end)
    // a great risk may be of what is hardly likely and would be dear
    if (match && RISKS.has(tokens[at]?.lower ?? '') && !IMPROBABLE.has(match.value.band)) return null
    if (match) return withNegation(article, from, match.last, match.value, i, end)
  }
  return null
}

const IMPROBABLE: ReadonlySet<Band | null> = new Set(BAND_ORDER.slice(0, BAND_ORDER.indexOf('roughly_even')))

/** "the odds | of a truce", "the odds | would fall to about even". */
const TOLD = /^(?:of|that|for|will|would|fell|sank|dropped|rose|climbed|stood|stands?)$/
const AT = /^(?:at|is|are|was|were|be|as)$/
/** "chances have | dropped | to one in ten". */
const MOVED =
  /^(?:fallen|fall|fell|sunk|sink|sank|dropped|drop|declined|risen|rise|rose|climbed|climb|shrunk|shrank)$/
/** "put the odds | below 30 percent". */
const SIDE = /^(?:below|under|above|over)$/

/** "the odds of a truce are | now | poor". */
const NOW = /^(?:now|still|also|currently|increasingly|rather|fairly|pretty|quite|only|as)$/

/** Words after which "expected" describes a thing: "the expected visit", "Seoul's anticipated answer". */
const BEFORE_ADJECTIVE = new Set(
  "the a an this that these those 's ’s ' ’ his her its their our my your any no highly widely".split(' '),
)
const AFTER_NOUN = new Set(['of', 'in', 'and', 'or', ',', '.', ';'])

function meansDoubt(article: Article, at: number, last: number, first: number): boolean {
  const token = article.tokens[at] as Token
  const before = at > first ? (article.tokens[at - 1] as Token).lower : ''
  const after = article.tokens[last]?.lower ?? ''
  if (token.text === 'May') return false // the month
  if (token.lower === 'might') return !AFTER_NOUN.has(after) // "military might"
  if (token.lower === 'sure') return !before.startsWith('ma') && before !== 'be' // "make sure to"
  if (/^doubts?$/.test(token.lower) && last - at === 1) return isVerb(article, at)
  if (token.lower === 'no' && article.tokens[at + 1]?.lower === 'way')
    return !/^(?:in|by)$/.test(before) && !/^(?:to|in|of|for|out|around|back|can|could)$/.test(after)
  if (after === 'be' || after === 'have')
    if (/^(?:hardly|scarcely)$/.test(article.tokens[last - 1]?.lower ?? '')) return false
  if (token.lower === 'bound') return !isDuty(article.tokens, at, first)
  if (last - at === 1 && /^(expected|.*anticipated|long-awaited|widely-expected)$/.test(token.lower))
    return BEFORE_ADJECTIVE.has(before) && /^[\p{L}]/u.test(after) // not "than expected", "they expected"
  return after !== 'by' // "is expected by analysts to": there is an agent
}

/** "each party is | bound to", "Under the pact, Peru is | bound to": an obligation, no forecast. */
function isDuty(tokens: readonly Token[], at: number, first: number): boolean {
  if (/^(?:legally|duty|treaty)$/.test(tokens[at - 1]?.lower ?? '')) return true
  if (PARTY.test(tokens[at - 2]?.lower ?? '')) return true
  return opensUnder(tokens, first, at) || opensUnder(tokens, at, at + LONGEST_CLAUSE)
}
const PARTY = /^(?:part(?:y|ies)|sides?|signator(?:y|ies)|treaty|pact)$/
const LONGEST_CLAUSE = 24

/** "under the 1961 treaty", "by the pact" among the tokens [from, to). */
function opensUnder(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const { lower } = tokens[i] as Token
    if (lower === '.') return false
    if (lower !== 'under' && lower !== 'by') continue
    if (tokens.slice(i + 1, i + 6).some((word) => TREATY_HEADS.has(word.lower))) return true
  }
  return false
}

/** "we doubt | Peru will sign"; not "cast doubt on", "a doubt the court shares". */
const isVerb = ({ tokens }: Article, at: number): boolean =>
  !/^(?:an?|the|no|any|some|in|of|without|beyond|cast|casts|casting|raised?|raises|little)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) && /^(?:\p{Lu}|(?:the|an?|it|he|she|they|this|that|these|there)$)/u.test(tokens[at + 1]?.text ?? '')
