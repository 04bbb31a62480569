import type { Finding } from '../find.ts'
import type { Range } from '../noun-phrases.ts'
import { CLITIC, hashOf, type Signals } from '../signals.ts'
import { COMMA, KIND, oneOf } from '../word-kinds.ts'
import { canHold, holdsViews, isPossessive } from '../surely/views.ts'
import { setOf } from '../surely/words.ts'
import { finding, isMark, isStop, isVerb } from './parts.ts'

/** Nouns for what someone holds. */
export const OPINIONS =
  'view views opinion words judgment judgement estimation eyes reckoning account perspective standpoint viewpoint'
const isOpinion = setOf(OPINIONS)

/** How many words may name whose it is. */
const LONGEST_NAME = 16

/**
 *     In the view of Tamsin Okoro, an analyst, the accord is a gesture.
 *            ^ cue   ^^^^^^^^^^^^^^^^^^^^^^^^ source
 *     The accord, in the words of one aide, is a gesture.        The accord is a gesture in her view.
 */
export function inTheViewOf(s: Signals, cue: number): Finding | null {
  if (!isOpinion(s.word[cue])) return null
  const behind = s.word[cue + 1] === OF
  const first = behind ? cue + 2 : holderStart(s, cue)
  const opens = behind ? phraseStart(s, cue) : first - 1
  if (first < 0 || opens < (s.first[cue] as number) || !leads(s.word[opens]) || !standsApart(s, opens))
    return null
  const source = behind ? { first, last: holderEnd(s, first) } : { first, last: holderLast(s, cue) }
  const closes = behind ? source.last : cue + 1
  if (source.last <= source.first || !canHold(s, source) || goesOn(s.kind[closes])) return null
  return finding(s, cue, source, around(s, opens, closes))
}

/** "The accord, in her view, …"  "It is in her view …", not "with tears in her eyes" */
const standsApart = (s: Signals, opens: number): boolean =>
  opens === s.first[opens] || opensPhrase(s.kind[opens - 1]) || isMark(s.kind[opens - 1])
const opensPhrase = oneOf(KIND.auxiliary, KIND.conjunction, KIND.that)

/** "in her words and deeds" */
const goesOn = oneOf(KIND.conjunction, KIND.preposition)

/** "in" of "in the view of", "from" of "from the point of view of"; -1 where no such phrase begins. */
function phraseStart(s: Signals, cue: number): number {
  const head = s.word[cue - 1] === OF && s.word[cue - 2] === POINT ? cue - 2 : cue
  return s.word[head - 1] === THE ? head - 2 : -1
}

/** Where "Okoro’s" of "in Okoro’s view" begins, or "her" of "in her own words"; -1 where no one's it is. */
function holderStart(s: Signals, cue: number): number {
  const last = s.word[cue - 1] === OWN ? cue - 2 : cue - 1
  if (isPossessive(s.word[last])) return last
  if (s.word[last] !== CLITIC) return -1
  for (let i = last - 1; i > last - LONGEST_NAME && i >= (s.first[cue] as number); i--) {
    if (leads(s.word[i])) return i + 1
    if (isMark(s.kind[i]) || isVerb(s.kind[i])) return -1
  }
  return -1
}

/** "Okoro" of "Okoro’s own view", "her" of "her own view" */
function holderLast(s: Signals, cue: number): number {
  const last = s.word[cue - 1] === OWN ? cue - 1 : cue
  return s.word[last - 1] === CLITIC ? last - 1 : last
}

/** Where the name behind "of" ends: at a mark, but not before "an analyst," that tells who it is. */
function holderEnd(s: Signals, first: number): number {
  const end = markBehind(s, first)
  if (s.kind[end] !== COMMA) return end
  const next = markBehind(s, end + 1)
  if (s.kind[next] !== COMMA) return end
  let role = false
  for (let i = end + 1; i < next; i++) {
    if (isVerb(s.kind[i])) return end
    role ||= s.kind[i] === KIND.agent || holdsViews(s, i)
  }
  return role ? next : end
}

function markBehind(s: Signals, first: number): number {
  let i = first
  const limit = Math.min(s.last[first] ?? first, first + LONGEST_NAME)
  while (i < limit && !isMark(s.kind[i]) && !isVerb(s.kind[i]) && !(i > first && opensAnother(s, i))) i++
  return i
}

/** "many diplomats | the accord": a phrase begins, which no preposition makes part of the one before. */
const opensAnother = (s: Signals, i: number): boolean =>
  opensNoun(s.kind[i]) && s.kind[i - 1] !== KIND.preposition
const opensNoun = oneOf(KIND.determiner, KIND.subject)

/** What is said stands before the phrase, behind it, or on both sides; the longer part comes first. */
function around(s: Signals, opens: number, closes: number): Range[] {
  const first = s.first[opens] as number
  let last = s.last[opens] as number
  while (last > closes && isStop(s.kind[last - 1])) last--
  last = tagStart(s, closes, last)
  const before = {
    first: joins(s.kind[first]) ? first + 1 : first,
    last: isComma(s.kind[opens - 1]) ? opens - 1 : opens,
  }
  const behind = { first: isComma(s.kind[closes]) ? closes + 1 : closes, last }
  return [before, behind]
    .filter((part) => part.last - part.first > 1)
    .sort((a, b) => b.last - b.first - (a.last - a.first))
}

/** "…, the minister said": where such a tag begins at the end of a sentence, or that end. */
function tagStart(s: Signals, floor: number, last: number): number {
  if (s.kind[last - 1] !== KIND.saying) return last
  let i = last - 2
  while (i > floor && i > last - LONGEST_NAME && !isMark(s.kind[i]) && !isVerb(s.kind[i])) i--
  return i > floor && isComma(s.kind[i]) ? i : last
}

const [OF, THE, OWN, POINT] = ['of', 'the', 'own', 'point'].map(hashOf)
const leads = setOf('in by from')
const isComma = oneOf(COMMA)
const joins = oneOf(KIND.conjunction)
