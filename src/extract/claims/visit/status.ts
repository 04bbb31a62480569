import { CONDITIONS } from '../../lexicon/mood-words.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import type { Timex } from '../../schemas.ts'
import { isCalledOff, isPutOff } from '../frames/mood.ts'
import { statusOfVerb, type EventStatus, type Told } from '../frames/status.ts'
import { wordsBetween, type Scene } from './scene.ts'

/** "was due in Lima on Friday but pulled out": what came of a plan, in the words after it. */
export function fateOf(status: Told, after: readonly string[]): Told {
  const but = after.indexOf('but')
  if ((status !== 'planned' && status !== 'cancelled') || but < 0) return status
  const turn = after.slice(but + 1, but + 7)
  if (status === 'cancelled' && LATER.test(turn.join(' '))) return 'postponed'
  if (isCalledOff(turn) || STAYED.test(turn.join(' '))) return 'cancelled'
  return isPutOff(turn) ? 'postponed' : status
}

/** "was to have visited Lima on May 3 | but will now go on June 10". */
const LATER = /^(?:will|is|would) (?:now|instead)\b/

/** "pulled out", "flew home", "never arrived", "the stop was dropped". */
const STAYED =
  /\b(?:(?:pulled|backed|dropped) out|(?:returned|stayed|remained|went|flew|headed)(?: back| at)? home|turned back|never (?:arrived|came|went)|did (?:not|n't) (?:go|come|arrive|travel)|(?:stop|leg|trip|visit|tour|plan) (?:was|has been|had been) dropped)\b/

/** "plans for | Berg to visit Lima | have been shelved": by the words before the one who is to go, and those behind. */
export function statusOfPlan(before: readonly string[], after: readonly string[]): Told {
  if (before.at(-1) !== 'for') return null
  if (before.some((word) => /^(?:call|appeal)(?:s|ed|ing)?$/.test(word))) return 'requested'
  if (!before.some((word) => /^(?:plans?|arrangements?|preparations?|proposals?)$/.test(word))) return null
  if (before.includes('no')) return 'none'
  const fate = after.slice(0, 9)
  return isCalledOff(fate) ? 'cancelled' : isPutOff(fate) ? 'postponed' : 'planned'
}

/** "invited him for October": a month or day without a year lies where the status puts it. */
export function inRightYear(
  date: Timex | null,
  status: EventStatus | null,
  published: string | null,
): Timex | null {
  if (!date?.from || !date.to || !date.edtf || !published || status === null) return date
  if (/\d{4}|week|day|yesterday|today|tomorrow|ago|last|next|this/i.test(date.text) || !MONTH.test(date.text))
    return date
  if (date.to < published && (ahead(status) || (calledOff(status) && isNearerNextYear(date.to, published))))
    return shiftYear(date, 1)
  return date.from > published && status === 'occurred' ? shiftYear(date, -1) : date
}

/** "invited him last week", "left on Sunday for a tour that will …": a day gone by is not when a journey to come is made. */
export const isOfTheTelling = (
  date: Timex | null,
  status: EventStatus | null,
  published: string | null,
): boolean =>
  status !== null &&
  ahead(status) &&
  published !== null &&
  date?.to != null &&
  date.to < published &&
  !/\d{4}/.test(date.text)

const ahead = (status: EventStatus): boolean =>
  status === 'planned' || status === 'invited' || status === 'requested'
const calledOff = (status: EventStatus): boolean =>
  status === 'declined' || status === 'cancelled' || status === 'postponed'
/** Of the same day in two years, the next lies nearer than the last. */
const isNearerNextYear = (day: string, published: string): boolean =>
  Date.parse(published) - Date.parse(day) > 183 * 86_400_000

const MONTH = /^(?:early |late |mid-)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i

function shiftYear(date: Timex, by: number): Timex {
  const moved = (value: string): string => value.replace(/\d{4}(?=-)/g, (year) => String(Number(year) + by))
  const { timex, edtf, from, to } = date
  return {
    ...date,
    timex: moved(timex),
    edtf: edtf && moved(edtf),
    from: from && moved(from),
    to: to && moved(to),
  }
}

const DENIED = new Set(['denied', 'denies', 'deny', 'denying'])

/** "refused to let Berg visit", "barred Berg from visiting". */
const KEPT_FROM =
  /\b(?:refus\w+ to (?:let|allow|permit)|declin\w+ to (?:let|allow|permit)|(?:barred|banned|blocked|prevented|prohibited)(?: [^ ]+){1,9} from)\b/

/** A negation or a condition may stand before the subject; an open "-ing" takes the tense of its sentence. */
export function statusIn(scene: Scene, between: string[], form: Form, at: number, after: boolean): Told {
  const before = wordsBetween(scene, Math.max(scene.sentence.first, at - 14), at)
  if ((before.includes('if') && !before.includes('as')) || before.includes('whether')) return 'none'
  const own = before.slice(before.lastIndexOf('but') + 1)
  if (own.some((word) => DENIED.has(word)) && own.includes('that')) return 'none' // "denied that Berg would visit"
  if (between.includes('would') && wordsBetween(scene, at, at + 12).some((word) => CONDITIONS.has(word)))
    return 'none'
  const status = statusOfVerb(between, form)
  const then = between.includes('then') || scene.tokens[scene.sentence.first]?.lower === 'then'
  if (form === 'present' && status === 'under_way' && then) return 'planned' // "Then she flies to Lima"
  if (KEPT_FROM.test(before.join(' '))) return 'declined'
  if (
    form === 'present' &&
    status === 'under_way' &&
    before.some((word) => /^(?:until|before|once|unless)$/.test(word))
  )
    return 'planned' // "wait until Berg visits Lima"
  if (
    after &&
    form === 'ing' &&
    status === 'occurred' &&
    wordsBetween(scene, at, scene.sentence.last).includes('will')
  )
    return 'planned' // "After arriving in Lima, she will …"
  if (status !== null) return status
  const rest = wordsBetween(scene, after ? at : scene.sentence.first, scene.sentence.last)
  if (rest.includes('will') || rest.includes('would')) return 'planned'
  return null
}
