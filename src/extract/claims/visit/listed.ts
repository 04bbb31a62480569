import { itemAt } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Actor } from '../frames/cast.ts'
import type { Scene } from './scene.ts'

const LINK =
  /^(?:,|and|&|as|well|along|together|with|both|then|the|under|deputy|assistant|former|senior|his|her|their)$/

/** "A, B and C": the actors joined to the one at index `i` of the sentence, earliest first. */
export function joinedBefore(scene: Scene, i: number): Actor[] {
  const joined = [scene.actors[i] as Actor]
  for (let j = i - 1; j >= 0; j--) {
    const before = scene.actors[j] as Actor
    if (before.possessive && before.kind === 'pronoun') continue // "Berg and her counterpart Mori"
    if (before.possessive || !onlyLinks(scene, before.last, (joined[0] as Actor).first)) break
    joined.unshift(before)
  }
  return joined
}

/** The actors of a list that begins with the one at or after token `at`, within `reach` tokens; "his" counterpart is not him. */
export function actorsFrom(scene: Scene, at: number, reach: number): Actor[] {
  const start = scene.actors.findIndex(
    ({ first, kind, possessive }) => first >= at && !(kind === 'pronoun' && possessive),
  )
  const first = itemAt(scene.actors, start)
  if (!first || first.first - at > reach) return []
  const joined = [first]
  for (let j = start + 1; j < scene.actors.length; j++) {
    const next = scene.actors[j] as Actor
    if (!onlyLinks(scene, (joined.at(-1) as Actor).last, next.first)) break
    joined.push(next)
  }
  return joined
}

const onlyLinks = (scene: Scene, from: number, to: number): boolean => {
  if (to <= from || to - from > 4) return false
  for (let i = from; i < to; i++) if (!LINK.test((scene.tokens[i] as Token).lower)) return false
  return true
}
