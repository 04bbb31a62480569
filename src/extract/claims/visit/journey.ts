import type { Token } from '../../../text/tokens.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import { readDestinations, type Destination } from '../frames/destinations.ts'
import { placeOfReport } from '../frames/dateline.ts'
import { dateFor } from '../frames/when.ts'
import { windowsOf } from '../frames/windows.ts'
import { dayAhead, isOfFirstStop, overDays, untilReturn } from './days.ts'
import type { Actor } from '../frames/cast.ts'
import { meantAt } from './topic.ts'
import { isHeadlineFuture, kindOfVisit, visitorsOf, wordsBetween, type Journey, type Scene } from './scene.ts'
import { isChance, subjectAfter, subjectsBefore } from './subjects.ts'
import type { EventStatus } from '../frames/status.ts'
import { asksAnother, newSubject } from './of-another.ts'
import { fateOf, statusIn, statusOfPlan } from './status.ts'

const STOPS = /^(?:that|which|who|because|but|said|says|told|;|:|”|“|")$/

/** The places after one of the prepositions, within `reach` tokens and the same clause. */
export function afterPreposition(
  scene: Scene,
  at: number,
  prepositions: ReadonlySet<string>,
  reach: number,
): Destination[] {
  const end = scene.sentence.last
  for (let i = at + 1; i < Math.min(end, at + 1 + reach); i++) {
    const { lower } = scene.tokens[i] as Token
    if (STOPS.test(lower)) return []
    const here = lower === 'here' ? placeOfReport(scene.article, scene.found) : null
    if (here) return [{ name: here.text, country: here.country, first: i, last: i + 1 }]
    const there = meantAt(scene, prepositions.has(lower) ? i + 1 : i)
    if (there && (lower === 'there' || prepositions.has(lower))) return [there]
    if (!prepositions.has(lower)) continue
    const list = readDestinations(scene.article, scene.found, i + 1, end)
    if (list.length > 0 && !isAdjective(scene, list)) return list
  }
  return []
}

/** "in Moscow talks", "to China ties": a place before a noun is no destination; a metonym that acts is none either. */
function isAdjective(scene: Scene, list: readonly Destination[]): boolean {
  const { last } = list.at(-1) as Destination
  const next = scene.tokens[last]
  return next !== undefined && (next.lower === "'s" || next.text === '’') && list.length === 1
}

/** The journey of the subject of the verb at `at` to the places named; `known` where the verb itself tells the status. */
export function journey(
  scene: Scene,
  at: number,
  form: Form,
  destinations: readonly Destination[],
  known?: EventStatus,
): Journey | null {
  if (destinations.length === 0) return null
  let actors = subjectsBefore(scene, form === 'base' ? headOf(scene, at) : at)
  const after = actors.length === 0
  if (after)
    actors =
      form === 'ing' || (form === 'past' && at === scene.sentence.first)
        ? subjectAfter(scene, (destinations.at(-1) as Destination).last)
        : []
  if (actors.length === 0 || !actors.some(({ official }) => official)) return null
  const from = after ? scene.sentence.first : (actors.at(-1) as { last: number }).last
  if (!after && newSubject(scene, from, at)) return null
  const between = wordsBetween(scene, from, at)
  if (asksAnother(between)) return null
  if (/^(?:had|should)$/.test(scene.tokens[(actors[0] as Actor).first - 1]?.lower ?? '')) return null // "Had Berg visited Lima, …"
  const last = (destinations.at(-1) as Destination).last
  const rest = wordsBetween(scene, last, scene.sentence.last)
  const headline = between.length === 1 && isHeadlineFuture(scene, (actors[0] as Actor).first, at)
  const subject = (actors[0] as Actor).first
  const wished = form === 'base' && between.length === 0 && scene.tokens[subject - 1]?.lower === 'that' // "urged that Berg visit Lima"
  const tense = form === 'base' && between.length === 0 && actors.length > 1 ? 'present' : form // "Berg and Mori head to Lima"
  const status =
    headline || wished || (form === 'ing' && isChance(scene, subject))
      ? 'planned'
      : (known ??
        (between.length === 1 ? statusOfPlan(wordsBetween(scene, subject - 6, subject), rest) : null) ??
        fateOf(statusIn(scene, between, tense, at, after), rest))
  if (status === 'none') return null
  const { article, found, sentence, tokens } = scene
  const dated = dateFor(article, found, sentence, at, last)
  const told = isOfFirstStop(scene, dated, subject, at) ? null : dated
  const goesOn = article.text.slice(
    (tokens[last - 1] as Token).start,
    Math.min(sentence.end, (tokens[last - 1] as Token).end + 90),
  )
  const date =
    status === 'postponed'
      ? told
      : untilReturn(article.text, overDays(goesOn, told), windowsOf(article, found))
  const ahead =
    status === 'under_way' && form === 'present' ? dayAhead(date, article.published?.date ?? null) : null
  return {
    visitors: visitorsOf(actors.filter(({ official }) => official)),
    destinations: destinations.map(({ name, country }) => ({ name, country })),
    status: ahead ? 'planned' : status,
    date: ahead ?? date,
    first: after ? at : Math.min((actors[0] as { first: number }).first, at),
    last,
    kind: kindOfVisit(rest),
    requestedBy: null,
    also: between.includes('also'),
  }
}

const MODALS = new Set("will 'll shall would may might could can".split(' '))

/**
 * Where the subject of a bare infinitive stops: one that is coordinated shares the auxiliary of the first.
 *
 *     Berg will see Chilean officials in Santiago and then fly to Lima
 *          ^^^^                                        ^^^ at
 */
function headOf({ tokens, sentence }: Scene, at: number): number {
  let i = at - 1
  while (i > sentence.first && /^(?:then|later|,)$/.test((tokens[i] as Token).lower)) i--
  if (tokens[i]?.lower !== 'and') return at
  for (; i > sentence.first; i--) {
    const { lower } = tokens[i] as Token
    if (MODALS.has(lower)) return i
    const next = (tokens[i + 1] as Token).text
    if (lower === 'to' && /^\p{Ll}/u.test(next) && !DETERMINERS.has(next)) return i
  }
  return at
}
