import { lowerAt, type Reading } from './reading.ts'
import type { Identity } from './identify.ts'
import type { NameRun } from './judge-name.ts'
import { readRoleAfter } from './roles/after-name.ts'
import { readRoleBefore } from './roles/before-name.ts'
import { withoutMistakenBody } from './roles/mistaken-body.ts'
import { readCounterpart } from './roles/counterpart.ts'
import { readOwnParty } from './roles/own-party.ts'
import type { Named, RoleReading } from './roles/role.ts'

/** A role, and the name it stands beside. */
export interface AssignedRole {
  run: NameRun
  reading: RoleReading
}

/** Further mentions tell a role again, and seldom another. */
const ENOUGH = 4

/** Reads the words around each full name; a role in the plural goes to every name that is joined to it. */
export function assignRoles(reading: Reading, people: readonly Identity[]): Map<Identity, AssignedRole[]> {
  const names = new Uint8Array(reading.tokens.length)
  const roles = new Map<Identity, AssignedRole[]>(people.map((person) => [person, []]))
  const byFirst = new Map<number, Owner>()
  const byLast = new Map<number, Owner>()
  for (const person of people)
    for (const run of person.runs) {
      names.fill(1, run.first, run.last)
      byFirst.set(run.first, { person, run })
      byLast.set(run.last, { person, run })
    }
  const { text, tokens, article, placeAt, organizationAt } = reading
  const isName = (i: number): boolean => names[i] === 1
  const named: Named = { text, tokens, article, placeAt, organizationAt, isName }
  const assign = ({ person, run }: Owner, role: RoleReading): unknown =>
    roles.get(person)?.push({ run, reading: role })
  for (const person of people)
    for (const run of person.runs) {
      if ((roles.get(person)?.length ?? 0) >= ENOUGH) break
      const before = readRoleBefore(named, run.first)
      if (before) assign({ person, run }, before)
      if (before?.plural) for (const owner of joinedAfter(reading, run, byFirst)) assign(owner, before)
      const after = readRoleAfter(named, run.last) ?? readOwnParty(named, run.last)
      if (!after || (before && after.head === null && after.bodyKind === null)) continue
      if (HEADS_A_STATE.test(before?.head ?? '') && isWhereabouts(reading, after)) continue
      assign({ person, run }, after)
      const owners =
        after.plural || (after.head === null && after.bodyKind !== null)
          ? joinedBefore(reading, run, byLast)
          : []
      // "Okoro and Vos of the institute": its are all who are told of nothing else.
      for (const owner of owners)
        if (after.plural || roles.get(owner.person)?.length === 0) assign(owner, after)
    }
  const all = [...roles.values()].flat().map((role) => role.reading)
  for (const assigned of roles.values())
    for (const role of assigned)
      role.reading = withoutMistakenBody(named, readCounterpart(named, role.reading, all))
  return roles
}

/** "host President Okoro |at the Old Mill Institute": who heads a state or a ministry is there, and not of it. */
const isWhereabouts = (reading: Reading, { first, head }: RoleReading): boolean =>
  head === null && lowerAt(reading, first) === 'at'
const HEADS_A_STATE =
  /^(?:vice-)?(?:president|premier|minister|chancellor|king|queen|emperor|emir|sultan|prince|princess|pope)$/

interface Owner {
  person: Identity
  run: NameRun
}

const isJoint = (reading: Reading, i: number): boolean => /^(and|,|&)$/.test(lowerAt(reading, i))

/** No list of names is longer. */
const LONGEST_LIST = 6

/** "Tamsin Okoro and Jan Vos, researchers at …": the name before "and" has the role too. */
function joinedBefore(reading: Reading, run: NameRun, byLast: ReadonlyMap<number, Owner>): Owner[] {
  const joined: Owner[] = []
  for (let at = run.first; joined.length < LONGEST_LIST && isJoint(reading, at - 1);) {
    let last = at - 1
    while (isJoint(reading, last - 1)) last--
    const owner = byLast.get(last)
    if (!owner) break
    joined.push(owner)
    at = owner.run.first
  }
  return joined
}

/** "Ministers Tamsin Okoro and Jan Vos": so has the name behind it. */
function joinedAfter(reading: Reading, run: NameRun, byFirst: ReadonlyMap<number, Owner>): Owner[] {
  const joined: Owner[] = []
  for (let at = run.last; joined.length < LONGEST_LIST && isJoint(reading, at);) {
    let first = at + 1
    while (isJoint(reading, first)) first++
    const owner = byFirst.get(first)
    if (!owner) break
    joined.push(owner)
    at = owner.run.last
  }
  return joined
}
