import { flag } from '../../../text/words.ts'
import { IRREGULAR_PASTS } from '../../lexicon/irregular-pasts.ts'
import { DOCUMENT_NOUNS } from '../../lexicon/source-nouns.ts'
import type { Finding } from './find.ts'
import type { Stretch } from './marks.ts'
import type { Range } from './noun-phrases.ts'
import { CLITIC, hashOf, type Signals, stretchAt } from './signals.ts'
import { FIRST_MARK, isSpeech, KIND, oneOf } from './word-kinds.ts'

/** What form alone makes sure, whatever the weights say. */

const COMMA = FIRST_MARK + 44

/** How likely it then is. */
export const SURE = 0.9

/**
 *     “We were never asked,” analysed Tamsin Okoro        “We were never asked,” Okoro analysed
 *                            ^ cue                                                     ^ cue
 *
 * The stretch that a verb of saying stands right behind, or with only a name or pronoun between; else null.
 */
export function stretchBefore(s: Signals, cue: number): Stretch | null {
  if (!isSpeech(s.kind[cue]) || s.stretch[cue] !== -1) return null
  let i = cue - 1
  if (s.kind[i] === KIND.subject) i--
  else while (i > cue - 6 && (mayStandBetween(s.kind[i]) || isTitle(s, i))) i--
  const stretch = stretchAt(s, i)
  if (!stretch || stretch.last !== i + 1 || stretch.last - stretch.first < 4) return null
  return isComma(s.kind[i - 1]) || isComma(s.kind[i + 1]) ? stretch : null
}

/** "Okoro"  "has": classes of what may stand between. */
const mayStandBetween = oneOf(KIND.person, KIND.auxiliary)

/** "Mr" or "." of "Mr. Okoro" */
const isTitle = (s: Signals, i: number): boolean =>
  s.kind[i + 1] === KIND.person
    ? s.kind[i] === STOP && s.kind[i - 1] === KIND.capital
    : s.kind[i] === KIND.capital && s.kind[i + 1] === STOP && s.kind[i + 2] === KIND.person

const STOP = FIRST_MARK + 46

/** "," "!" "?" */
const isComma = oneOf(FIRST_MARK + 44, FIRST_MARK + 33, FIRST_MARK + 63)

/** "Okoro claims that", "the treaty states that": a verb of saying between who says and "that"; not "the claims that". */
export const saysThat = (s: Signals, cue: number): boolean =>
  isSpeech(s.kind[cue]) &&
  s.kind[cue + 1] === KIND.that &&
  s.stretch[cue] === -1 &&
  (speaks(s.kind[cue - 1]) || ((s.flags[cue - 1] as number) & DOCUMENT) !== 0)
const DOCUMENT = flag(({ lower }) => DOCUMENT_NOUNS.has(lower))

/** What is said on either side of who says it, and who does. */
export interface Aside {
  before: Range
  behind: Range
  source: Range
}

/**
 *     Pakistan, said retired General Okoro, has no interest in war.
 *     Grain, the ministry estimates, leaves by sea.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ between commas, within one clause: its subject before, its verb behind
 *
 * A verb of saying between the subject and the verb of a clause, with nothing but who says it; else null.
 */
export function asideOf(s: Signals, cue: number): Aside | null {
  if (!isSpeech(s.kind[cue]) || s.stretch[cue] !== -1) return null
  const from = s.first[cue] as number
  const to = s.last[cue] as number
  let open = cue - 1
  while (open > from && !isMark(s, open) && cue - open < LONGEST_ASIDE) open--
  let close = cue + 1
  while (close < to && !isMark(s, close) && close - cue < LONGEST_ASIDE) close++
  if (s.kind[open] !== COMMA || s.kind[close] !== COMMA || open === from || close - open < 3) return null
  const inverted = cue === open + 1
  if (!inverted && cue !== close - 1) return null
  const source = inverted ? { first: cue + 1, last: close } : { first: open + 1, last: cue }
  if (!(inverted ? SAID.has(s.word[cue] as number) : isFinite(s, cue)) || !isNoClause(s, source)) return null
  const before = { first: from, last: open }
  if (
    opensAdjunct(s.kind[from]) ||
    !isNoClause(s, before) ||
    s.kind[from] === KIND.past ||
    !isVerbForm(s, close + 1)
  )
    return null
  let last = to
  while (last > close + 2 && isMark(s, last - 1)) last--
  return { before, behind: { first: close + 1, last }, source }
}
const LONGEST_ASIDE = 24
const SAID = new Set(['said', 'says'].map(hashOf))

/** "argues", "estimated", "analysts believe"; not "the secretary of state", "the annual report". */
const isFinite = (s: Signals, cue: number): boolean =>
  !needsNoun(s.kind[cue - 1]) && (((s.flags[cue] as number) & INFLECTED) !== 0 || isMany(s.kind[cue - 1]))
const needsNoun = oneOf(KIND.preposition, KIND.determiner, KIND.conjunction, KIND.to)
const isMany = oneOf(KIND.plural, KIND.subject)
const INFLECTED = flag(({ lower }) => /[sd]$/.test(lower))

/** Words outside marks of which none is a verb; "retired General Okoro" tells of what kind he is. */
function isNoClause(s: Signals, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (
      isMark(s, i) ||
      s.stretch[i] !== -1 ||
      (isVerb(s, i) && !(s.kind[i] === KIND.past && isNaming(s.kind[i + 1])))
    )
      return false
  return true
}
const isNaming = oneOf(KIND.person, KIND.capital, KIND.organization, KIND.place, KIND.demonym)
const opensAdjunct = oneOf(
  KIND.preposition,
  KIND.conjunction,
  KIND.question,
  KIND.adverb,
  KIND.gerund,
  KIND.time,
  KIND.to,
  KIND.that,
)

