import { OFFICE_SUBJECTS, ROLE_MODIFIERS, UNITS } from '../../../lexicon/roles.ts'
import type { Organization, Place } from '../../../detector.ts'
import { isCapital, lowerAt, roleHead, type Reading } from '../reading.ts'
import { adjoins, bodyEnd, capitalsEnd, MOVEMENTS, plainNounEnd, unitEnd } from './noun-ends.ts'
import { endOfSpan, isTimeWord, phraseLimit, textOf, type Named } from './role.ts'

/** What follows the head of a role. */
export interface Complement {
  /** Where the words of the role itself end. */
  roleEnd: number
  last: number
  affiliation: string | null
  country: string | null
  bodyKind: string | null
}

const isPreposition = (word: string): boolean => /^(of|at|for|with|in|to|from|on|and)$/.test(word)

/**
 *     "chief of the regional strategy unit at the Nordic Peace Institute"      "minister for Foreign Affairs of Finland"
 *            ^ from           of the role ^       affiliation          ^              ^ from               of the role ^
 *
 * `opening` is the preposition that the word at `from` stands for, where it is none.
 */
export function readComplement(
  reading: Named,
  from: number,
  limit = phraseLimit(reading, from),
  opening = lowerAt(reading, from),
): Complement {
  const { tokens } = reading
  const result: Complement = { roleEnd: from, last: from, affiliation: null, country: null, bodyKind: null }
  for (;;) {
    const preposition = result.last === from ? opening : lowerAt(reading, result.last)
    if (result.last >= limit || !isPreposition(preposition)) break
    let noun = result.last + 1
    if (/^(the|a|an|its|his|her|their)$/.test(lowerAt(reading, noun))) noun++
    if (lowerAt(reading, noun).endsWith('-based')) noun++
    const { start } = tokens[noun] ?? {}
    const organization = reading.organizationAt(noun)
    const place = reading.placeAt(noun)
    if (noun >= limit || isTimeWord(lowerAt(reading, noun))) break
    const unit = isCapital(tokens[noun]) ? unitEnd(reading, noun, limit) : 0
    if (preposition === 'and') {
      if (organization || isCapital(tokens[noun]) || roleHead(lowerAt(reading, noun))) break
    } else if (organization && organization.start === start && unitBehind(reading, noun, organization)) {
      result.roleEnd = result.last = unitBehind(reading, noun, organization)
      continue
    } else if (organization && organization.start === start) {
      // An envoy to a body speaks for another one.
      if (preposition === 'to' && ENVOYS.test(lowerAt(reading, result.last - 1))) {
        result.roleEnd = result.last = endOfSpan(reading, noun, organization.end)
        continue
      }
      return { ...result, ...bodyAt(reading, noun, organization, limit, result.country) }
    } else if (place && place.start === start && ownedBy(reading, noun, place) > 0) {
      const end = Math.min(limit, ownedBy(reading, noun, place))
      result.country ??= place.country
      if (preposition === 'at' || preposition === 'with')
        return { ...result, last: end, affiliation: textOf(reading, noun, end), bodyKind: 'government' }
      result.roleEnd = result.last = end
      continue
    } else if (unit) {
      result.roleEnd = result.last = unit
      continue
    } else if (place && place.start === start && place.kind !== 'demonym') {
      const end = endOfSpan(reading, noun, place.end)
      if (end >= limit || !isCapital(tokens[end]) || !adjoins(reading, end) || reading.isName(end)) {
        result.last = end
        // An ambassador to Chile, or in Santiago, speaks for another state, and so does an expert on it; who works in Graz is not of it.
        const sent = preposition === 'in' && SENT.test(lowerAt(reading, from - 1))
        if (preposition !== 'to' && preposition !== 'on' && !sent) result.country ??= place.country
        if (!/^(?:of|to|on)$/.test(preposition)) break
        result.roleEnd = end
        continue
      }
    }
    const ofState =
      place?.kind === 'demonym' ? bodyEnd(reading, endOfSpan(reading, noun, place.end), limit) : 0
    if (place && ofState) {
      const kind = lowerAt(reading, ofState - 1) === 'party' ? 'party' : 'government'
      const affiliation = textOf(reading, noun, ofState)
      return { ...result, last: ofState, affiliation, country: place.country, bodyKind: kind }
    }
    if (place?.kind === 'demonym' && !isCapital(tokens[endOfSpan(reading, noun, place.end)])) {
      const end = Math.min(limit, plainNounEnd(reading, endOfSpan(reading, noun, place.end)))
      result.roleEnd = result.last = end
      // A friend of the Danish premier need be no Dane.
      if (!PRIVATE.has(lowerAt(reading, from - 1))) result.country ??= place.country
      continue
    }
    if (isCapital(tokens[noun])) {
      const subject = subjectEnd(reading, noun, limit)
      if (preposition === 'in') break
      if (subject === noun || preposition === 'at') {
        const capitals = Math.min(limit, capitalsEnd(reading, noun))
        // Who is from a place, or holds an office of it, is not of a body.
        if (preposition === 'from' && capitals === noun + 1) break
        if (preposition === 'of' && TERRITORIAL.test(lowerAt(reading, result.last - 1))) {
          result.roleEnd = result.last = capitals
          continue
        }
        const last = bodyEnd(reading, capitals, limit) || capitals
        return { ...result, last, affiliation: textOf(reading, noun, last) }
      }
      result.roleEnd = result.last = subject
      continue
    }
    const end = Math.min(limit, plainNounEnd(reading, noun))
    if (end === noun) break
    const named = reading.organizationAt(end)
    if (end < limit && named && named.start === tokens[end]?.start && adjoins(reading, end))
      return { ...result, ...bodyAt(reading, end, named, limit, result.country) }
    if (end < limit && ACRONYM.test(tokens[end]?.text ?? '') && adjoins(reading, end)) {
      const last = bodyEnd(reading, end + 1, limit) || end + 1
      return { ...result, last, affiliation: textOf(reading, end, last) }
    }
    result.roleEnd = result.last = end
  }
  return result
}

