import { lastStartingBy } from '../../../../text/span.ts'
import { tokensIn } from '../../../article.ts'
import type { Organization } from '../../../detector.ts'
import { DETERMINERS } from '../../../lexicon/function-words.ts'
import { lowerAt, type Reading } from '../../people/reading.ts'
import type { Range } from '../noun-phrases.ts'
import { spanOf } from './resolved.ts'

/** How many mentions of bodies back one is looked for. */
const REACH = 30

/**
 *     The Nordic Peace Institute published a brief. The think tank said …
 *
 * The name of the last body before the source whose name has its noun; else the only one of the kind it tells; else null.
 */
export function bodyBefore(
  reading: Reading,
  organizations: readonly Organization[],
  source: Range,
  head: number,
): string | null {
  const noun = lowerAt(reading, head)
  const kind = KINDS[noun]
  const ofKind = new Set<string>()
  const from = lastStartingBy(organizations, (reading.tokens[source.first]?.start ?? 0) - 1)
  for (let n = from; n >= 0 && n > from - REACH; n--) {
    const body = organizations[n] as Organization
    if (NAMING.has(noun) && body.name.toLowerCase().split(' ').includes(noun)) return body.name
    if (isToldAs(reading, body, noun)) return body.name
    if (kind === body.kind) ofKind.add(body.name)
  }
  return ofKind.size === 1 ? ([...ofKind][0] as string) : null
}

/** "the Baltic Forum, a think tank": whether what stands beside a name says that the body is one. */
function isToldAs(reading: Reading, body: Organization, noun: string): boolean {
  const [, last] = tokensIn(reading.article, body)
  if (lowerAt(reading, last) !== ',' || !DETERMINERS.has(lowerAt(reading, last + 1))) return false
  for (let i = last + 2; i < last + LONGEST_APPOSITION && /[a-z]/.test(lowerAt(reading, i)); i++)
    if (lowerAt(reading, i) === noun) return true
  return false
}
const LONGEST_APPOSITION = 10

/** Nouns by which a body is called again that has them in its name. */
const NAMING = new Set(
  'institute institution ministry department agency commission committee council court bank university college foundation party union league federation association organization organisation group fund'.split(
    ' ',
  ),
)

/** Nouns that tell the kind of a body. */
const KINDS: Readonly<Record<string, Organization['kind']>> = {
  tank: 'institute',
  'think-tank': 'institute',
  institute: 'institute',
  company: 'company',
  firm: 'company',
  newspaper: 'media',
  daily: 'media',
  broadcaster: 'media',
  party: 'party',
}

/** "France, Chile and the UN": the names of states and bodies, where the source is nothing but these; else none. */
export function joinedBodies(reading: Reading, { first, last }: Range): string[] {
  const names: string[] = []
  let joined = false
  for (let i = first; i < last; i++) {
    const place = reading.placeAt(i)
    const body = reading.organizationAt(i) ?? (place?.kind === 'demonym' ? null : place)
    if (body) {
      names.push(body.name)
      while (i + 1 < last && (reading.tokens[i + 1]?.start ?? 0) < body.end) i++
    } else if (lowerAt(reading, i) === 'and') joined = true
    else if (!/^(?:,|the|both)$/.test(lowerAt(reading, i))) return []
  }
  return joined ? names : []
}

/** The body whose name has the head of the phrase, or ends it: "the Nordic Peace Institute"; else null. */
export function bodyAt(reading: Reading, { last }: Range, head: number): string | null {
  const body = reading.organizationAt(head) ?? reading.organizationAt(last - 1)
  const end = reading.tokens[last - 1]?.end ?? 0
  const start = reading.tokens[head]?.start ?? 0
  return body && body.end <= end && start >= body.start && start < body.end ? body.name : null
}

/** "the German government": a body with no name of its own but its state's; else null. */
export function bodyOfState(reading: Reading, source: Range, head: number): string | null {
  if (!BODIES.has(lowerAt(reading, head)) || head !== source.last - 1) return null
  const first = DETERMINERS.has(lowerAt(reading, source.first)) ? source.first + 1 : source.first
  return reading.placeAt(first) ? spanOf(reading, { first, last: source.last }).text : null
}

/** Nouns for the bodies of a state. */
const STATE_BODIES: ReadonlySet<string> = new Set(
  'government administration ministry parliament embassy military army navy police presidency cabinet senate congress legislature consulate chancellery palace'.split(
    ' ',
  ),
)

/** Nouns for bodies, which speak as one whether or not the text names them. */
export const BODIES: ReadonlySet<string> = new Set([
  ...NAMING,
  ...Object.keys(KINDS).filter((noun) => noun !== 'tank'),
  ...STATE_BODIES,
  ...'service bloc junta regime alliance authority office campaign coalition embassy corporation chamber tribunal secretariat watchdog regulator channel network station'.split(
    ' ',
  ),
])
