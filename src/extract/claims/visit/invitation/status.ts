import { ACCEPTED } from '../../../lexicon/travel/visits.ts'
import { NEGATIONS } from '../../../lexicon/mood-words.ts'
import { isRefused } from '../../frames/mood.ts'
import type { EventStatus } from '../../frames/status.ts'
import { PASSED_UP } from '../noun-status.ts'
import { wordsBetween, type Scene } from '../scene.ts'

const WITHDRAWN = new Set(['withdrawn', 'rescinded', 'revoked', 'withdrew', 'withdraws', 'disinvited'])

/** "A request by Berg to visit Lima on May 3 | was declined". */
const WAS_REFUSED = /^[^,;:“”"]* (?:was|been) (?:declined|refused|rejected|turned down|spurned)\b/

/** Of what is asked for at a word, by the words `before` it and behind. */
export function statusOf(scene: Scene, at: number, before: readonly string[], invites: boolean): EventStatus {
  const answer = before.findLastIndex((word) => ACCEPTED.has(word))
  const negated = before.some((word, i) => NEGATIONS.has(word) && (answer < 0 || answer - i <= 4))
  if (isRefused(before) || PASSED_UP.test(before.join(' '))) return 'declined'
  if (answer >= 0) return negated ? 'declined' : 'planned'
  const after = wordsBetween(scene, at, at + 20)
  if (/^(?:invitation|request)$/.test(scene.tokens[at]?.lower ?? '') && WAS_REFUSED.test(after.join(' ')))
    return 'declined'
  if (invites && [...before.slice(-4), ...after].some((word) => WITHDRAWN.has(word))) return 'cancelled'
  if (after.includes('accepted') && after.includes('was')) return 'planned'
  return invites ? 'invited' : 'requested'
}
