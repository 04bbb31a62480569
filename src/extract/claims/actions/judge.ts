import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { DECIDED, WISHED, type ActionWord } from '../../lexicon/treaty-actions.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import { moodOf, moodWord, type Mood } from '../frames/mood.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'
import {
  ASKED,
  AWAITED,
  BILL,
  CHANCE,
  GATHERED,
  MAY_DO,
  NOT_YET,
  STOPPED,
  TRIED,
  UNWILLING,
  WHOEVER,
} from './not-done.ts'

type Told = Omit<FoundAction, 'status'>

/** What an action comes to, by the mood of its words; null when it is not done and not meant. */
export function judged(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
  first: number,
  last: number,
  { action, form }: ActionWord,
): FoundAction | null {
  const before = wordsBefore(tokens, sentence, spoken, first)
  if (/^(?:any|no)$/.test(tokens[spoken.first - 1]?.lower ?? '')) return null // "any agreement that is reached"
  if (WHOEVER.test(before.slice(-2).join(' '))) return null
  if (action === 'violated' && form === 'ing' && ANYONE.test(before.at(-1) ?? '')) return null
  const told = { spoken, first, last, action }
  if (form === 'noun' && before.some((word) => ASKED.test(word)))
    return action === 'signed' ? proposed(told) : null
  if (form === 'noun' && before.slice(-4).some((word) => STOPPED.test(word))) return null
  if (form !== 'finite' && before.some((word) => UNWILLING.test(word))) return null
  if (form !== 'finite' && action !== 'signed' && before.some((word) => MAY_DO.test(word))) return null
  if (
    form !== 'finite' &&
    action !== 'negotiating' &&
    action !== 'signed' &&
    action !== 'proposed' &&
    before.some((word) => TRIED.test(word))
  )
    return null
  switch (moodHere(before, form)) {
    case 'refused':
      return action === 'signed' || action === 'ratified'
        ? { ...told, action: 'rejected', status: 'planned' } // "will not ratify"
        : null
    case 'cancelled':
    case 'postponed':
      return null
    case 'denied':
      return isNotDone(tokens, sentence, told, before) ? { ...told, status: 'not_done' } : null
    case 'possible':
      return action === 'signed' && before.some((word) => WISHED.has(word)) ? proposed(told) : null
    case 'meant':
      return meant(told, before, /^(?:join|acced)/.test((tokens[first] as Token).lower))
    default:
      return done(tokens, sentence, told, form, before)
  }
}

/** "act against signatories | breaking the pact": whoever does. */
const ANYONE = /^(?:signatories|members|states|countries|nations|parties|governments|those|anyone)$/