/** "|Mercosur programme at the Plata Foundation": where what is named after a body, and is of another, ends; 0 where it is not. */
function unitBehind(reading: Named, first: number, { end }: Organization): number {
  const unit = endOfSpan(reading, first, end)
  const isOfAnother = /^(?:at|of|with)$/.test(lowerAt(reading, unit + 1))
  return isOfAnother && UNITS.has(lowerAt(reading, unit)) && !isCapital(reading.tokens[unit]) ? unit + 1 : 0
}

/** "|Brazil's fisheries agency": where what a state has ends; 0 where the state stands alone, or what it has is a name. */
function ownedBy(reading: Named, first: number, { end }: Place): number {
  const owner = endOfSpan(reading, first, end)
  if (lowerAt(reading, owner) !== "'s") return 0
  const last = plainNounEnd(reading, owner + 1)
  if (last === owner + 1 || isCapital(reading.tokens[last]) || lowerAt(reading, last) === 'and') return 0
  for (let i = owner + 1; i <= last; i++) if (roleHead(lowerAt(reading, i))) return 0 // "with France's interior minister"
  return last
}

const ENVOYS =
  /^(?:ambassador|envoy|representative|delegate|commissioner|observer|minister|attache|liaison)s?$/

/** Who is sent to a place speaks for another. */
const SENT = /^(?:ambassador|envoy|consul|attache|attaché|delegate)s?$/

export const isPrivate = (head: string | null): boolean => PRIVATE.has(head ?? '')

/** Whether it says what one is to another, and not what one is. */
export const isRelation = (head: string | null): boolean =>
  isPrivate(head) || head === 'successor' || head === 'predecessor'

/** What one is to a person, and not to his or her state. */
const PRIVATE = new Set(
  'friend colleague ally rival critic opponent supporter confidant confidante wife husband widow widower father mother son daughter brother sister cousin uncle aunt nephew niece partner companion biographer'.split(
    ' ',
  ),
)

/** "ECOWAS commission"  "CDU/CSU parliamentary group": a body, with another it is one with and the common noun that ends its name. */
function bodyAt(
  reading: Reading,
  first: number,
  { end, kind, country }: Organization,
  limit: number,
  held: string | null,
): Pick<Complement, 'last' | 'affiliation' | 'country' | 'bodyKind'> {
  let last = endOfSpan(reading, first, end)
  if (lowerAt(reading, last) === '/' && isCapital(reading.tokens[last + 1])) last += 2
  last = bodyEnd(reading, last, limit) || last
  return { last, affiliation: textOf(reading, first, last), country: country ?? held, bodyKind: kind }
}

const ACRONYM = /^\p{Lu}{2,}$/u

/** Offices that are held over a land, a town or a see. */
const TERRITORIAL =
  /^(?:governor|mayor|king|queen|emir|sultan|prince|princess|bishop|archbishop|patriarch|emperor)s?$/

/** "State"  "Foreign Affairs and Trade": capital words that say what an office is about; `from` where there are none. */
function subjectEnd(reading: Reading, from: number, limit: number): number {
  let end = from
  const isSubject = (i: number): boolean =>
    ROLE_MODIFIERS.has(lowerAt(reading, i)) || OFFICE_SUBJECTS.has(lowerAt(reading, i))
  const goesOn = (): boolean =>
    isSubject(end) || (end > from && lowerAt(reading, end) === 'and' && isSubject(end + 1))
  for (; end < limit && goesOn(); end++) if (MOVEMENTS.has(lowerAt(reading, end + 1))) return from
  return end < limit && isCapital(reading.tokens[end]) && adjoins(reading, end) ? from : end
}
