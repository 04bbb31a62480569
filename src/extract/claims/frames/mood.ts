import {
  CANCELLED,
  CHOICE,
  CONDITIONS,
  HONOURED,
  MEANT,
  NEGATIONS,
  NO_CHOICE,
  POSSIBLE,
  POSTPONED,
  REFUSED,
} from '../../lexicon/mood-words.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import type { Token } from '../../../text/tokens.ts'

/**
 * How a text presents an event, whatever the event is: visits, meetings and treaty actions each make a status of it.
 *
 * | mood | says |
 * | --- | --- |
 * | cancelled, postponed | it was to be, and is called off or put off |
 * | refused | someone chooses against it: "declined to", "will not" |
 * | denied | there is no such event: "did not", "has no plans to", "would … if" |
 * | possible | wished, asked for or thinkable: "may", "hopes to" |
 * | meant | decided, expected or announced: "will", "is due to" |
 * | done, going_on | it has happened, it happens |
 */
export type Mood =
  'cancelled' | 'postponed' | 'refused' | 'denied' | 'possible' | 'meant' | 'done' | 'going_on'

/** A word as `moodOf` takes it: in lower case, but the month of May, which is no modal. */
export const moodWord = ({ text, lower }: Token): string => (text === 'May' ? text : lower)

const some = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word))
const has = (words: readonly string[], ...sought: string[]): boolean =>
  words.some((word) => sought.includes(word))

/**
 * What the words before a verb, and the form of the verb, say; null where neither tells.
 *
 *     is expected to | travel      has | visited      will not | sign      cancelled plans to | visit
 */
export function moodOf(words: readonly string[], form: Form): Mood | null {
  const before = ownWords(words, form)
  if (isCalledOff(before) || wasToHave(before)) return 'cancelled'
  if (isPutOff(before)) return 'postponed'
  if (
    isRefused(before) ||
    (has(before, 'down') && has(before, 'turned', 'turns')) ||
    (form === 'ing' && has(before, 'against') && some(before, CHOICE))
  )
    return 'refused'
  if (before.at(-1) === 'have' && has(before, 'would', 'could')) return 'denied' // "would have visited"
  if (has(before, 'yet') && has(before, 'to')) return 'denied'
  if (isToBe(before)) return some(before, NEGATIONS) ? 'denied' : 'meant'
  if (some(before, NEGATIONS)) return isChoice(before, form) ? 'refused' : 'denied'
  if (some(before, CONDITIONS) && has(before, 'would', 'could', 'should', 'if')) return 'denied'
  if (form === 'base' && isHonoured(before)) return has(before, 'was', 'were') ? 'done' : 'going_on'
  if (some(before, MEANT)) return 'meant'
  if (some(before, POSSIBLE)) return 'possible'
  if (form === 'past') return 'done'
  if (has(before, 'forward')) return 'meant' // "looks forward to welcoming"
  if (form === 'ing') return moodOfIng(before)
  if (form === 'present') return 'going_on'
  if (some(before, BROUGHT_ABOUT)) return 'done'
  return has(before, 'to') && some(before, BOUND_TO) ? 'meant' : null
}

/** Of "refused the terms | but will go", "declined to speak | and flew": what is said of the verb itself. */
function ownWords(words: readonly string[], form: Form): readonly string[] {
  const finite = form === 'past' || form === 'present'
  const whole = words[1] === 'who' ? words.slice(words.lastIndexOf(',') + 1) : words // "Berg, who had declined, | flew"
  const other = form === 'base' && whole.at(-1) === 'and' ? whole.findIndex(isRefusal) : -1
  const main = other < 0 ? whole : whole.slice(0, other) // "will skip the summit and | send"
  const turn = main.findLastIndex((word) => word === 'but' || (finite && word === 'and'))
  return main.slice(turn + 1)
}

const isRefusal = (word: string): boolean => REFUSED.has(word) || CANCELLED.has(word)

/** "refused to", "skipped"; not "is unlikely to refuse". */
export const isRefused = (words: readonly string[]): boolean =>
  some(words, REFUSED) && !has(words, 'unlikely')

/** The word right before another. */
const before = (words: readonly string[], word: string): string => words[words.indexOf(word) - 1] ?? ''

/** "may scrap it": he has not. */
const MAYBE = /^(?:may|might|could)$/