/** A treaty has its force by these, and not without. */
const MAKING: ReadonlySet<string> = new Set(['signed', 'ratified', 'entered_into_force', 'withdrawn'])
/** "has not ratified", "never signed", "did not enter into", "has yet to ratify". */
const NOT_DONE =
  /(?:\b(?:has|have|is|are|was|were|did) not(?: yet| been| formally)*|\b(?:has|have|is|are|was|were|did)n['’]t(?: yet| been)*|\b(?:has |have )?never|\b(?:has|have) yet to)$/
/** "did not ratify it | until 1999", "… when war broke out": of another time than that of the report. */
const OF_THEN = /^(?:until|till|when|unless|if|before|because|but)$/

/** Whether a source says that it is not done, or was not up to when it speaks. */
function isNotDone(
  tokens: readonly Token[],
  { last: end }: Sentence,
  { action, last, spoken }: Told,
  before: readonly string[],
): boolean {
  if (!MAKING.has(action) || !NOT_DONE.test(before.join(' '))) return false
  if (before.some((word) => NOT_YET.test(word) || AWAITED.test(word))) return false
  return !tokens.slice(Math.max(last, spoken.last), end).some(({ lower }) => OF_THEN.test(lower))
}

/** How many words before an action may bear on it. */
const REACH = 6

/** The words that bear on an action: those before it, of an action told after its treaty those between the two. */
function wordsBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: SpokenTreaty,
  first: number,
): string[] {
  const from = first >= spoken.last ? spoken.last : sentence.first
  const words = tokens.slice(Math.max(from, first - REACH), first).map(moodWord)
  const conjunction = tokens.slice(Math.max(sentence.first, spoken.first - 2), spoken.first)
  const open = from === spoken.last ? conjunction.find(({ lower }) => NOT_YET.test(lower)) : undefined
  return open ? [open.lower, ...words] : words.slice(words.findLastIndex((word) => NEW_CLAUSE.test(word)) + 1)
}

const NEW_CLAUSE = /^(?:;|:|but|while|because|although|after|since|when|where)$/
const FORMS: Readonly<Record<ActionWord['form'], Form>> = {
  finite: 'past',
  base: 'base',
  ing: 'ing',
  noun: 'past',
}
/** What may stand between a finite verb and its subject, and turn it: "was not signed", "is to be signed". */
const AUXILIARY =
  /^(?:will|would|shall|to|could|can|may|might|must|should|not|never|no|yet|denied|without|if|unless|.*n't)$/

/** "has ruled out | renegotiating the pact". */
const RULED_OUT = /\brul(?:ed?|es|ing) out\b/

function moodHere(before: readonly string[], form: ActionWord['form']): Mood | null {
  if (before.some((word) => NOT_YET.test(word)) && form !== 'base') return 'denied' // "until the treaty is ratified"
  if (form === 'finite') {
    const auxiliaries = before.slice(-4).filter((word) => AUXILIARY.test(word))
    const mood = moodOf(auxiliaries, 'past')
    return mood === 'done' && before.slice(-3).includes('to') ? 'meant' : mood
  }
  if (RULED_OUT.test(before.join(' '))) return 'refused'
  if (form === 'noun' && before.some((word) => AWAITED.test(word))) return 'denied'
  if (form !== 'base' && before.some((word) => CHANCE.test(word))) return 'possible'
  const mood = moodOf(before, FORMS[form])
  return (form === 'base' || form === 'ing') && mood === null && before.at(-1) === 'to' ? 'meant' : mood
}

const proposed = (told: Told): FoundAction => ({ ...told, action: 'proposed', status: 'planned' })

function done(
  tokens: readonly Token[],
  { last: end }: Sentence,
  told: Told,
  form: ActionWord['form'],
  before: readonly string[],
): FoundAction | null {
  const { action, spoken, first } = told
  if (action === 'negotiating') return { ...told, status: form === 'finite' ? 'occurred' : 'under_way' }
  if (form === 'finite') return { ...told, status: 'occurred' }
  if (form === 'base') return moodOf(before, 'base') === 'done' ? { ...told, status: 'occurred' } : null
  const isPast = /^(?:by|after|upon|since)$/.test(tokens[first - 1]?.lower ?? '')
  const concluding = form === 'ing' && /^conclud/.test(tokens[first]?.lower ?? '') && !isPast
  if (concluding && action === 'signed') return proposed(told)
  if (form === 'noun' && action !== 'signed' && before.some((word) => BILL.test(word)))
    return { ...told, status: 'planned', nominal: true }
  // "signing a pact would bring …": nothing is signed yet
  if (!isSupposed(tokens, spoken, end)) return { ...told, status: 'occurred', nominal: true }
  if (form === 'ing') return null // what it would bring is told, not that anybody means to
  if (action === 'signed') return proposed(told)
  return form === 'noun' && takesEffect(tokens, spoken) ? { ...told, status: 'planned', nominal: true } : null
}

/** Whether "will", "would" or "that would" comes right after the treaty. */
const isSupposed = (tokens: readonly Token[], { last }: SpokenTreaty, end: number): boolean =>
  tokens
    .slice(last, Math.min(end, last + 2))
    .some((token) => /^(?:will|would|could|may|might)$/.test(moodWord(token)))

/** "its withdrawal from the pact | will take effect in May". */
const takesEffect = (tokens: readonly Token[], { last }: SpokenTreaty): boolean =>
  /^(?:take|come into|enter into|become|be) (?:effect|force|effective|complete)/.test(
    tokens
      .slice(last + 1, last + 4)
      .map(moodWord)
      .join(' '),
  )

const WAS_DUE = /\b(?:was|were|had been) (?:due|set|scheduled|expected|meant|to)\b/

function meant(told: Told, before: readonly string[], joins: boolean): FoundAction | null {
  if (told.action === 'signed' && before.at(-1) === 'to' && before.some((word) => GATHERED.test(word)))
    return { ...told, status: 'occurred' }
  if (told.action === 'negotiating') return { ...told, status: 'under_way' }
  if (told.action === 'terminated' && WAS_DUE.test(before.join(' '))) return null // "was due to expire": as it seemed then
  if (told.action === 'violated') return null // "would violate the pact": if it came to be
  if (told.action === 'signed') return joins ? null : proposed(told)
  if (told.action === 'ratified' && before.includes('voted')) return { ...told, status: 'occurred' }
  const due = before.at(-1) === 'to' && /^(?:is|are)$/.test(before.at(-2) ?? '') // "is to ratify it by May"
  return due || before.some((word) => DECIDED.has(word)) ? { ...told, status: 'planned' } : null
}
