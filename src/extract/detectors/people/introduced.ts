/** What stands around a run of capital words that no list of names holds, and stands around persons only. */
import { AUXILIARIES, FUNCTION_WORDS } from '../../lexicon/function-words.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isCapital, lowerAt, roleHead, type Reading } from './reading.ts'

/** "said Tamsin Okoro"  "Tamsin Okoro, a lawyer"  "Tamsin Okoro, 34,"  "his wife, Tamsin Okoro,": tokens [first, last). */
export const isIntroduced = (reading: Reading, first: number, last: number): boolean =>
  speaks(reading, first, last) ||
  isDescribed(reading, last) ||
  isToldOf(reading, first, last) ||
  worksAt(reading, last) ||
  isReferredTo(reading, first, last) ||
  (lowerAt(reading, first - 1) === ',' && roleHead(lowerAt(reading, first - 2)) !== null)

function speaks(reading: Reading, first: number, last: number): boolean {
  const before = lowerAt(reading, first - 1)
  return (
    SPEECH_VERBS.has(lowerAt(reading, last)) ||
    (SPEECH_VERBS.has(before) && !/^(?:called|told)$/.test(before))
  )
}

/** ", a lawyer"  ", 34,"  ", who"  ", of the institute"  ", formerly of the institute"  ", until recently"  ", then the minister" */
function isDescribed(reading: Reading, last: number): boolean {
  if (lowerAt(reading, last) !== ',') return /^(who|himself|herself)$/.test(lowerAt(reading, last))
  const next = lowerAt(reading, last + 1)
  if (
    /^(?:who|speaking|addressing|testifying)$/.test(next) ||
    (next === 'of' && lowerAt(reading, last + 2) === 'the') ||
    (/^(?:until|till)$/.test(next) && /^(?:recently|lately|last)$/.test(lowerAt(reading, last + 2))) ||
    (/^(?:formerly|previously|once)$/.test(next) && bodyEnd(reading, last + 2) !== null)
  )
    return true
  if (/^\d\d$/.test(next) && lowerAt(reading, last + 2) === ',') return true
  return tellsRole(reading, last + 1)
}

/** "Tamsin Okoro is a lawyer": so is a body ("NBC News is the broadcaster"), whose name may begin with capitals. */
const isToldOf = (reading: Reading, first: number, last: number): boolean =>
  /^(?:is|was)$/.test(lowerAt(reading, last)) &&
  /^(?:an?|the)$/.test(lowerAt(reading, last + 1)) &&
  !/^\p{Lu}{2}/u.test(reading.tokens[first]?.text ?? '') &&
  tellsRole(reading, last + 1)

/** No role stands further behind its comma, in tokens. */
const ROLE_REACH = 7

/** "a senior lawyer"  "then the minister": a noun phrase with the head of a role. */
export function tellsRole(reading: Reading, from: number): boolean {
  let first = from
  if (/^(?:now|then|also|currently|formerly|once)$/.test(lowerAt(reading, first))) first++
  for (let i = first; i < from + ROLE_REACH && reading.tokens[i]; i++) {
    const word = lowerAt(reading, i)
    if (word === "'s") continue
    if (/^[,.;:()]$/.test(word) || (i > first && FUNCTION_WORDS.has(word) && word !== 'of')) return false
    if (roleHead(word)) return true
  }
  return false
}

/** "Tamsin Okoro of the Nordic Peace Institute said"  "Tamsin Okoro of the Nordic Peace Institute, who" */
function worksAt(reading: Reading, last: number): boolean {
  const end = bodyEnd(reading, last)
  if (end === null) return false
  const next = lowerAt(reading, end)
  return SPEECH_VERBS.has(next) || (next === ',' && lowerAt(reading, end + 1) === 'who')
}

/** "according to Tamsin Okoro of the Delta Seminar"  "in the view of Tamsin Okoro at Delta House" */
function isReferredTo(reading: Reading, first: number, last: number): boolean {
  const [led, leads] = [lowerAt(reading, first - 2), lowerAt(reading, first - 1)]
  const isSource = (led === 'according' && leads === 'to') || (isView(led) && leads === 'of')
  if (!isSource || !/^(?:of|at|from|with)$/.test(lowerAt(reading, last))) return false
  if (roleHead(lowerAt(reading, last - 1))) return false
  let body = lowerAt(reading, last + 1) === 'the' ? last + 2 : last + 1
  while (reading.placeAt(body)) body++ // "of Oslo" may be any office's
  return isCapital(reading.tokens[body])
}
const isView = (word: string): boolean => /^(?:view|opinion|words|judge?ment|eyes|estimation)$/.test(word)

/** "|of the Nordic Peace Institute": where the name of the body ends that one is said to be of; null where none is. */
function bodyEnd(reading: Reading, of: number): number | null {
  if (!/^(?:of|at|from|with)$/.test(lowerAt(reading, of))) return null
  const at = lowerAt(reading, of + 1) === 'the' ? of + 2 : of + 1
  const body = reading.organizationAt(at)
  if (!body || body.start !== reading.tokens[at]?.start) return null
  let end = at
  while ((reading.tokens[end]?.end ?? Infinity) <= body.end) end++
  return end
}

/** How many words may tell an office with what and whose it is. */
const LONGEST_OFFICE = 12
const OF_OFFICES = new Set(
  (
    'of for the and & affairs foreign external internal home interior european defence defense economy economic finance trade health justice education energy transport ' +
    'agriculture industry commerce environment culture labour labor development cooperation integration security emergency situations republic kingdom federation ' +
    'state federative democratic socialist islamic arab people'
  ).split(' '),
)

/**
 * An office and whose it is, right before the name:
 *
 *     "Minister of Foreign Affairs of the Republic of Latvia Baiba Ozola"      "the envoy to the bloc in Oslo, Baiba Ozola,"
 */
export function holdsOffice(reading: Reading, first: number, last: number): boolean {
  const comma = lowerAt(reading, first - 1) === ','
  const end = comma ? first - 1 : first
  // "Minister of Justice, Social Affairs, and Trade", "Secretary of Social Affairs": that is not the name yet.
  const list = isCapital(reading.tokens[last + 1]) || lowerAt(reading, last + 1) === 'and'
  if (comma && (lowerAt(reading, last) !== ',' || list)) return false
  if (/^(of|for|the|and|&)$/.test(lowerAt(reading, end - 1))) return false
  for (let i = end - 1; i >= 0 && end - i < LONGEST_OFFICE; i--) {
    const word = lowerAt(reading, i)
    const small = !isCapital(reading.tokens[i])
    if (roleHead(word) && i < end - 1)
      return small
        ? comma && /^(of|for|to|at|in|with)$/.test(lowerAt(reading, i + 1))
        : /^(of|for)$/.test(lowerAt(reading, i + 1))
    if (!OF_OFFICES.has(word) && !reading.placeAt(i) && !(comma && isOfBody(reading, i))) return false
  }
  return false
}

/** Between a comma and the office before it: the words of a body, of its parts and of what it is about. */
const isOfBody = (reading: Reading, i: number): boolean => {
  const { kind, lower } = reading.tokens[i] ?? { kind: 'mark', lower: '' }
  if (reading.organizationAt(i) !== null || /^(?:to|at|in|with)$/.test(lower)) return true
  return kind === 'word' && !FUNCTION_WORDS.has(lower) && !AUXILIARIES.has(lower) && !SPEECH_VERBS.has(lower)
}
