import { OFFICE_SUBJECTS, PEOPLES, RANKS, ROLE_MODIFIERS, SHORT_TITLES } from '../../../lexicon/roles.ts'
import { isCapital, lowerAt, roleHead } from '../reading.ts'
import { isRelation, readComplement, type Complement } from './complement.ts'
import { readLead, type Range } from './lead.ts'
import { isPast, phraseLimit, textOf, type Named, type RoleReading } from './role.ts'
import { isMereOpening, wordsOfRole } from './words.ts'

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
  const start =
    ADVERB.test(lowerAt(reading, from)) && ARTICLE.test(lowerAt(reading, from + 1)) ? from + 1 : from
  const lead = readLead(reading, opens ? start + 1 : from, limit)
  if (!lead) return null
  const headAt = lastHead(reading, lead.headAt, limit, opens || DETERMINER.test(lowerAt(reading, from - 1)))
  const word = lowerAt(reading, headAt)
  const head = roleHead(word) ?? word
  const rest = complementOf(reading, headAt, head, limit)
  const body = head === 'minister' ? null : bodyIn(reading, lead.start, headAt)
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
      .join(' ')
      .replace(OF_LATE, ''),
    affiliation:
      rest.affiliation ??
      (isRelation(head) && lead.bodyKind === null ? null : lead.affiliation) ??
      (body ? textOf(reading, body.first, body.last) : null),
    country: rest.country ?? lead.country,
    head,
    bodyKind: rest.affiliation ? rest.bodyKind : lead.bodyKind,
    first: from,
    last: rest.last,
    plural,
    past: tellsPast(reading, from, headAt),
  }
}

/** "|new| prime minister"  "|the current| president": how long an office is held is no part of it. */
const OF_LATE = /^(?:[Nn]ew|[Cc]urrent|[Nn]ewly (?:re-?)?(?:elected|appointed)) (?=\p{Ll})/u

/** Who is a critic of a treaty, or an ally of a party, is not of it: that is what he or she is. */
function complementOf(reading: Named, headAt: number, head: string, limit: number): Complement {
  const rest = readComplement(reading, headAt + 1, limit)
  if (rest.affiliation === null || !isRelation(head) || lowerAt(reading, headAt + 1) !== 'of') return rest
  return { ...rest, roleEnd: rest.last, affiliation: null, bodyKind: null }
}

/** "India's former …"  "then the …": before its head. */
function tellsPast(reading: Named, from: number, headAt: number): boolean {
  for (let i = from; i <= headAt; i++) if (isPast(lowerAt(reading, i))) return true
  return false
}

const DETERMINER =
  /^(?:the|a|an|his|her|their|its|one|another|both|now|then|also|currently|two|three|four|five|six|several)$/

const ADVERB = /^(?:now|then|also|currently)$/
const ARTICLE = /^(?:the|an?|its|their)$/

/** "deputy trade |minister"  "Prime Minister and Foreign |Minister": a head may stand before another one. */
function lastHead(reading: Named, first: number, limit: number, opened: boolean): number {
  let head = first
  for (let i = first + 1; i < limit && i < head + 5; i++) {
    const word = lowerAt(reading, i)
    // "army chief General Okoro": a rank is of the name
    if (RANKS.has(roleHead(word) ?? '') && isCapital(reading.tokens[i]) && !isCapital(reading.tokens[head]))
      break
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
    else if (!ROLE_MODIFIERS.has(word) && !(word === '.' && SHORT_TITLES.has(lowerAt(reading, i - 1)))) break
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
    if (ROLE_MODIFIERS.has(word) || OFFICE_SUBJECTS.has(word) || roleHead(word) || tellsWhich(word)) break
    if (isMereOpening(reading, i)) break
    if (!reading.placeAt(i)) last = i + 1
  }
  return last > first && lowerAt(reading, last) !== 'and' ? { first, last } : null
}

/** "Kurdish"  "Nairobi-based": capital words that tell which one it is, and name no body. */
const tellsWhich = (word: string): boolean =>
  PEOPLES.has(word) || /-(?:based|born|backed|led|educated|trained|appointed|speaking)$/.test(word)
