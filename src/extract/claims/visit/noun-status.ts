import type { Actor } from '../frames/cast.ts'
import { isAdvanced, isCalledOff, isPutOff } from '../frames/mood.ts'
import { NEGATIONS, REFUSED } from '../../lexicon/mood-words.ts'
import { CARRIERS } from '../../lexicon/travel/verbs.ts'
import { formsOf } from '../../lexicon/verb-forms.ts'
import { FUTURE_ADJECTIVES, ONGOING, PAST_ADJECTIVES, REQUESTED } from '../../lexicon/travel/visits.ts'
import { wordsBetween, type Scene } from './scene.ts'
import { stands } from './stands.ts'
import { statusOfVerb, type Told } from '../frames/status.ts'

/** Verbs that only carry the noun: "paid a visit". */
export const CARRY = formsOf(CARRIERS)

/** "is considering a visit". */
export const WEIGHED = new Set([
  'considering',
  'considers',
  'mulling',
  'mulls',
  'weighing',
  'weighs',
  'mooted',
  'planning',
  'plans',
  'eyeing',
  'contemplating',
])
/** "urged her to cancel the trip": it stands until she does. */
const ASKED = new Set(['urged', 'urges', 'urging', 'asked', 'asks', 'pressed', 'demanded'])

/** "may combine the trip with a visit to Lima", of the words between subject and noun. */
const OPEN = /\b(?:may|might|could|would|(?:plans?|hopes?|wants?|intends?|expected|likely|due) to)\b/
/** "has been talked of", "was mooted". */
const TALKED_OF =
  /\b(?:(?:talked|spoken) (?:of|about)|rumou?red|mooted|floated|proposed|expected|discussed|suggested|touted|in doubt|into doubt|in question|in the balance|up in the air|in limbo|uncertain|unclear)\b/

