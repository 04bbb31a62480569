import { flag } from '../../../../text/words.ts'
import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals, stretchAt } from '../signals.ts'
import { COMMA, FIRST_MARK, isSpeech, KIND, oneOf, STOP } from '../word-kinds.ts'
import { subjectAtEnd } from './at-end.ts'
import { isMark, isVerb, isVerbForm, setOf } from './words.ts'

/** Who says it in the midst of what is said, or at its end. */

/** What is said on either side of who says it, and who does. */
export interface Aside {
  before: Range
  behind: Range | null
  source: Range
}

/**
 *     Pakistan, said retired General Okoro, has no interest in war.
 *     Grain, the ministry estimates, leaves by sea.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ between commas, within one clause: its subject before, its verb behind
 *     It is unlikely, he said, that grain will leave by sea.
 *                   ^^^^^^^^^^ or before the clause that "it" stands for
 *
 * A verb of saying between the subject and the verb of a clause, with nothing but who says it; else null.
 */
export function asideOf(s: Signals, cue: number): Aside | null {
  const between = betweenCommas(s, cue)
  if (!between) return null
  const { open, close, source } = between
  const from = s.first[cue] as number
  const before = { first: from, last: open }
  if (isVerdict(s, before) && s.kind[close + 1] === KIND.that)
    return { before, behind: untilStop(s, close + 1), source }
  if (
    opensAdjunct(s.kind[from]) ||
    !isNoClause(s, before) ||
    s.kind[from] === KIND.past ||
    !isVerbForm(s, close + 1) ||
    s.suffix[close + 1] === ING // "…, quoting the presidency"
  )
    return null
  return { before, behind: untilStop(s, close + 1), source }
}

/** ", said retired General Okoro,"  ", the ministry estimates,": nothing but who says it stands between two commas. */
function betweenCommas(s: Signals, cue: number): { open: number; close: number; source: Range } | null {
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
  return opensAdjunct(s.kind[source.first]) ? null : { open, close, source }
}

/** "It is highly unlikely, the minister said, that …"  "There is little chance, she said, that …" */
const isVerdict = (s: Signals, { first, last }: Range): boolean =>
  isDummy(s.word[first]) && s.kind[first + 1] === KIND.auxiliary && isNoClause(s, { first: first + 2, last })
const isDummy = setOf('it there')

function untilStop(s: Signals, first: number): Range {
  let last = s.last[first] as number
  while (last > first + 1 && isMark(s, last - 1)) last--
  return { first, last }
}

/**
 *     “We waited,” said Okoro, a lawyer in Oslo, “but nobody came.”
 *     ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 *
 * A verb of saying between two stretches of marks, with nothing but who says it; else null.
 */
export function brokenQuotation(s: Signals, cue: number): Aside | null {
  if (!isSpeech(s.kind[cue]) || s.stretch[cue] !== -1) return null
  let left = cue - 1
  while (left > cue - LONGEST_ASIDE && isOfAside(s, left)) left--
  let right = cue + 1
  while (right < cue + LONGEST_ASIDE && isOfAside(s, right)) right++
  const before = stretchAt(s, left)
  const behind = stretchAt(s, right)
  if (!before || !behind || before.last !== left + 1 || behind.first !== right) return null
  if (s.paragraph[left] !== s.paragraph[right] || s.kind[right - 1] !== COMMA) return null
  const comma = s.kind[left + 1] === COMMA
  if (!comma && !isPause(s.kind[left - 1])) return null
  const first = comma ? left + 2 : left + 1
  const source = first === cue ? { first: cue + 1, last: right - 1 } : { first, last: cue }
  return source.first < source.last ? { before, behind, source } : null
}
/**
 *     The talks will resume in May, a spokesman announced on Friday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * The clause before who says it, where the sentence ends with a verb that has no other object; else null.
 */
export function closing(s: Signals, cue: number): Aside | null {
  const source = subjectAtEnd(s, cue)
  return source && { before: { first: s.first[cue] as number, last: source.first - 1 }, behind: null, source }
}

/** "," "!" "?" "-" */
const isPause = oneOf(COMMA, FIRST_MARK + 33, FIRST_MARK + 63, FIRST_MARK + 45, FIRST_MARK + (0x2014 & 0x3ff))
/** Outside marks, no verb, and no end of a sentence. */
const isOfAside = (s: Signals, i: number): boolean =>
  i >= 0 &&
  i < s.length &&
  s.stretch[i] === -1 &&
  !isVerb(s, i) &&
  (!isMark(s, i) || s.kind[i] === COMMA || (s.kind[i] === STOP && s.last[i] !== i + 1))

const LONGEST_ASIDE = 24
const ING = hashOf('ing')
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
