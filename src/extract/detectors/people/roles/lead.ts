import { FUNCTION_WORDS } from '../../../lexicon/function-words.ts'
import { ROLE_MODIFIERS } from '../../../lexicon/roles.ts'
import { IRREGULAR_PASTS } from '../../../lexicon/irregular-pasts.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import { isCapital, lowerAt, roleHead } from '../reading.ts'
import { endOfSpan, isTimeWord, textOf, type Named } from './role.ts'

export interface Range {
  first: number
  last: number
}

/** What leads to the head of a role. */
export interface Lead {
  headAt: number
  /** Where the words of the role begin, behind the body that stands before it. */
  start: number
  /** Words of the role that stand before that body: "former" of "former NATO chief". */
  modifiers: Range[]
  affiliation: string | null
  country: string | null
  bodyKind: string | null
}

/** "former U.S. deputy trade |minister"  "NATO |chief"  "the group’s |leader"  "Anna Keller’s |lawyer" */
export function readLead(reading: Named, from: number, limit: number): Lead | null {
  const { tokens } = reading
  const lead: Lead = {
    headAt: -1,
    start: from,
    modifiers: [],
    affiliation: null,
    country: null,
    bodyKind: null,
  }
  for (let i = from; i < limit && tokens[i]; i++) {
    const token = tokens[i] as (typeof tokens)[number]
    const organization = reading.organizationAt(i)
    const place = reading.placeAt(i)
    if (organization && organization.start === token.start) {
      if (lowerAt(reading, i - 1) === 'and' && i > from) return null
      if (i > lead.start) lead.modifiers.push({ first: lead.start, last: i })
      lead.affiliation = organization.text
      lead.bodyKind = organization.kind
      lead.country = organization.country ?? lead.country
      const end = endOfSpan(reading, i, organization.end)
      i = lowerAt(reading, end) === "'s" ? end : end - 1
      lead.start = i + 1
    } else if (organization) continue
    else if (place) lead.country = place.country ?? lead.country
    else if (reading.isName(i)) {
      // Another's name is the owner's, or no part of the phrase.
      const owner = nameEnd(reading, i, limit)
      if (lowerAt(reading, owner) !== "'s") return null
      i = owner - 1
    } else if (token.kind === 'word' && roleHead(token.lower)) {
      const owner = nameEnd(reading, i + 1, limit)
      if (owner === i + 1 && lowerAt(reading, owner) === "'s") continue // "the president’s chief of staff"
      if (owner === i + 1 || lowerAt(reading, owner) !== "'s")
        return isCapital(token) && tellsPlainly(reading, lead.start, i) ? null : { ...lead, headAt: i }
      i = owner
    } else if (token.lower === "'s" || token.text === '’') {
      // Whose spokesman it is: a person or a state is part of the role, a body is the affiliation.
      if (reading.placeAt(i - 1) || reading.isName(i - 1) || roleHead(lowerAt(reading, i - 1))) continue
      if (lead.start < i && isCapital(tokens[i - 1])) lead.affiliation ??= textOf(reading, lead.start, i)
      lead.start = i + 1
    } else if (!mayLead(reading, i, from)) return null
  }
  return null
}

/** "the only word |President Okoro"  "met Danish |President Okoro": words that go before no title in capitals. */
function tellsPlainly(reading: Named, from: number, headAt: number): boolean {
  for (let i = from; i < headAt; i++) if (isPlain(reading, i)) return true
  return false
}

const isPlain = (reading: Named, i: number): boolean =>
  reading.tokens[i]?.kind === 'word' &&
  !isCapital(reading.tokens[i]) &&
  !reading.placeAt(i) &&
  !reading.organizationAt(i) &&
  !/^(?:'s|and|then)$/.test(lowerAt(reading, i)) &&
  !ROLE_MODIFIERS.has(lowerAt(reading, i)) &&
  !lowerAt(reading, i).includes('-')

/** Whether the word may stand before the head of a role. */
function mayLead(reading: Named, i: number, from: number): boolean {
  const { lower, kind, text } = reading.tokens[i] ?? { lower: '', kind: 'mark', text: '' }
  if (kind === 'mark') return text === '&'
  if (kind === 'number' && !/^\d+(?:st|nd|rd|th)$/.test(text)) return false // "11:30 a.m."
  if (ROLE_MODIFIERS.has(lower)) return true
  if (lower === 'and')
    return !isCapital(reading.tokens[i - 1]) || ROLE_MODIFIERS.has(lowerAt(reading, i - 1)) ? i > from : false
  if (FUNCTION_WORDS.has(lower)) return /^(former|first|last|own|other|then)$/.test(lower)
  if (SPEECH_VERBS.has(lower) || IRREGULAR_PASTS.has(lower) || isTimeWord(lower)) return false
  return isCapital(reading.tokens[i]) || !/(ing|ed|ly)$/.test(lower)
}

function nameEnd(reading: Named, from: number, limit: number): number {
  let end = from
  while (end < limit && reading.isName(end)) end++
  return end
}