/** "preparations are under way for", "the dates of": of a journey to come. */
const PREPARED =
  /\b(?:(?:preparations?|arrangements|dates?|schedule|itinerary)\b(?: [\w']+){0,4} (?:for|of)|prepar(?:e|es|ed|ing) (?:for )?(?:the|a|his|her|their))\b/
/** "the odds of a visit", "a 30 percent chance of | a visit": it is yet to be made. */
const CHANCED =
  /(?<!\b(?:took|takes?|used?|seized) (?:the|this) )\b(?:chances?|odds|likelihood|probability|prospects?|possibility|risk) (?:of|for) (?:(?:an?|the|such|another|his|her|their|any) )?(?:\S+ )?$/
/** "reached an agreement on the latter's visit". */
const AGREED = /\bagree(?:d|ment) (?:up)?on (?:\S+ ){0,4}$/
/** "called on the government to block the visit". */
const HINDERED = /\b(?:to (?:block|ban|prevent|stop|oppose)|against|protests? (?:over|at|ahead of))\b/
/** "is expected to sign it during his visit", "the text to be signed during her visit". */
const TO_COME =
  /\b(?:will|to be \w+ed|(?:is|are|was|were) (?:expected|scheduled|due|set|to|likely)|plans to|hopes to)\b/
/** How many words before the noun they may stand. */
const TO_COME_REACH = 30
/** "her trip to Lima | in just two days". */
const SOON = /^in (?:just |only |about )?(?:a few|a couple of|\w+) (?:hours|days|weeks|months)\b/
const ENDS = /^(?:end|conclud|complet|finish|wrap|cut|br[eo]a?k)/
/** "ruled out a visit", "said no to an invitation", "pulled out of the tour". */
export const PASSED_UP =
  /\b(?:rul(?:ed|es|ing) out|turn(?:ed|s|ing) down|begged off|pass(?:ed|es|ing) up|sa(?:id|ys|ying) no to|brush(?:ed|es) aside|wav(?:ed|es) away)\b/
export const PULLED_OUT = /\b(?:pulled|backed|dropped|bowed) out of\b/
/** "no official visit", "neither a visit by Berg to Lima nor a call", "nor a visit". */
const NONE = /^(?:no|neither|nor)$/
/** "A visit by Berg to Lima | has not been agreed", "is not on the agenda". */
const NOT_AGREED =
  /^(?:is|was|has|had) (?:not|n't|never) (?:yet )?(?:been )?(?:agreed|arranged|scheduled|planned|foreseen|on the agenda)\b/
/** "A visit by Berg to Lima | has yet to be agreed". */
const YET = /^(?:has|had|is) (?:still )?yet to\b/
/** "would neither confirm nor rule out | a visit". */
const NOT_RULED_OUT = /\b(?:not|n't|nor|neither|never) (?:to )?rul(?:e|ed|ing) out\b/
/** "denied reports of a visit". */
const DENIED = new Set(['denied', 'denies', 'denying'])

/** "her visit will come | after she cancelled …": as far as the clause of the noun goes. */
function clauseOf(words: readonly string[]): readonly string[] {
  const turn = words.findIndex((word) => /^(?:after|because|when|while|although|though|since)$/.test(word))
  return turn < 0 ? words : words.slice(0, turn)
}

/** "The visit | is off", "is now off"; not "was off to a good start". */
const OFF = /^(?:is|was) (?:now )?off(?! to\b)\b/

/** ", which had been due to begin on May 3, | has been put off": behind what only tells more of the noun. */
function behindAside(words: readonly string[]): readonly string[] {
  const close =
    words[0] === ',' ? words.findIndex((word, i) => i > 1 && word === ',' && closes(words, i)) : -1
  const tellsIt = words[1] !== 'which' && isPutOff(words.slice(0, close)) // ", postponed from July, will"
  return close < 0 || tellsIt ? words.slice(0, REACH.near) : words.slice(close + 1)
}
/** ", pencilled in for May 3, | is": the verb of the noun follows; behind "which", any comma will do. */
const closes = (words: readonly string[], i: number): boolean =>
  words[1] === 'which' || /^(?:is|was|has|had|will|would|did|does|never)$/.test(words[i + 1] ?? '')
/** How many words behind the noun its fate may be told, over an aside and without. */
const REACH = { ofFate: 26, near: 14 }

/** What stands behind the last quotation mark. */
const sinceQuote = (words: readonly string[]): readonly string[] =>
  words.slice(words.findLastIndex((word) => /^["“”]$/.test(word)) + 1)

/** "is expected to sign it during | his visit". */
export const isToCome = (scene: Scene, at: number): boolean =>
  TO_COME.test(sinceQuote(wordsBetween(scene, at - TO_COME_REACH, at)).join(' '))

/** By the words before the noun, those that `governing` holds between subject and noun, what is done to it, and what it does. */
export function statusOfNoun(
  scene: Scene,
  at: number,
  last: number,
  between: readonly string[],
  owner: Actor | null,
  governing: readonly string[],
): Told {
  const { sentence } = scene
  const end = Math.max(last, owner?.last ?? 0)
  const before = wordsBetween(scene, Math.max(sentence.first, at - 12), at)
  const near = wordsBetween(scene, Math.max(sentence.first, Math.min(owner?.first ?? at, at) - 4), at)
  const after = wordsBetween(scene, end, end + 9)
  const fate = clauseOf(behindAside(wordsBetween(scene, end, end + REACH.ofFate)))
  const asked = before.findIndex((word) => ASKED.has(word))
  if (asked >= 0 && (isCalledOff(before.slice(asked)) || isPutOff(before.slice(asked)))) return 'planned'
  if (before.some((word) => DENIED.has(word)) || before.slice(-3).some((word) => NONE.test(word)))
    return 'none'
  if (near.includes('any') && /^(?:would|could|should|might)$/.test(after[0] ?? '')) return 'none' // "any visit by Berg to Lima | would"
  if (NOT_AGREED.test(fate.join(' '))) return 'none'
  if (NOT_RULED_OUT.test(before.join(' ')) || YET.test(fate.join(' '))) return 'planned'
  if (stands(before) || stands(near) || stands(fate)) return 'planned'
  if (CHANCED.test(`${before.join(' ')} `)) return 'planned'
  if (isCalledOff(near) || isCalledOff(fate) || OFF.test(fate.join(' '))) return 'cancelled'
  if (isPutOff(near) || isPutOff(fate)) return 'postponed'
  if (isAdvanced(near.join(' ')) || isAdvanced(fate.join(' '))) return 'planned'
  if (near.some((word) => REFUSED.has(word)) || PASSED_UP.test(near.join(' '))) return 'declined'
  if (PULLED_OUT.test(near.join(' '))) return 'cancelled'
  if (near.some((word) => REQUESTED.has(word))) return 'requested'
  if (before.includes('no') && before.includes('plans')) return 'none'
  if (between.some((word) => FUTURE_ADJECTIVES.has(word)) || near.some((word) => WEIGHED.has(word)))
    return 'planned'
  if (between.some((word) => ONGOING.has(word))) return 'under_way'
  if (between.some((word) => PAST_ADJECTIVES.has(word))) return 'occurred'
  const carrier = before.findLastIndex((word) => CARRY.has(word))
  if (carrier >= 0 && before.length - carrier <= 7) {
    const said = statusOfVerb(before.slice(0, carrier), CARRY.get(before[carrier] as string) ?? 'past')
    const beginning = /^(?:beg|start|embark|kick)/.test(before[carrier] as string)
    const withIt = before.indexOf('with', carrier) >= 0 // "talks began with the visit"
    if (said === 'occurred' && beginning && !withIt && !/ended|concluded/.test(before.join(' ')))
      return 'under_way'
    if (said !== null) return said
    if (ENDS.test(before[carrier] as string)) return 'occurred' // "just before ending a trip"
  }
  if (before.some((word) => NEGATIONS.has(word)) && carrier >= 0) return 'none'
  const verb = after.slice(0, 5).join(' ')
  if (
    /\b(?:will|is (?:to|scheduled|expected|planned|due|set)|(?:being|under) (?:prepared|worked|discussed|planned|arranged|discussion|consideration)|scheduled|planned|would|likely|unlikely|possible|to take place|next|on the cards|in the works|in the offing|not ruled out)\b/.test(
      verb,
    )
  )
    return 'planned'
  if (TALKED_OF.test(verb) || SOON.test(verb)) return 'planned'
  if (/^(?:took place|was|were|followed|came|ended|had been|has been|marked)\b/.test(verb)) return 'occurred'
  const led = before.slice(-7).join(' ')
  if (PREPARED.test(before.join(' ')) || HINDERED.test(led) || AGREED.test(`${led} `)) return 'planned'
  if (
    /\b(?:ahead of|before|in preparation for|looks? forward to|looking forward to|plans? for|prepar\w+ for|on the eve of)\b/.test(
      led,
    )
  )
    return 'planned'
  const rest = wordsBetween(scene, sentence.first, sentence.last)
  if (/\b(?:is|are|currently) on\b/.test(led)) return 'under_way'
  if (/\bwas on\b/.test(led)) return 'occurred'
  const over =
    /\b(?:during|after|following|since|from|in conjunction with|follows|builds on|discussed on)\b/.test(led)
  if (over && isToCome(scene, at)) return 'planned'
  if (over && !wordsBetween(scene, last, sentence.last).includes('will')) return 'occurred'
  if (rest.includes('will') || OPEN.test(governing.join(' '))) return 'planned'
  return null
}
