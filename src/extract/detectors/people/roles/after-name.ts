import { DOERS } from '../../../lexicon/roles.ts'
import { isCapital, lowerAt } from '../reading.ts'
import { isPrivate, readComplement } from './complement.ts'
import { asFormer, endedBefore, endsBehind } from './ended.ts'
import { readRolePhrase } from './phrase.ts'
import { isPast, phraseLimit, type Named, type RoleReading } from './role.ts'
import { wordsOfRole } from './words.ts'

/**
 *     "Tamsin Okoro, a senior fellow at the Nordic Peace Institute, said"      "Tamsin Okoro of the Nordic Peace Institute"
 *                  ^ last
 */
export function readRoleAfter(reading: Named, last: number): RoleReading | null {
  const mark = lowerAt(reading, last)
  const apart = mark === ',' || mark === '('
  const opened = apart ? ageEnd(reading, last + 1) : last
  const told = apart ? endedBefore(reading, opened) : last
  const now = apart && told > last + 1 ? readNow(reading, told) : null
  if (now) return now
  const doer = readDoer(reading, told) ?? readCopula(reading, last)
  if (doer) return endsBehind(reading, doer.last, doer.past) ? asFormer(doer) : doer
  const from = relativeEnd(reading, told)
  const was =
    from > told &&
    WAS.test(lowerAt(reading, from - 1) === 'as' ? lowerAt(reading, from - 2) : lowerAt(reading, from - 1))
  if (apart || from > last) {
    const phrase = readRolePhrase(reading, from)
    if (phrase && (isNextName(reading, phrase.last) || isOther(reading, phrase))) return null
    if (phrase) {
      const ended = told > opened || tellsEnd(reading, told) || endsBehind(reading, phrase.last, was)
      const role = withWorkplace(reading, { ...phrase, past: phrase.past || was })
      return ended ? asFormer(role) : role
    }
  }
  const place = placeOfWork(reading, from, apart)
  return place === null ? null : readBody(reading, place, mark === ',')
}

/**
 *     "who heads the Horn programme at the Nordic Peace Institute" → "head of the Horn programme"
 *      ^ from
 */
function readDoer(reading: Named, from: number): RoleReading | null {
  if (lowerAt(reading, from) !== 'who') return null
  const verb = /^(?:now|currently|once|formerly|also)$/.test(lowerAt(reading, from + 1)) ? from + 2 : from + 1
  const word = lowerAt(reading, verb)
  const doer = DOERS.get(word)
  if (!doer) return null
  const whole = readComplement(reading, verb, undefined, 'of')
  if (whole.last === verb) return null
  const what = wordsOfRole(reading, verb + 1, whole.roleEnd, null)
  return {
    ...whole,
    role: what ? `${doer} of ${what}` : doer,
    head: doer,
    first: from,
    plural: false,
    past: !word.endsWith('s') || isPast(lowerAt(reading, verb - 1)),
  }
}

/** "Tamsin Okoro |is a senior fellow at …": an office or a work, not what one is to another. */
function readCopula(reading: Named, from: number): RoleReading | null {
  const was = lowerAt(reading, from) === 'was'
  if (!was && lowerAt(reading, from) !== 'is') return null
  if (!/^(?:an?|the)$/.test(lowerAt(reading, from + 1))) return null
  const phrase = readRolePhrase(reading, from + 1)
  if (!phrase || isPrivate(phrase.head) || isNextName(reading, phrase.last)) return null
  return { ...phrase, past: phrase.past || was }
}

/** "a former minister |now at the institute"  "a colonel |who teaches at the college"  "… |who chairs the seminar": where one with no body named works. */
function withWorkplace(reading: Named, role: RoleReading): RoleReading {
  if (role.affiliation !== null && !role.past) return role
  const from = lowerAt(reading, role.last) === ',' ? role.last + 1 : role.last
  // "a former minister |who is now a fellow at the institute"
  const isNow = /^who is (?:now|currently)$/.test([0, 1, 2].map((i) => lowerAt(reading, from + i)).join(' '))
  const now = role.past && isNow ? readRolePhrase(reading, from + 3) : null
  if (now) return now
  if (role.affiliation !== null || /^(?:of|from|with|at)$/.test(lowerAt(reading, from))) return role
  const place = placeOfWork(reading, from, true)
  const work = place === null ? readDoer(reading, from) : readBody(reading, place, false)
  if (!work?.affiliation || work.bodyKind === 'place' || work.past) return role
  return { ...role, affiliation: work.affiliation, bodyKind: work.bodyKind, last: work.last }
}

