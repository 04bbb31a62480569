import type { Span } from '../../../../text/span.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  PRONOUNS,
} from '../../../lexicon/function-words.ts'
import { IRREGULAR_PASTS } from '../../../lexicon/irregular-pasts.ts'
import { HONORIFICS, RANKS, ROLE_MODIFIERS } from '../../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import { isCapital, lowerAt, roleHead, type Reading } from '../reading.ts'
import { isRelation } from './complement.ts'
import { readRolePhrase } from './phrase.ts'
import { endOfSpan, MAX_WORDS, textOf, type Named, type RoleReading } from './role.ts'

/**
 *     "Iceland's deputy trade minister Tamsin Okoro"      "the group's leader, Tamsin Okoro,"
 *      ^ walks back from the name                           ^ or from the comma before it
 */
export function readRoleBefore(reading: Named, first: number): RoleReading | null {
  const retired = retiredStart(reading, first)
  if (retired) return asPast(readRoleBefore(reading, retired), first)
  const title = lowerAt(reading, first - 1) === '.' ? first - 2 : first - 1 // "Mr. Okoro"
  const name = HONORIFICS.has(lowerAt(reading, title)) ? title : first
  const comma = lowerAt(reading, name - 1) === ','
  const end = comma ? name - 1 : first
  const best = ofSender(reading, longestEndingAt(reading, end))
  if (!best && !comma) return readOwner(reading, first)
  if (!best || HONORIFICS.has(best.head ?? '')) return null
  if (comma) return isApposition(reading, best) && !opensClause(reading, best, first) ? best : null
  if (wordsIn(reading, best) > 2 || lowerAt(reading, best.first - 1) !== ',') return best
  // "Iceland's spiritual leader, Bishop Tamsin Okoro"
  const outer = readRoleBefore(reading, best.first)
  return outer && isOfSameState(outer, best) && !isRelation(outer.head) ? { ...outer, last: best.last } : best
}

/** "Lt. Gen. |(ret.) Okoro": where the mark of one who serves no more begins; 0 where none stands before the name. */
function retiredStart(reading: Reading, first: number): number {
  if (lowerAt(reading, first - 1) !== ')') return 0
  const word = lowerAt(reading, first - 2) === '.' ? first - 3 : first - 2
  return /^(?:ret|retd|rtd|retired)$/.test(lowerAt(reading, word)) && lowerAt(reading, word - 1) === '('
    ? word - 1
    : 0
}

const asPast = (role: RoleReading | null, last: number): RoleReading | null =>
  role && { ...role, role: role.role && `retired ${role.role}`, past: true, last }

const wordsIn = (reading: Reading, { first, last }: RoleReading): number =>
  reading.tokens.slice(first, last).filter(({ kind }) => kind === 'word').length

/** "Ghana sent Foreign Minister Okoro": who is sent is of the state that sends. */
function ofSender(reading: Named, role: RoleReading | null): RoleReading | null {
  if (!role || role.country !== null || !SENDS.has(lowerAt(reading, role.first - 1))) return role
  const sender = reading.placeAt(role.first - 2)
  return sender?.kind === 'country' ? { ...role, country: sender.country } : role
}
const SENDS = new Set(['sends', 'sent', 'dispatches', 'dispatched', 'deputed'])

/** "the IMF's Okoro"  "Ghana's Okoro"  "Brookings' Okoro": the body or the state whose one he or she is. */
function readOwner(reading: Named, first: number): RoleReading | null {
  if (!/^(?:'s|’s|'|’)$/.test(lowerAt(reading, first - 1)) || reading.isName(first - 2)) return null
  const at = first - 2
  const [body, place] = [reading.organizationAt(at), reading.placeAt(at)]
  if (!isCapital(reading.tokens[at]) || place?.kind === 'demonym' || (!body && place?.kind === 'city'))
    return null
  const span = body ?? place ?? (reading.tokens[at] as Span)
  let start = at
  while (start > 0 && (reading.tokens[start - 1]?.start ?? -1) >= span.start) start--
  return {
    role: null,
    affiliation: textOf(reading, start, at + 1),
    country: body?.country ?? place?.country ?? null,
    head: null,
    bodyKind: body ? body.kind : place ? 'place' : null,
    first: start,
    last: first,
    plural: false,
    past: false,
  }
}

/** "the Danish premier, Peruvian President Okoro", "a letter of the Danish premier to Peruvian President Okoro": two persons. */
const isOfSameState = (outer: RoleReading, inner: RoleReading): boolean =>
  outer.country === null || inner.country === null || outer.country === inner.country