/** "has", "will", "leaves", "led": what the verb of a clause may look like. */
const isVerbForm = (s: Signals, i: number): boolean => isVerb(s, i) || s.kind[i] === KIND.plural

/** "asked not to be named", "declined to be identified": that tells of who speaks, and says nothing. */
export function asksToBeUnnamed({ word }: Signals, cue: number): boolean {
  const not = word[cue + 1] === NOT
  const to = not ? cue + 2 : cue + 1
  if (word[to] !== TO || word[to + 1] !== BE || !NAMED.has(word[to + 2] as number)) return false
  return not || DECLINED.has(word[cue] as number)
}

const [NOT, TO, BE] = ['not', 'to', 'be'].map(hashOf)
const NAMED = new Set(['named', 'identified', 'quoted', 'cited'].map(hashOf))
const DECLINED = new Set(['declined', 'refused', 'declining', 'refusing'].map(hashOf))

/**
 *     The truce may collapse, said Dr. Tamsin Okoro, …
 *                                  ^^^^^^^^^^^^^^^^
 *
 * The name right behind a verb of saying that a mark stands before: who says, and no part of what is said; else null.
 */
export function nameBehind(s: Signals, cue: number): Range | null {
  if (s.kind[cue] !== KIND.saying || !((s.kind[cue - 1] as number) >= FIRST_MARK)) return null
  let name = cue + 1
  while (isTitle(s, name)) name++
  let last = name
  while (s.kind[last] === KIND.person) last++
  return last > name ? { first: cue + 1, last } : null
}

/**
 *     Tamsin Okoro, an analyst, said …
 *     ^^^^^^^^^^^^^^
 *
 * The name that a source stands in apposition to is its head, and part of it; but not in "With Okoro, the minister said".
 */
export function withName(s: Signals, source: Range): Range {
  const { first, last } = source
  if (s.kind[first] !== KIND.determiner || s.kind[first - 1] !== COMMA) return source
  let name = first - 1
  while (name > (s.first[first] as number) && s.kind[name - 1] === KIND.person) name--
  const opens = name === s.first[name] || opensSource(s.kind[name - 1])
  return name < first - 1 && opens ? { first: name, last } : source
}
const opensSource = oneOf(KIND.that, KIND.saying, KIND.speech, COMMA)

/**
 *     The ministry said Tamsin Okoro would leave.
 *     ^^^^^^^^^^^^ source
 *
 * What is said stands before who says it only with a mark between it and the verb; else it is the other way round.
 */
export function inOrder(s: Signals, finding: Finding): Finding {
  const { cue, content, source } = finding
  if (s.kind[cue] !== KIND.saying || !source || source.first <= cue || content.last > cue) return finding
  for (let i = content.last - 1; i < cue; i++)
    if (isMark(s, i) || s.kind[i] === KIND.auxiliary) return finding
  let last = s.last[cue] as number
  while (isMark(s, last - 1) && last > source.last) last--
  return { ...finding, source: { first: content.first, last: cue }, content: { first: source.first, last } }
}

const isMark = (s: Signals, i: number): boolean => (s.kind[i] as number) >= FIRST_MARK

/** "Okoro, an analyst," said: the comma that closes an apposition is not who says. */
export const withoutComma = (s: Signals, { first, last }: Range): Range => ({
  first,
  last: last - 1 > first && s.kind[last - 1] === COMMA ? last - 1 : last,
})

/**
 *     Okoro’s claim that the base was closed has been disputed
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^ content
 *
 * Where a clause ends that a noun in the subject of its sentence introduces: before the verb of the sentence, which is
 * the one that no subject of the clause is left for.
 */
export function clauseEnd(s: Signals, cue: number, { first, last }: Range): number {
  const that = s.kind[first] === KIND.that ? first : first - 1
  if (that !== cue + 1 || s.kind[that] !== KIND.that || !isNounOfSubject(s, cue)) return last
  return endOfThat(s, that, last)
}

/** Where a clause that "that" opens ends before `last`, when it is (in) the subject of another verb. */
export function endOfThat(s: Signals, that: number, last: number): number {
  let verbs = 0
  let clauses = 1
  for (let i = that + 1; i < last; i++) {
    if (joinsClause(s.kind[i])) clauses++
    const auxiliary = s.kind[i] === KIND.auxiliary
    if (!isVerb(s, i) || (isVerb(s, i - 1) && !(auxiliary && s.kind[i - 1] !== KIND.auxiliary))) continue
    if (verbs === clauses && auxiliary && !joinsClause(s.kind[i - 1])) return i
    verbs++
  }
  return last
}

/** "’s claim"  "The claim": a noun, and no verb stands before it. */
function isNounOfSubject(s: Signals, cue: number): boolean {
  const before = s.word[cue - 1] === CLITIC || s.kind[cue - 1] === KIND.determiner
  for (let i = s.first[cue] as number; i < cue; i++) if (isVerb(s, i)) return false
  return before
}

const isVerb = (s: Signals, i: number): boolean =>
  (verbs(s.kind[i]) && s.word[i] !== CLITIC) || ((s.flags[i] as number) & IRREGULAR) !== 0
const IRREGULAR = flag(({ lower }) => IRREGULAR_PASTS.has(lower))
const verbs = oneOf(KIND.auxiliary, KIND.past, KIND.saying, KIND.speech)

/** What needs a verb of its own. */
const joinsClause = oneOf(KIND.question, KIND.that, KIND.conjunction, KIND.to)

const speaks = oneOf(KIND.person, KIND.organization, KIND.place, KIND.subject)
