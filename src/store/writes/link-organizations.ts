import type { Found } from '../../extract/detector.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { Transaction } from './transaction.ts'

/** The organisations of one article under every name it gives them. */
export function organizationsOf(found: Found): Map<string, Found['organizations'][number]> {
  const byName = new Map<string, Found['organizations'][number]>()
  for (const one of found.organizations)
    for (const name of [one.name, one.text]) {
      const key = nameKey(name)
      if (key !== '' && one.name.length <= 300 && !byName.has(key)) byName.set(key, one)
    }
  return byName
}

/** Finds or makes those with these full names. Gives ids by key of the full name. */
export async function linkOrganizations(
  transaction: Transaction,
  wanted: Iterable<Found['organizations'][number]>,
): Promise<Map<string, string>> {
  const byKey = new Map([...wanted].map((one) => [nameKey(one.name), one]))
  const keys = [...byKey.keys()].sort() // in one order, so that two writers do not wait for each other
  const items = keys.map((key) => ({ ...byKey.get(key), id: newId(), name_key: key }))
  if (items.length === 0) return new Map()
  await transaction.insert(
    'organizations',
    'id uuid, name text, name_key text, kind text, country text',
    items,
    'ON CONFLICT (name_key) DO NOTHING',
  )
  const rows = await transaction.rows<{ id: string; name_key: string }>(
    'SELECT id, name_key FROM organizations WHERE name_key = ANY ($1)',
    [keys],
  )
  return new Map(rows.map(({ id, name_key }) => [name_key, id]))
}
