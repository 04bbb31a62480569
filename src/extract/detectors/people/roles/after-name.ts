import { isCapital, lowerAt } from '../reading.ts'
import { readComplement } from './complement.ts'
import { readRolePhrase } from './phrase.ts'
import type { Named, RoleReading } from './role.ts'

/**
 *     "Tamsin Okoro, a senior fellow at the Nordic Peace Institute, said"      "Tamsin Okoro of the Nordic Peace Institute"
 *                  ^ last
 */
export function readRoleAfter(reading: Named, last: number): RoleReading | null {
  const mark = lowerAt(reading, last)
  const apart = mark === ',' || mark === '('
  const from = relativeEnd(reading, apart ? ageEnd(reading, last + 1) : last)
  if (apart || from > last) {
    const phrase = readRolePhrase(reading, from)
    if (phrase) return isNextName(reading, phrase.last) || isOther(reading, phrase) ? null : phrase
  }
  if (!/^(of|from|with|at)$/.test(lowerAt(reading, from))) return null
  return readBody(reading, from, mark === ',')
}

/** "Okoro, 34, …" */
const ageEnd = (reading: Named, from: number): number =>
  /^\d\d$/.test(lowerAt(reading, from)) && lowerAt(reading, from + 1) === ',' ? from + 2 : from

/** "who is …"  "who heads …"  "who has worked as …": where what he or she is begins; else `from`. */
function relativeEnd(reading: Named, from: number): number {
  if (lowerAt(reading, from) !== 'who') return from
  if (/^(is|was|heads|leads|chairs)$/.test(lowerAt(reading, from + 1))) return from + 2
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
  if (!body.bodyKind && !comma && lowerAt(reading, from) === 'from') return null
  return { ...body, affiliation, role: null, head: null, first: from, plural: false }
}

/** ", the Queen": a capital office with nothing more names someone else. */
const isOther = (reading: Named, phrase: RoleReading): boolean =>
  phrase.last - phrase.first === 2 &&
  lowerAt(reading, phrase.first) === 'the' &&
  isCapital(reading.tokens[phrase.first + 1])

/** "…, President Okoro": the phrase belongs to a name that follows it, not to the one before. */
const isNextName = (reading: Named, last: number): boolean =>
  isCapital(reading.tokens[last]) && !reading.organizationAt(last) && lowerAt(reading, last - 1) !== ','
