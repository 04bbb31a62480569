import { flag, type Word } from '../../../text/words.ts'
import { cueGlance, glanceAt } from './features/cue.ts'
import { weigh, weightOf } from './model.ts'
import { type Signals, spelt } from './signals.ts'
import { FIRST_MARK, KIND, oneOf } from './word-kinds.ts'

/** Which words are worth a look, when it is asked what attributes something: most are none by their spelling. */

/** Below this, in logits, the first glance at a word is the last. */
export const GLANCE = -2

/** Classes of words that attribute something now and then; names, articles and pronouns never do. */
export const mayCue = (s: Signals, i: number): boolean => attributes(s.kind[i])

const attributes = oneOf(
  KIND.preposition,
  KIND.auxiliary,
  KIND.saying,
  KIND.speech,
  KIND.capital,
  KIND.past,
  KIND.gerund,
  KIND.plural,
  KIND.adverb,
  KIND.agent,
  KIND.word,
)

/** Whether its word passes the glance beside some neighbours. */
export const mayPass = (s: Signals, i: number): boolean => ((s.flags[i] as number) & MAY_PASS) !== 0

const MAY_PASS = flag((word) => attributes(spelt(word).kind) && mostOf(word) >= GLANCE)

/** What may stand beside a word: the classes of words, and of the usual marks. */
const NEIGHBOURS = [
  ...Object.values(KIND),
  ...Array.from('.,;:!?\'"()[]-–—/…“”‘’%$&', (mark) => FIRST_MARK + (mark.charCodeAt(0) & 0x3ff)),
]

const { features } = cueGlance
const [WORD, STEM, IN_BOTH] = ['word', 'stem', 'class,class-1,class+1'].map((name) =>
  features.indexOf(name),
) as [number, number, number]

/** At most so much speaks for the word, whatever stands beside it: each feature at its best. */
function mostOf(word: Word): number {
  const { word: hash, stem, kind } = spelt(word)
  const most = features.map(() => -Infinity)
  for (const beside of NEIGHBOURS) {
    glanceAt(hash, stem, kind, beside, beside)
    weigh(cueGlance)
    for (let f = 0; f < most.length; f++) most[f] = Math.max(most[f] as number, weightOf(f))
    if (most[WORD] === 0 && most[STEM] === 0) break // nothing was learned of it
  }
  most[IN_BOTH] = mostOfKind(kind)
  return most.reduce((sum, weight) => sum + weight)
}

const ofKinds = new Map<number, number>()

/** What a class adds at most between two others. */
function mostOfKind(kind: number): number {
  const known = ofKinds.get(kind)
  if (known !== undefined) return known
  let most = -Infinity
  for (const before of NEIGHBOURS)
    for (const behind of NEIGHBOURS) {
      glanceAt(0, 0, kind, before, behind)
      weigh(cueGlance)
      most = Math.max(most, weightOf(IN_BOTH))
    }
  ofKinds.set(kind, most)
  return most
}