/** The longest phrase of a role that ends right before token `end`. */
function longestEndingAt(reading: Named, end: number): RoleReading | null {
  const { tokens } = reading
  const sentence = reading.article.sentences[reading.article.sentenceOf[end] ?? 0]
  const floor = Math.max(sentence?.first ?? 0, end - MAX_WORDS)
  let best: RoleReading | null = null
  for (let i = end - 1; i >= floor; i--) {
    const token = tokens[i] as (typeof tokens)[number]
    if (bounds(reading, i, best) || (i < end - 1 && endsParagraph(reading, i))) break
    if (best && opensWithState(reading, best) && isPlain(reading, i)) break
    if (token.text === '.' || token.lower === 'and' || token.lower === "'s") continue
    const body = reading.organizationAt(i) ?? reading.placeAt(i)
    if (body && body.start !== token.start) continue
    const phrase = readEndingAt(reading, i, end)
    if (phrase && (!best || (i < best.first && (best.country === null || best.country === phrase.country))))
      best = phrase
    if (DETERMINERS.has(token.lower) && !/^(of|to|for|at)$/.test(lowerAt(reading, i - 1))) break
    if (
      best &&
      !body &&
      !isCapital(token) &&
      FUNCTION_WORDS.has(token.lower) &&
      !ROLE_MODIFIERS.has(token.lower) &&
      !/^(of|to)$/.test(token.lower)
    )
      break
    if (SPEECH_VERBS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower)) break
  }
  return best
}

/** "to meet |Ghana's trade minister, Okoro": no word of the role goes before the state that it is of. */
const opensWithState = (reading: Named, { first }: RoleReading): boolean => {
  const place = reading.placeAt(first)
  return place !== null && lowerAt(reading, endOfSpan(reading, first, place.end)) === "'s"
}

const isPlain = ({ tokens }: Reading, i: number): boolean =>
  tokens[i]?.kind === 'word' &&
  !isCapital(tokens[i]) &&
  !DETERMINERS.has(tokens[i]?.lower ?? '') &&
  !/^(?:and|of|to|for)$/.test(tokens[i]?.lower ?? '')

const endsParagraph = ({ text, tokens }: Reading, i: number): boolean =>
  text.slice(tokens[i]?.end, tokens[i + 1]?.start).includes('\n\n')

/** Whether no phrase goes back over the token. */
function bounds(reading: Named, i: number, best: RoleReading | null): boolean {
  const { kind, text, lower } = reading.tokens[i] ?? { kind: 'mark', text: '', lower: '' }
  if (kind === 'mark') return text === '.' ? lowerAt(reading, i - 1).length > 5 : text !== '&'
  if (lower === "'s" || reading.placeAt(i)) return false
  if (lower === 'her' && best?.first === i + 1) return false // "her foreign minister"
  if (PRONOUNS.has(lower) || AUXILIARIES.has(lower)) return true
  if (lower !== 'and') return CONJUNCTIONS.has(lower)
  const before = lowerAt(reading, i - 1)
  return (
    best !== null &&
    (isCapital(reading.tokens[i - 1]) || reading.isName(i - 1)) && // "el-Sisi and Turkish president"
    !ROLE_MODIFIERS.has(before) &&
    roleHead(before) === null
  )
}

/** The role phrase from `from`, if it reaches exactly to `end` ("." of "Gen." aside). */
function readEndingAt(reading: Named, from: number, end: number): RoleReading | null {
  const phrase = readRolePhrase(reading, from, end)
  if (!phrase) return null
  let last = phrase.last
  if (lowerAt(reading, last) === '.') last++
  while (last < end && isRankOrPoliteness(reading, last)) last += lowerAt(reading, last + 1) === '.' ? 2 : 1
  return last === end ? { ...phrase, last: end } : null
}

/** "Prof. |Dr. Okoro"  "army chief |General Okoro" */
const isRankOrPoliteness = (reading: Reading, i: number): boolean => {
  const word = lowerAt(reading, i)
  return HONORIFICS.has(word) || (RANKS.has(roleHead(word) ?? '') && isCapital(reading.tokens[i]))
}

/** "the group's leader, Tamsin Okoro": before a comma only what is told apart from others is who is named. */
const isApposition = (reading: Named, { first, affiliation, head }: RoleReading): boolean =>
  affiliation !== null ||
  isRelation(head) ||
  /^(?:the|a|an|his|her|their|its|one|another|two|three|four|five|six|several)$/.test(
    lowerAt(reading, first),
  ) ||
  reading.placeAt(first) !== null ||
  reading.isName(first)

/**
 * "After talks with the Danish premier, Tamsin Okoro said": the comma parts what stands before the clause from who it is about.
 *                                                    ^ no second comma, but a verb
 */
function opensClause(reading: Named, { first }: RoleReading, name: number): boolean {
  if (!/^(?:with|to|from|for|by|of|about|against|alongside)$/.test(lowerAt(reading, first - 1))) return false
  let end = name
  while (reading.isName(end) || isCapital(reading.tokens[end])) end++
  const next = lowerAt(reading, end)
  return (
    SPEECH_VERBS.has(next) || IRREGULAR_PASTS.has(next) || AUXILIARIES.has(next) || /^\p{Ll}+ed$/u.test(next)
  )
}
