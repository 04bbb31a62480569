import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import { isCalledOff, isPutOff, moodOf, moodWord } from '../frames/mood.ts'
import { statusOfMood, type Told } from '../frames/status.ts'

/** How many words before and after its noun or verb bear on a meeting. */
const BEFORE = 10
const AFTER = 10
/** What a verb right after the noun may take: "the talks | were to be held". */
const PREDICATE = 6
const PREDICATES =
  /^(?:is|are|was|were|will|would|has|have|had|to|may|might|could|scheduled|planned|due|expected|set|slated)$/
const NEW_CLAUSE = /^(?:;|:|but|while|because|although|who|which|where|said)$/
const CARRIES = /^(?:hold|have|resume|open|start|begin|conduct)$/
/** Before the noun they put it ahead: "at next week's summit", "before the talks". */
const AHEAD = /^(?:next|ahead|before|inclusion)$/

/**
 * How the words around the noun or verb of a meeting, tokens [at, last), present it.
 *
 *     will hold talks in Lima      the summit in Lima was called off      did not meet
 *     ^^^^^^^^^ before                                ^^^ after           ^^^^^^^ before
 */
export function statusOfMeeting(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  last: number,
  form: Form | null,
): Told {
  const words = tokens.slice(Math.max(sentence.first, at - BEFORE), at).map(moodWord)
  const before = words.slice(words.findLastIndex((word) => NEW_CLAUSE.test(word)) + 1)
  const after = tokens.slice(last, Math.min(sentence.last, last + AFTER)).map(moodWord)
  const turn = after.findIndex((word) => NEW_CLAUSE.test(word))
  const rest = turn < 0 ? after : after.slice(0, turn)
  if (isCalledOff(rest)) return 'cancelled'
  if (isPutOff(rest)) return 'postponed'
  if (form) return statusOfMood(moodOf(before, form)) ?? 'occurred'
  const carried = CARRIES.test(before.at(-1) ?? '') && before.includes('to') // "are to hold | talks"
  const told = statusOfMood(carried ? moodOf(before.slice(0, -1), 'base') : moodOf(before, 'past'))
  if (told === 'planned' || told === 'cancelled' || told === 'postponed') return told // not "did not settle it at the summit"
  if (before.some((word) => AHEAD.test(word))) return 'planned'
  return PREDICATES.test(rest[0] ?? '') ? statusOfMood(moodOf(rest.slice(0, PREDICATE), 'past')) : 'occurred'
}
