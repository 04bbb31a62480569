import { officeOf } from './office.ts'
import { wordsBetween, type Journey, type Scene } from './scene.ts'

/** How many sentences back the journey that goes on may have been told. */
const REACH = 2
const ON = /\b(?:on(?:ward|wards)? to|continu\w+)\b/

/**
 *     Berg will see President Mori in Lima. The president is to travel on to Cusco before she flies home.
 *     ^^^^ <-                               ^^^^^^^^^^^^^
 *
 * Who travels in a state and is called by an office alone is who came there, and not the host who holds the same.
 */
export function ofTheGuest(scene: Scene, journey: Journey): Journey {
  const { told, article, found, cast, actors } = scene
  const [who, ...others] = journey.visitors
  const [place] = journey.destinations
  const office = actors.find(({ first, kind }) => first === journey.first && kind === 'office')
  if (!who || !place?.country || others.length > 0 || !office) return journey
  const isHosts =
    who.country === place.country ||
    (who.country === null && ON.test(wordsBetween(scene, office.last, journey.last).join(' ')))
  if (!isHosts) return journey
  const [head = ''] = (article.tokens[office.last - 1]?.lower ?? '').split(' ')
  const here = article.sentenceOf[journey.first] ?? 0
  const trip = told.findLast(
    ({ first, visitors, destinations }) =>
      here - (article.sentenceOf[first] ?? 0) <= REACH &&
      destinations.some(({ country }) => country === place.country) &&
      visitors.some(
        ({ name }) => name !== who.name && officeOf(found, cast, name)?.toLowerCase().endsWith(head),
      ),
  )
  return trip ? { ...journey, visitors: trip.visitors } : journey
}