/** "called off", "scrapped", "pulled the plug on", "fell through", "did not take place". */
export const isCalledOff = (words: readonly string[]): boolean =>
  words.some((word, i) => CANCELLED.has(word) && !MAYBE.test(words[i - 1] ?? '')) ||
  (has(words, 'off') && has(words, 'called', 'calls', 'calling', 'call')) ||
  (has(words, 'plug') && has(words, 'pulled', 'pulls', 'pulling', 'pull')) ||
  /^(?:fell|fallen|falls)$/.test(before(words, 'through')) ||
  (has(words, 'place', 'ahead') && NOT_HELD.test(words.join(' ')))

/** "will not go ahead", "never took place"; not "will not take place until May". */
const NOT_HELD =
  /\b(?:not|n't|never|no longer) (?:now )?(?:be )?(?:take place|took place|taking place|go ahead|gone? ahead|going ahead)\b(?! (?:until|till|before|unless|without)\b)/

/** "put off", "pushed back", "delayed", "on hold", "moved from May to June". */
export const isPutOff = (words: readonly string[]): boolean =>
  some(words, POSTPONED) ||
  isMoved(words) ||
  (has(words, 'off') && has(words, 'put', 'puts')) ||
  (has(words, 'back') && has(words, 'pushed', 'pushes', 'moved')) ||
  before(words, 'hold') === 'on'

/** "brought forward": it is to be sooner than was meant. */
export const isAdvanced = (words: string): boolean =>
  /\b(?:brought|moved|bring|bringing|brings) (?:forward|up)\b/.test(words)

/** "pushed to June", "moved from May to": another time follows, and no place. */
const isMoved = (words: readonly string[]): boolean => {
  const moved = words.findIndex((word) => MOVED.has(word))
  return moved >= 0 && TO_A_TIME.test(words.slice(moved + 1).join(' '))
}
const MOVED = new Set(['pushed', 'moved', 'shifted', 'bumped', 'slipped'])
const TO_A_TIME =
  /^(?:back |forward )?(?:from|to) (?:(?:early|late|mid|later|next|the|this) ?)?(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|spring|summer|autumn|fall|winter|week|month|year|\w{3,6}day|\d{1,2})\b/i

/** "was to have visited", "had been due to sign": it was meant, and did not come about. */
const wasToHave = (words: readonly string[]): boolean =>
  (words.at(-1) === 'have' && words.at(-2) === 'to' && has(words, 'was', 'were')) ||
  (/^(?:to|due|expected)$/.test(words.at(-1) ?? '') && // "had been due | in Lima"
    has(words, 'had') &&
    has(words, 'due', 'scheduled', 'set', 'supposed', 'planned', 'expected'))

/** "is to be | received". */
const isToBe = (before: readonly string[]): boolean =>
  before.at(-1) === 'be' && before.at(-2) === 'to' && has(before.slice(0, -2), 'is', 'are')

/** "will not attend", "has decided not to travel"; not "did not visit", "has no plans to". */
const isChoice = (before: readonly string[], form: Form): boolean =>
  (form === 'base' || (form === 'ing' && has(before, 'be'))) &&
  !some(before, NO_CHOICE) &&
  some(before, CHOICE)

/** "is pleased to | host", "it is my pleasure to | welcome": not "would be pleased to". */
const isHonoured = (before: readonly string[]): boolean =>
  before.at(-1) === 'to' && some(before, HONOURED) && !has(before, 'would', 'will', "'ll", 'forward')

function moodOfIng(before: readonly string[]): Mood | null {
  if (has(before, 'is', 'are', "'s", 'am', "'re", 'currently', 'while', 'now')) return 'going_on'
  if (has(before, 'before', 'of', 'about', 'on', 'for', 'from', 'without', 'against')) return null
  return has(before, 'was', 'were', 'been', 'after', 'since', 'when', 'by', 'upon') ? 'done' : null
}

/** "was able to visit", "became the first to visit", "flew to meet". */
const BROUGHT_ABOUT: ReadonlySet<string> = new Set(
  'did able became become first managed flew traveled travelled went came'.split(' '),
)
/** "is to visit", "wants to visit", "an invitation to visit". */
const BOUND_TO: ReadonlySet<string> = new Set(
  "is are was were be 's invitation offer proposal announced like decision decided".split(' '),
)
