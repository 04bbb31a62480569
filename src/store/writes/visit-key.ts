import { visitKey } from '../../knowledge/visits/visit-key.ts'
import { nameKey } from '../name-key.ts'

/** The key of a claim by its type and own fields; null for what is no visit. */
export function visitKeyOf(type: string, details: Record<string, unknown>, articleId: string): string | null {
  if (type !== 'visit') return null
  const word = (field: string): string | null =>
    typeof details[field] === 'string' && details[field] !== '' ? details[field] : null
  const [visitor, destination] = [word('visitor'), word('destinationCountry') ?? word('destination')]
  const journey = {
    visitor: visitor && nameKey(visitor),
    visitorCountry: word('visitorCountry'),
    destination: destination && nameKey(destination),
  }
  return visitKey(journey, articleId)
}
