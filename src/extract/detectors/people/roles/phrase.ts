import { FUNCTION_WORDS } from '../../../lexicon/function-words.ts'
import { ROLE_MODIFIERS } from '../../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import { isCapital, lowerAt, roleHead } from '../reading.ts'
import { readComplement } from './complement.ts'
import { endOfSpan, isPast, isTimeWord, phraseLimit, textOf, type Named, type RoleReading } from './role.ts'
import { wordsOfRole } from './words.ts'

/**
 *     ", the chief of the regional strategy unit at the Nordic Peace Institute, said"
 *        ^^^ from                                        affiliation          ^ end
 *
 * Reads a noun phrase with a role as its head from token `from`; null when there is none.
 */
export function readRolePhrase(
  reading: Named,
  from: number,
  limit = phraseLimit(reading, from),
): RoleReading | null {
  const opens = DETERMINER.test(lowerAt(reading, from))
  const lead = readLead(reading, opens ? from + 1 : from, limit)
  if (!lead) return null
  const headAt = lastHead(reading, lead.headAt, limit, opens || DETERMINER.test(lowerAt(reading, from - 1)))
  const word = lowerAt(reading, headAt)
  const head = roleHead(word) ?? word
  const rest = readComplement(reading, headAt + 1, limit)
  const body = bodyIn(reading, lead.start, headAt)
  const plural = word !== head && word.endsWith('s')
  const singular = plural ? { at: headAt, word: head } : null
  const parts = [
    ...lead.modifiers,
    ...(body && body.first > lead.start ? [{ first: lead.start, last: body.first }] : []),
    { first: body?.last ?? lead.start, last: rest.roleEnd },
  ]
  return {
    role: parts
      .map(({ first, last }) => wordsOfRole(reading, first, last, singular))
      .filter((words) => words !== '')
      .join(' '),
    affiliation:
      rest.affiliation ?? lead.affiliation ?? (body ? textOf(reading, body.first, body.last) : null),
    country: rest.country ?? lead.country,
    head,
    bodyKind: rest.affiliation ? rest.bodyKind : lead.bodyKind,
    first: from,
    last: rest.last,
    plural,
    past: tellsPast(reading, from, headAt),
  }
}

/** "India's former …"  "then the …": before its head. */
function tellsPast(reading: Named, from: number, headAt: number): boolean {
  for (let i = from; i <= headAt; i++) if (isPast(lowerAt(reading, i))) return true
  return false
}

const DETERMINER =
  /^(?:the|a|an|his|her|their|its|one|another|both|now|then|also|currently|two|three|four|five|six|several)$/

interface Range {
  first: number
  last: number
}

/** What leads to the head of a role. */
interface Lead {
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
function readLead(reading: Named, from: number, limit: number): Lead | null {
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
      if (owner === i + 1 || lowerAt(reading, owner) !== "'s")
        return isCapital(token) && tellsPlainly(reading, lead.start, i) ? null : { ...lead, headAt: i }
      i = owner
    } else if (token.lower === "'s" || token.text === '’') {
      // Whose spokesman it is: a person or a state is part of the role, a body is the affiliation.
      if (reading.placeAt(i - 1) || reading.isName(i - 1)) continue
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
  if (ROLE_MODIFIERS.has(lower)) return true
  if (lower === 'and')
    return !isCapital(reading.tokens[i - 1]) || ROLE_MODIFIERS.has(lowerAt(reading, i - 1)) ? i > from : false
  if (FUNCTION_WORDS.has(lower)) return /^(former|first|last|own|other|then)$/.test(lower)
  if (SPEECH_VERBS.has(lower) || isTimeWord(lower)) return false
  return isCapital(reading.tokens[i]) || !/(ing|ed|ly)$/.test(lower)
}

function nameEnd(reading: Named, from: number, limit: number): number {
  let end = from
  while (end < limit && reading.isName(end)) end++
  return end
}

/** "deputy trade |minister"  "Prime Minister and Foreign |Minister": a head may stand before another one. */
function lastHead(reading: Named, first: number, limit: number, opened: boolean): number {
  let head = first
  for (let i = first + 1; i < limit && i < head + 5; i++) {
    const word = lowerAt(reading, i)
    if (roleHead(word)) head = i
    else if (word === 'and')
      // "the chairman and President Okoro" are two
      if (
        i !== head + 1 ||
        (isCapital(reading.tokens[head]) !== isCapital(reading.tokens[i + 1]) &&
          !/^\p{Lu}{2,}$/u.test(reading.tokens[i + 1]?.text ?? '')) ||
        (opened && isCapital(reading.tokens[i + 1]))
      )
        break
      else continue
    else if (!ROLE_MODIFIERS.has(word)) break
  }
  return head
}

/** "former Acme Corporation |spokesman": capital words that are no title are the body he or she speaks for. */
function bodyIn(reading: Named, start: number, headAt: number): Range | null {
  let first = start
  while (!isCapital(reading.tokens[first]) && ROLE_MODIFIERS.has(lowerAt(reading, first))) first++
  let last = first
  for (let i = first; i < headAt && isCapital(reading.tokens[i]) && !reading.isName(i); i++) {
    const word = lowerAt(reading, i)
    if (ROLE_MODIFIERS.has(word) || roleHead(word)) break
    if (!reading.placeAt(i)) last = i + 1
  }
  return last > first && lowerAt(reading, last) !== 'and' ? { first, last } : null
}
