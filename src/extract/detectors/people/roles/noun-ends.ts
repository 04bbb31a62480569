/** Where the words that tell a body, or a part of one, end: token indexes, one past the last. */
import { AUXILIARIES, FUNCTION_WORDS } from '../../../lexicon/function-words.ts'
import { UNITS } from '../../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import { isCapital, lowerAt, type Reading } from '../reading.ts'

/** "… parliamentary group"  "… armed forces"  "… military intelligence": where a body's name in small letters ends; 0 where none does. */
export function bodyEnd(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < Math.min(from + 4, limit); i++) {
    const { kind, lower } = reading.tokens[i] ?? { kind: 'mark', lower: '' }
    if (kind !== 'word' || isCapital(reading.tokens[i]) || FUNCTION_WORDS.has(lower) || !adjoins(reading, i))
      return 0
    if (BODY_NOUNS.has(lower) && !BODY_NOUNS.has(lowerAt(reading, i + 1))) return i + 1
  }
  return 0
}
/** What people found or join: whatever stands before it is its name ("the Green party", "the No campaign"). */
export const MOVEMENTS: ReadonlySet<string> = new Set(
  'party campaign movement coalition alliance front bloc'.split(' '),
)
const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...MOVEMENTS,
  ...(
    'army navy police forces force guard guards intelligence military service services parliament senate congress assembly ministry embassy ' +
    'government cabinet commission council committee secretariat group faction delegation mission agency court'
  ).split(' '),
])

/** "Horn |programme"  "Energy Studies |Program at the Sound Forum": where a part of a body that is named by what it does ends; 0 where none does. */
export function unitEnd(reading: Reading, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(from + 5, limit); i++) {
    if (reading.tokens[i]?.kind !== 'word' || reading.organizationAt(i)) return 0
    if (UNITS.has(lowerAt(reading, i)) && (!isCapital(reading.tokens[i]) || isOfBody(reading, i + 1)))
      return i + 1
  }
  return 0
}

/** "… |at the Sound Forum", "… |of the Sound Forum" */
const isOfBody = (reading: Reading, at: number): boolean =>
  /^(?:at|of|with)$/.test(lowerAt(reading, at)) &&
  isCapital(reading.tokens[/^(?:the|its|their)$/.test(lowerAt(reading, at + 1)) ? at + 2 : at + 1])

/** "Center for Strategic Studies": capitals, joined by small words. */
export function capitalsEnd(reading: Reading, from: number): number {
  const isNear = (i: number): boolean =>
    isCapital(reading.tokens[i]) || (lowerAt(reading, i) === 'the' && isCapital(reading.tokens[i + 1]))
  let end = from
  for (;;) {
    if (isCapital(reading.tokens[end]) || reading.tokens[end]?.text === '&') end++
    else if (/^(of|for|and|on|the|in|de|du|la)$/.test(lowerAt(reading, end)) && isNear(end + 1)) end++
    else return end
  }
}

/** "regional strategy unit"  "ministry's policy office": lower-case words that may stand in a noun phrase. */
export function plainNounEnd(reading: Reading, from: number): number {
  let end = from
  for (; end < from + 6; end++) {
    const token = reading.tokens[end]
    if (token && end > from && isOwner(reading, end)) continue
    if (token?.kind !== 'word') break
    if (
      FUNCTION_WORDS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      (SPEECH_VERBS.has(token.lower) && !/^(report|project|address|question|state)s?$/.test(token.lower))
    )
      break
    if (isCapital(token) && end > from && !reading.placeAt(end)) break
  }
  return end
}

/** "ministry|’s policy"  "owners|’ union" */
const isOwner = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i) === "'s" ||
  (/^['’]$/.test(lowerAt(reading, i)) && lowerAt(reading, i - 1).endsWith('s') && adjoins(reading, i))

/** Whether nothing but a space parts it from the token before. */
export const adjoins = (reading: Reading, i: number): boolean =>
  (reading.tokens[i]?.start ?? 0) - (reading.tokens[i - 1]?.end ?? 0) < 2
