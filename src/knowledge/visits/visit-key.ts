/** Who travels where: what tells trips apart before any date or given name does. */
import { readName } from '../persons/person-name.ts'

/** Names are keys (see `persons/`). Null is what the article does not say. */
export interface Journey {
  visitor: string | null
  visitorCountry: string | null
  /** Code of the country, else the name of the place. */
  destination: string | null
}

/** Where who or where is not said, it is a trip of its article alone. */
export function visitKey({ visitor, visitorCountry, destination }: Journey, articleId: string): string {
  const who = visitor ? readName(visitor, visitorCountry).family : articleId
  return `${who} of ${visitorCountry ?? '?'} to ${destination || articleId}`
}