/** "Okoro, 34, …" */
const ageEnd = (reading: Named, from: number): number =>
  /^\d\d$/.test(lowerAt(reading, from)) && lowerAt(reading, from + 1) === ',' ? from + 2 : from

/** "once of the Nordic Peace Institute |and now a lawyer": what he or she is by now; null where that is not told. */
function readNow(reading: Named, from: number): RoleReading | null {
  for (let i = from; i < phraseLimit(reading, from) && !/^[,;:.]$/.test(lowerAt(reading, i)); i++)
    if (
      /^(?:and|but)$/.test(lowerAt(reading, i)) &&
      /^(?:now|today|currently)$/.test(lowerAt(reading, i + 1))
    )
      return readRolePhrase(reading, i + 2)
  return null
}

const WAS = /^(?:was|served|worked|acted)$/

/** "of …"  "now at …"  "who teaches law at …": where the body he or she is of is told; null where it is not. */
function placeOfWork(reading: Named, from: number, apart: boolean): number | null {
  if (/^(?:of|from|with|at)$/.test(lowerAt(reading, from))) return from
  if (!apart) return null
  if (NOW.test(lowerAt(reading, from)) && /^(?:with|at)$/.test(lowerAt(reading, from + 1))) return from + 1
  const verb = NOW.test(lowerAt(reading, from + 1)) ? from + 2 : from + 1 // "who |now teaches"
  if (lowerAt(reading, from) !== 'who' || !WORKS.test(lowerAt(reading, verb))) return null
  for (let i = verb + 1; i < verb + 7 && reading.tokens[i]?.kind === 'word'; i++)
    if (/^(?:at|with)$/.test(lowerAt(reading, i))) return i
  return null
}
const NOW = /^(?:now|currently|today|also)$/
const WORKS =
  /^(?:teaches|works|studies|researches|lectures|holds|covers|follows|tracks|speciali[sz]es|focuses)$/

/** "|who until recently was" */
const tellsEnd = (reading: Named, from: number): boolean =>
  lowerAt(reading, from) === 'who' && endedBefore(reading, from + 1) > from + 1

/** "who is …"  "who heads …"  "who has worked as …": where what he or she is begins; else `from`. */
function relativeEnd(reading: Named, from: number): number {
  if (lowerAt(reading, from) !== 'who') return from
  const verb = endedBefore(reading, from + 1) // "who until recently was"
  if (/^(is|was)$/.test(lowerAt(reading, verb))) return verb + 1
  for (let i = from + 1; i < from + 4; i++)
    if (
      /^(serves|served|works|worked|acts|acted)$/.test(lowerAt(reading, i)) &&
      lowerAt(reading, i + 1) === 'as'
    )
      return i + 2
  return from
}

/** "of the Nordic Peace Institute", with no role */
function readBody(reading: Named, from: number, comma: boolean): RoleReading | null {
  const place = reading.placeAt(from + 1)
  const body = readComplement(reading, from)
  const affiliation = body.affiliation ?? (place?.kind === 'demonym' ? null : (place?.text ?? null))
  if (affiliation === null || (body.affiliation !== null && body.roleEnd !== from)) return null
  const word = lowerAt(reading, from)
  if (!body.bodyKind && (word === 'with' || (word === 'from' && !comma))) return null
  if (body.affiliation === null && word === 'at') return null // "met Okoro at Malta"
  return { ...body, affiliation, role: null, head: null, first: from, plural: false, past: false }
}

/** ", the Queen": a capital office with nothing more names someone else. */
const isOther = (reading: Named, phrase: RoleReading): boolean =>
  phrase.last - phrase.first === 2 &&
  lowerAt(reading, phrase.first) === 'the' &&
  isCapital(reading.tokens[phrase.first + 1])

/** "…, President Okoro": the phrase belongs to a name that follows it, not to the one before. */
const isNextName = (reading: Named, last: number): boolean =>
  isCapital(reading.tokens[last]) && !reading.organizationAt(last) && lowerAt(reading, last - 1) !== ','
