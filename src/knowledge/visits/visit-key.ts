/** Who travels where: what tells trips apart before any date or name does. */
import { readName } from '../persons/person-name.ts'

/** Names are keys (see `persons/`). Null is what the article does not say. */
export interface Journey {
  visitor: string | null
  visitorCountry: string | null
  /** Code of the country, else the name of the place. */
  destination: string | null
}

/**
 * Those of one state are looked at together, for some articles name a visitor and others the office alone. Of whom no state is
 * known the family name must do; where who or where is not said, it is a trip of its article alone.
 */
export function visitKey({ visitor, visitorCountry, destination }: Journey, articleId: string): string {
  const who = visitor ? (visitorCountry ?? `${readName(visitor, null).family} of ?`) : articleId
  return `${who} to ${destination || articleId}`
}

/**
 * What all names have in common by which two visitors of one state may be one (see `familiesOf`): the first letter of the family
 * name. The empty string where nobody is named, or by office alone.
 */
export const initialOf = (name: string, country: string | null): string =>
  readName(name, country).family[0] ?? ''
