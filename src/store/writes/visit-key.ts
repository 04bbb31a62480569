import { nameKey } from '../name-key.ts'
import type { Cast } from './cast.ts'
import type { ClaimRow } from './claim-rows.ts'
import { isLocal } from './link-persons.ts'

/** Who travels where: what tells trips apart before any date does. A visitor that is a known person is that person. */
export function visitKeyOf(
  { claim, details }: ClaimRow,
  cast: Cast,
  personIds: ReadonlyMap<string, string>,
  articleId: string,
): string | null {
  if (claim.type !== 'visit') return null
  const word = (field: string): string | null =>
    typeof details[field] === 'string' && details[field] !== '' ? details[field] : null
  const [visitor, country] = [word('visitor'), word('visitorCountry')]
  const known = visitor ? cast.recognise(visitor) : null
  const person = known && !isLocal(known.key) ? personIds.get(known.key) : undefined
  const destination = word('destinationCountry') ?? word('destination')
  // Who or where is not said: then it is a trip of this article alone.
  const who = person ? `person ${person}` : `${visitor ? nameKey(visitor) : articleId} of ${country ?? '?'}`
  return `${who} to ${destination ? nameKey(destination) : articleId}`
}
