import type { Word } from '../../../text/words.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../../lexicon/function-words.ts'
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'

/** Classes of words; marks and anything beyond have numbers from 64. */
export const KIND = {
  determiner: 1,
  subject: 2,
  pronoun: 3,
  preposition: 4,
  conjunction: 5,
  question: 6,
  that: 7,
  to: 8,
  auxiliary: 9,
  time: 10,
  number: 11,
  person: 12,
  organization: 13,
  place: 14,
  demonym: 15,
  speech: 16,
  capital: 17,
  past: 18,
  gerund: 19,
  plural: 20,
  adverb: 21,
  agent: 22,
  word: 23,
  saying: 24,
} as const

/** The first of the numbers that classes of marks have. */
export const FIRST_MARK = 64
export const COMMA = FIRST_MARK + 44
export const STOP = FIRST_MARK + 46
const LAST = FIRST_MARK + 0x3ff

/** Whether a class is one of a few. */
export function oneOf(...kinds: readonly number[]): (kind: number | undefined) => boolean {
  const among = new Uint8Array(LAST + 1)
  for (const kind of kinds) among[kind] = 1
  return (kind) => kind !== undefined && among[kind] === 1
}

const known = new Map<string, number>()
const enter = (words: Iterable<string>, kind: number): void => {
  for (const word of words) if (!known.has(word)) known.set(word, kind)
}
enter(['he', 'she', 'they', 'we', 'i', 'it', 'you'], KIND.subject)
enter(['that'], KIND.that)
enter(['to'], KIND.to)
enter(
  ['who', 'whom', 'whose', 'which', 'what', 'when', 'where', 'why', 'how', 'whether', 'if'],
  KIND.question,
)
enter(AUXILIARIES, KIND.auxiliary)
enter(DETERMINERS, KIND.determiner)
enter(PRONOUNS, KIND.pronoun)
enter(PREPOSITIONS, KIND.preposition)
enter(CONJUNCTIONS, KIND.conjunction)
enter(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'today yesterday tomorrow tonight week month year morning afternoon evening night'
  ).split(' '),
  KIND.time,
)
enter(SAYING_VERBS, KIND.saying)
enter(SPEECH_VERBS, KIND.speech)

/** A verb of saying, in the narrow sense or the wide one. */
export const isSpeech = (kind: number | undefined): boolean => kind === KIND.saying || kind === KIND.speech

/** The class a token has by its form; what it names is told elsewhere. */
export function kindOf({ kind, text, lower }: Word): number {
  if (kind === 'mark') return FIRST_MARK + (text.charCodeAt(0) & 0x3ff)
  if (kind === 'number') return KIND.number
  const capital = text.charAt(0) !== lower.charAt(0)
  const entry = known.get(lower)
  if (entry !== undefined && !(capital && isSpeech(entry))) return entry
  return capital ? KIND.capital : kindByEnding(lower)
}

/** "signed" "signing" "gladly" "signer" "signs", else plain. */
function kindByEnding(lower: string): number {
  switch (lower.charAt(lower.length - 1)) {
    case 'd':
      return lower.endsWith('ed') ? KIND.past : KIND.word
    case 'g':
      return lower.endsWith('ing') ? KIND.gerund : KIND.word
    case 'y':
      return lower.endsWith('ly') ? KIND.adverb : KIND.word
    case 'r':
    case 't':
    case 'n':
      return AGENT.test(lower) ? KIND.agent : KIND.word
    case 's':
      return AGENTS.test(lower) ? KIND.agent : KIND.plural
    default:
      return KIND.word
  }
}

const AGENT = /(?:er|or|ist|ian|men|man)$/
const AGENTS = /(?:er|or|ist|ian)s$/
