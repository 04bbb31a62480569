import { OFFICE_SUBJECTS, PEOPLES, ROLE_MODIFIERS, SHORT_TITLES, UNITS } from '../../../lexicon/roles.ts'
import { isCapital, lowerAt, roleHead } from '../reading.ts'
import type { Named } from './role.ts'

/**
 * The words of a role as they stand within a sentence: titles small and in full, names with their capitals, a head
 * noun that many share in the singular.
 *
 *     "Norwegian Foreign Minister" → "Norwegian foreign minister"      "Sen." → "senator"
 */
export function wordsOfRole(
  reading: Named,
  first: number,
  last: number,
  singular: { at: number; word: string } | null,
): string {
  let words = ''
  let end = reading.tokens[first]?.start ?? 0
  for (let i = first; i < last; i++) {
    const token = reading.tokens[i]
    if (!token) break
    const short = SHORT_TITLES.get(token.lower)
    if (end < token.start) words += reading.text.slice(end, token.start).replace(/\s+/g, ' ')
    end = token.end
    if (singular?.at === i) words += singular.word
    else if (short) words += short
    else words += isOfTitle(reading, i) ? token.lower : token.text
    if (short && reading.tokens[i + 1]?.text === '.') end = (reading.tokens[++i] as typeof token).end
  }
  return words.trim()
}

/** "Foreign"  "Minister"  "State", which are no names where they stand; "MP" and "CEO" keep their form. */
function isOfTitle(reading: Named, i: number): boolean {
  const word = lowerAt(reading, i)
  if (reading.placeAt(i) || reading.organizationAt(i) || reading.isName(i) || isOfUnit(reading, i))
    return false
  if (/^\p{Lu}{2,3}$/u.test(reading.tokens[i]?.text ?? '')) return false
  return (
    roleHead(word) !== null ||
    ROLE_MODIFIERS.has(word) ||
    OFFICE_SUBJECTS.has(word) ||
    isMereOpening(reading, i)
  )
}

/** "Energy" of "Energy Studies Program" */
function isOfUnit(reading: Named, i: number): boolean {
  for (let j = i + 1; j < i + 4 && isCapital(reading.tokens[j]); j++)
    if (UNITS.has(lowerAt(reading, j))) return true
  return false
}

/** "Fashion designer Okoro said": a capital that only begins its sentence, of a word that has none anywhere else. */
export function isMereOpening(reading: Named, i: number): boolean {
  const { sentences, sentenceOf } = reading.article
  const opens = (at: number): boolean => sentences[sentenceOf[at] ?? 0]?.first === at
  const { text } = reading.tokens[i] ?? { text: '' }
  if (
    !opens(i) ||
    isCapital(reading.tokens[i + 1]) ||
    PEOPLES.has(text.toLowerCase()) ||
    !/^\p{Lu}[\p{Ll}-]+$/u.test(text)
  )
    return false
  return reading.tokens.every((token, at) => token.text !== text || opens(at))
}
