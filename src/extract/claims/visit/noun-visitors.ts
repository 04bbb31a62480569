import type { Token } from '../../../text/tokens.ts'
import type { Actor } from '../frames/cast.ts'
import { isPossessive } from '../frames/cast/actor.ts'
import { REQUESTED } from '../../lexicon/travel/visits.ts'
import { REFUSED } from '../../lexicon/mood-words.ts'
import { isCalledOff, isPutOff } from '../frames/mood.ts'
import { actorsFrom } from './listed.ts'
import { wordsBetween, type Scene } from './scene.ts'
import { subjectAfter, subjectsBefore } from './subjects.ts'
import { CARRY, PASSED_UP, PULLED_OUT, WEIGHED } from './noun-status.ts'

/** "Mori's planned three-day visit", "the visit of President Mori", "a visit by Mori", "during the latter's visit". */
export function ownerOf(scene: Scene, at: number): Actor | null {
  const { tokens, actors, sentence } = scene
  for (let i = at - 1; i >= Math.max(sentence.first, at - 8); i--) {
    const { lower } = tokens[i] as Token
    if (/^(?:latter|former)$/.test(lower)) {
      const others = actors.filter((actor) => actor.last <= i)
      return (lower === 'latter' ? others.at(-1) : others.at(-2)) ?? null
    }
    const owner = actors.find(
      (actor) => actor.last === i + 1 && (actor.possessive || isPossessive(tokens[i + 1])),
    )
    if (owner) return owner
    if (STOPS_BACK.test(lower)) break
  }
  for (let i = at + 1; i < Math.min(sentence.last, at + 9); i++) {
    const { lower } = tokens[i] as Token
    if (lower === 'by' && TOLD.test((tokens[i - 1] as Token).lower)) break // "the mission as described by Berg", "accompanied by Mori"
    if (lower === 'of' && OCCASION.test((tokens[i - 1] as Token).lower)) break // "at the invitation of Berg"
    if (lower === 'by' || lower === 'of' || lower === 'for') {
      const [actor] = actorsFrom(scene, i + 1, 2)
      const apart = wordsBetween(scene, i + 1, actor?.first ?? i).includes(',') // "of protests, Minister Berg said"
      if (actor && !apart && !(lower === 'for' && actor.possessive)) return actor
    }
    if (/^(?:that|which)$/.test(lower)) return whoIsToMake(scene, i + 1)
    if (/^(?:who|and|but|;|\.)$/.test(lower)) break
  }
  return null
}

/** "a trip to Lima that | Berg was to make", "which | she had planned to begin on May 3". */
function whoIsToMake(scene: Scene, at: number): Actor | null {
  const actor = scene.actors.find(({ first }) => first === at || first === at + 1)
  return actor && !actor.possessive && TO_MAKE.test(wordsBetween(scene, actor.last, actor.last + 7).join(' '))
    ? actor
    : null
}
const TO_MAKE =
  /^(?:is|was|had|has|will|would|plans?|planned|hope[sd]?)\b.{0,40}\b(?:make|made|begin|begun|start|started|pay|paid|undertake|undertaken)\b/

const TOLD =
  /^(?:accompanied|joined|escorted|flanked|overshadowed|preceded|followed|described|reported|seen|criticised|criticized|condemned|praised|ordered|approved|sponsored|organised|organized|hosted|covered|proposed|suggested)$/

const OCCASION = /^(?:invitation|request|behest|initiative|occasion|eve|end|start|margins|sidelines|honou?r)$/

const STOPS_BACK =
  /^(?:of|to|for|with|in|by|from|and|or|but|that|which|said|is|was|were|are|has|had|have|will|on|at|,|;|:|the|a|an)$/

/** "the premier paid a visit", "who was on a visit", "during a visit to Lima, the premier": the subject of what carries it. */
export function carriedBy(scene: Scene, at: number, last: number): Actor[] | null {
  const words = wordsBetween(scene, at - 9, at)
  const noun = (scene.tokens[at] as Token).lower
  const carried =
    isCalledOff(words) ||
    isPutOff(words) ||
    words.some((word) => REFUSED.has(word) || REQUESTED.has(word) || WEIGHED.has(word)) ||
    PASSED_UP.test(words.join(' ')) ||
    PULLED_OUT.test(words.join(' ')) ||
    /\b(?:announced|confirmed|planning|seeking)\b/.test(words.join(' ')) ||
    words.some((word) => CARRY.has(word)) ||
    (noun.endsWith('s') &&
      /\b(?:after|following|between|during) (?:[\w-]+ ){0,2}$/.test(`${words.join(' ')} `)) || // "after stops in"
    /\b(?:on|during|after|following|from|for|in|with|of) (?:a|an|the|what|his|her|their) (?:[\w-]+ ){0,5}$/.test(
      `${words.join(' ')} `,
    )
  if (!carried) return null
  const before = subjectsBefore(scene, at)
  return before.length > 0 ? before : (agentBefore(scene, at) ?? subjectAfter(scene, last))
}

/** "was handed over by | the premier | during a visit": who did it there. */
function agentBefore({ actors, tokens, sentence }: Scene, at: number): Actor[] | null {
  const agent = actors.findLast((actor) => actor.last < at)
  if (!agent || agent.possessive || at - agent.last > FAR) return null
  const by = tokens.slice(Math.max(sentence.first, agent.first - 2), agent.first).map(({ lower }) => lower)
  const there = tokens[agent.last]?.lower ?? ''
  return /^by(?: the| an?)?$/.test(by.slice(by.lastIndexOf('by')).join(' ')) && DURING.test(there)
    ? [agent]
    : null
}
const DURING = /^(?:during|on|at|after|following)$/
/** "during what was her first state visit". */
const FAR = 8
