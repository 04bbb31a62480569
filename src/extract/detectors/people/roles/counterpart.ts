import { OFFICES } from '../../../lexicon/roles.ts'
import { lowerAt, roleHead } from '../reading.ts'
import { readRolePhrase } from './phrase.ts'
import { isPast, type Named, type RoleReading } from './role.ts'
import { wordsOfRole } from './words.ts'

/**
 *     "Foreign Minister Okoro met his Chilean counterpart, Ana Reyes" → "Chilean foreign minister"
 *
 * The role of a counterpart is the office of whoever was named last before, or told of in the same sentence; as stated
 * where that has none.
 */
export function readCounterpart(
  reading: Named,
  role: RoleReading,
  others: readonly RoleReading[],
): RoleReading {
  if (role.head !== COUNTERPART || role.role === null) return role
  const { sentenceOf } = reading.article
  const near = (sentenceOf[role.first] ?? 0) - 1
  let other: RoleReading | null = null
  for (const one of others)
    if (
      one.first < role.first &&
      one.first > (other?.first ?? -1) &&
      one.head !== null &&
      one.head !== COUNTERPART &&
      (sentenceOf[one.first] ?? 0) >= near
    )
      other = one
  const found = other ?? unnamedBefore(reading, role.first)
  if (!found?.head) return role
  return { ...role, role: role.role.replace(COUNTERPART, officeOf(reading, found)), head: found.head }
}

/** "|The Danish minister met his Latvian counterpart": the last whom an office alone tells of in the sentence. */
function unnamedBefore(reading: Named, before: number): RoleReading | null {
  const { sentences, sentenceOf } = reading.article
  const floor = sentences[sentenceOf[before] ?? 0]?.first ?? 0
  for (let i = before - 1; i >= floor; i--)
    if (OFFICES.has(roleHead(lowerAt(reading, i)) ?? '')) {
      let first = i
      while (first > floor && isOfOffice(reading, first - 1)) first--
      return readRolePhrase(reading, first)
    }
  return null
}

const COUNTERPART = 'counterpart'

/** "foreign minister" of "Ghana's former foreign minister": without its state, up to its head. */
function officeOf(reading: Named, { first, last, head }: RoleReading): string {
  let end = first
  while (end < last && roleHead(lowerAt(reading, end)) !== head) end++
  let start = end
  while (start > first && isOfOffice(reading, start - 1)) start--
  return wordsOfRole(reading, start, end + 1, null)
}

const isOfOffice = (reading: Named, i: number): boolean => {
  const word = lowerAt(reading, i)
  return (
    reading.tokens[i]?.kind === 'word' &&
    !/^(?:'s|the|an?|his|her|its|their)$/.test(word) &&
    !isPast(word) &&
    !reading.placeAt(i) &&
    !reading.organizationAt(i) &&
    !reading.isName(i)
  )
}
