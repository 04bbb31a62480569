/** Claims by family name of the visitor, however it is spelt. Pure; the order in which they come does not matter. */
import { compare } from './compare.ts'
import { isSameFamily, nameOf } from './trip.ts'
import type { VisitClaim } from './visit-claim.ts'

/** Names that are spelt alike, or borne by one person whom we know, are one family's. */
export function familiesOf<C extends VisitClaim>(claims: readonly C[]): C[][] {
  const byName = new Map<string, C[]>()
  for (const claim of claims) {
    const { family } = nameOf(claim)
    if (!byName.get(family)?.push(claim)) byName.set(family, [claim])
  }
  const families: [names: string[], claims: C[]][] = []
  for (const [name, own] of [...byName].sort(([a], [b]) => compare(a, b))) {
    const persons = personsOf(own)
    const alike = families.filter(
      ([names, others]) =>
        names.some((one) => isSameFamily(one, name)) || [...personsOf(others)].some((id) => persons.has(id)),
    )
    for (const one of alike) families.splice(families.indexOf(one), 1)
    families.push([
      [...alike.flatMap(([names]) => names), name],
      [...alike.flatMap(([, others]) => others), ...own],
    ])
  }
  return families.map(([, own]) => own)
}

const personsOf = (claims: readonly VisitClaim[]): Set<string> =>
  new Set(claims.flatMap(({ personId }) => personId ?? []))
