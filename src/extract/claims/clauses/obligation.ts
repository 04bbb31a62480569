import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import { tokenize } from '../../../text/tokens.ts'
import { OBLIGATION_PHRASES } from '../../lexicon/obligations.ts'
import type { Obligation } from '../schemas.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'

/** Each phrase with the rank of its type: the lowest rank told holds. */
const PHRASES = indexPhrases<number>(
  OBLIGATION_PHRASES.toReversed().flatMap(([, phrases], i) =>
    phrases.map((phrase) => [phrase, OBLIGATION_PHRASES.length - 1 - i] as const),
  ),
)

/** They begin the condition under which an obligation holds: "consult whenever the integrity of one is threatened". */
const CONDITION = new Set(['if', 'whenever', 'unless', 'when', 'once', 'without'])
const opensCondition = (tokens: readonly Token[], at: number): boolean =>
  CONDITION.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'in' &&
    (tokens[at + 1]?.lower === 'case' ||
      (tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower === 'event')))

/** The type of obligation the tokens [first, last) state, "other" when no word tells; what is to be done before when. */
export function obligationIn(tokens: readonly Token[], first: number, last: number): Obligation {
  const condition = tokens.slice(first, last).findIndex((_, i) => opensCondition(tokens, first + i))
  const comma = condition === 0 ? tokens.slice(first, last).findIndex(({ text }) => text === ',') : -1
  const deed =
    condition > 0
      ? obligationOfWords(tokens, first, first + condition)
      : comma > 0 // "in case of an attack, | the parties consult"
        ? obligationOfWords(tokens, first + comma, last)
        : 'other'
  return deed === 'other' || deed === 'cooperation' ? obligationOfWords(tokens, first, last) : deed
}

function obligationOfWords(tokens: readonly Token[], first: number, last: number): Obligation {
  let rank = OBLIGATION_PHRASES.length
  for (let i = first; i < last; i++) {
    const match = phraseAt(PHRASES, tokens, i, last)
    if (match && match.value < rank && !isOfBody(tokens, match.last)) rank = match.value
  }
  return OBLIGATION_PHRASES[rank]?.[0] ?? 'other'
}

/** "the World Trade Organization": a body's name, no trade. */
const isOfBody = (tokens: readonly Token[], last: number): boolean =>
  /^Organi[sz]ation$/.test(tokens[last]?.text ?? '')

/** "the Governors Island Accord" tells where, "the border treaty" what. */
const OF_LAND = /\b(?:border|boundar|frontier|territor|delimit|demarcat|lease|cession)/i

/** What the clause says, else what the name of its treaty says: "a defence pact". */
export function obligationOf(article: Article, first: number, last: number, label: string): Obligation {
  const said = obligationIn(article.tokens, first, last)
  if (said !== 'other') return said
  const words = tokenize(label.replace(/ (?:between|with|among) .*/, ''))
  const named = obligationIn(words, 0, words.length)
  return named === 'cooperation' || (named === 'territory' && !OF_LAND.test(label)) ? 'other' : named
}
