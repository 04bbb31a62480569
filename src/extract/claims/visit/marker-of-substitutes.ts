import type { Actor } from '../frames/cast.ts'
import { actorsFrom } from './listed.ts'
import type { Scene } from './scene.ts'

/** Words that tell of someone in another's place, and whom they name. */
export interface Marker {
  first: number
  last: number
  /** Null for "her" and for "instead" alone: whoever was to go there. */
  whom: Actor | null
  isOwn: boolean
}

/** "in her place", "in Berg's place", "in place of Berg", "on her behalf", "instead", "instead of Berg", "is replaced by". */
export function markerAt(scene: Scene, at: number): Marker | null {
  const { tokens } = scene
  const [before, near, word, next] = [-2, -1, 0, 1].map((by) => tokens[at + by]?.lower ?? '')
  const own = { first: at - 2, last: at + 1, whom: null, isOwn: true }
  if (word === 'replaced') return next === 'by' ? { ...own, first: at } : null
  const isHers = /^(?:her|his|their)$/.test(near ?? '')
  if (word === 'behalf') return isHers && before === 'on' ? own : null
  if (word !== 'instead' && isHers) return before === 'in' ? own : null
  const owner = scene.actors.find(({ last, possessive }) => possessive && last === at - 1)
  if (word !== 'instead' && owner)
    return tokens[owner.first - 1]?.lower === 'in' || tokens[owner.first - 2]?.lower === 'in'
      ? { first: owner.first, last: at + 1, whom: owner, isOwn: true }
      : null
  if (word !== 'instead' && near !== 'in') return null
  if (next !== 'of') return word === 'instead' ? { ...own, first: at, isOwn: false } : null
  const [whom] = actorsFrom(scene, at + 2, 2)
  return whom && whom.kind !== 'pronoun' && !whom.possessive
    ? { first: at, last: whom.last, whom, isOwn: true }
    : null
}
