import { HONORIFICS } from '../../../lexicon/roles.ts'
import { roleHead } from '../reading.ts'
import type { Named, RoleReading } from './role.ts'

/** Capital words beside a name that no one is of: a title, an event or a text, another person. What is known as a body is one. */
export function withoutMistakenBody(reading: Named, role: RoleReading): RoleReading {
  const { affiliation, bodyKind } = role
  if (affiliation === null || bodyKind !== null) return role
  const words = affiliation.toLowerCase().split(' ')
  const isMistaken =
    words.every(isTitle) ||
    words.some((word) => NO_BODIES.has(word)) ||
    namesAnother(reading, role, affiliation)
  return isMistaken ? { ...role, affiliation: null } : role
}

/** "|His Majesty| King Okoro"  "|General| Okoro" */
const isTitle = (word: string): boolean =>
  TITLES.test(word) || HONORIFICS.has(word) || roleHead(word) !== null
const TITLES =
  /^(?:new|early|ex|his|her|their|the|majesty|highness|excellency|holiness|eminence|grace|honou?r)$/

/** "a veteran of the Iraq |War"  "met at the Northern |Airport"  "a critic of Accord |II" */
const NO_BODIES = new Set(
  (
    'war wars treaty treaties accord accords pact agreement protocol summit conference talks doctrine destiny airport act ' +
    'declaration statement communique communiqué revolution crisis ii iii iv'
  ).split(' '),
)

/** "|Okoro|’s wife Tamsin Okoro" */
function namesAnother(reading: Named, { first, last }: RoleReading, affiliation: string): boolean {
  const words = affiliation.split(' ')
  for (let i = first; i < last; i++)
    if (reading.isName(i) && words.includes(reading.tokens[i]?.text ?? '')) return true
  return false
}
