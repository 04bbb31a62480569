import type { Actor } from '../frames/cast.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import { actorsFrom } from './listed.ts'
import { visitorsOf, type Journey, type Scene } from './scene.ts'

const WITH = indexPhrases([
  ['accompanied|joined by', 'companion'],
  ['along|together with', 'companion'],
  ['led|headed by', 'leader'],
] as const)

/**
 * Those who travel along, or lead the delegation, as far as the sentence names them.
 *
 *     Berg arrived in Lima, accompanied by Foreign Minister Karo      a Finnish delegation led by Foreign Minister Karo
 *                           ^^^^^^^^^^^^^^ -> ^^^^^^^^^^^^^^^^^^^^                         ^^^^^^ -> ^^^^^^^^^^^^^^^^^^^^
 */
export function withCompanions(scene: Scene, journey: Journey): Journey {
  const [visitor] = journey.visitors
  if (!visitor?.country) return journey
  const ofParty = ({ official, country }: Actor): boolean =>
    official && (country === null || country === visitor.country)
  for (let i = journey.first; i < scene.sentence.last; i++) {
    const match = phraseAt(WITH, scene.tokens, i, scene.sentence.last)
    if (!match) continue
    const party = visitorsOf(actorsFrom(scene, match.last, 4).filter(ofParty)).map(({ name, country }) => ({
      name,
      country: country ?? visitor.country,
    }))
    const names = new Set(party.map(({ name }) => name))
    if (names.size === 0) continue
    const others = match.value === 'leader' ? journey.visitors.slice(1) : journey.visitors
    return { ...journey, visitors: [...others.filter(({ name }) => !names.has(name)), ...party] }
  }
  return journey
}
