import { contains, type Span } from '../../../text/span.ts'
import type { Found } from '../../detector.ts'

/**
 *     "Keller, an analyst at the Bosphorus Forum, said"      "the Hamburg Conference Institute"
 *                            ^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^ of a longer name
 *
 * Whether a noun of meetings names a body that somebody is of, and nothing that is held; who speaks for a state attends.
 */
export function isBody({ people, organizations }: Readonly<Found>, noun: Span): boolean {
  const body = organizations.find((organization) => contains(organization, noun))
  if (!body) return false
  if (/^ \p{Lu}/u.test(body.text.slice(noun.end - body.start))) return true
  return people.some(
    ({ official, affiliation, descriptions }) =>
      !official &&
      (affiliation?.includes(body.text) === true || descriptions.some((told) => contains(told, noun))),
  )
}
