import type { Sentence } from '../../../text/sentences.ts'
import { lastStartingBy } from '../../../text/span.ts'
import type { Article } from '../../article.ts'
import type { Found, Place } from '../../detector.ts'
import type { Timex } from '../../schemas.ts'
import { actorsBySentence, type Actor, type Cast } from '../frames/cast.ts'
import { isLetterhead } from '../frames/dateline.ts'
import { readDestinations } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { windowsOf } from '../frames/windows.ts'
import { visitorsOf, type Journey } from './scene.ts'
import { isGoverned } from './subjects.ts'

const TALK =
  /\b(?:met|meeting|meets|talks|negotiations|discussed|exchanged|consultations|signed|welcomed|received|summit|expressed|noted|conversation|adopted|agreed|reception)\b/
/** "the administration of President Mori", "a letter to Mori": spoken of, not there. */
const ABOUT = new Set(['of', 'about', 'to', 'towards', 'from', 'by', 'under'])
const ELSEWHERE =
  /\b(?:forthcoming|upcoming|telephone|phone|will|would|going to|expected|may|might|could|not|plans|planned|scheduled|cancell?ed|postponed|letters?|messages?|telegrams?)\b/

/**
 * A report that opens with its place tells that those who confer in it, and are not at home there, have come.
 *
 *     April 3, 2011
 *     Lima
 *     President Berg and President Mori discussed …
 */
export function readDateline(article: Article, found: Readonly<Found>, cast: Cast): Journey[] {
  const line = article.sentences.slice(0, 3).find((sentence) => isPlaceLine(article, found, sentence))
  if (!line) return []
  const [place] = readDestinations(article, found, skipArticle(article, line), line.last)
  if (!place?.country) return []
  const last = lastOf(article, found, line, place.last)
  const date = dayOf(article, found)
  const journeys: Journey[] = []
  const met = new Map<string, { actor: Actor; sentence: Sentence }>()
  for (const [sentence, actors] of actorsBySentence(article, cast)) {
    if (sentence.end <= line.end) continue
    const said = article.text.slice(sentence.start, sentence.end)
    if (
      !TALK.test(said) ||
      said.endsWith('?') ||
      ELSEWHERE.test(said) ||
      namesOtherTown(article, found, sentence, place.country)
    )
      continue
    const states = new Set(actors.filter(({ official }) => official).map(({ country }) => country))
    if (states.size < 2) continue
    for (const actor of actors)
      if (
        actor.official &&
        actor.country !== null &&
        actor.country !== place.country &&
        !actor.plural &&
        !isGoverned(article.tokens, actor, sentence.first, ABOUT) &&
        !isAmbassador(article, actor) &&
        !met.has(actor.name)
      )
        met.set(actor.name, { actor, sentence })
    if (met.size > 0 && sentence.start > article.text.length / 2) break
  }
  for (const { actor, sentence } of met.values())
    journeys.push({
      visitors: visitorsOf([actor]),
      destinations: [{ name: last, country: place.country }],
      status: 'occurred',
      date: date ?? dateFor(article, found, sentence, actor.first, actor.last),
      first: sentence.first,
      last: sentence.last,
      kind: null,
      requestedBy: null,
      inferred: true,
    })
  return journeys
}

/** He lives where he is accredited. */
export const isAmbassador = ({ text, tokens }: Article, { first, last, person }: Actor): boolean =>
  /\bambassador\b/i.test(`${text.slice(tokens[first]?.start, tokens[last - 1]?.end)} ${person?.role ?? ''}`)

/** "talks held in Lima", in a report from Quito: they met elsewhere. */
function namesOtherTown(
  article: Article,
  { places }: Readonly<Found>,
  { start, end }: Sentence,
  country: string,
): boolean {
  for (let i = lastStartingBy(places, end); i >= 0 && (places[i] as Place).start >= start; i--) {
    const place = places[i] as Place
    const town = place.kind === 'city' || place.kind === 'capital'
    if (
      town &&
      place.country !== country &&
      / (?:in|at) $/.test(article.text.slice(Math.max(0, place.start - 4), place.start))
    )
      return true
  }
  return false
}

const skipArticle = (article: Article, { first }: Sentence): number =>
  article.tokens[first]?.lower === 'the' ? first + 1 : first

/** A line of its own that holds nothing but places: "The Kremlin, Moscow". */
function isPlaceLine(article: Article, found: Readonly<Found>, sentence: Sentence): boolean {
  if (sentence.last - sentence.first > 8 || sentence.start > 120) return false
  if (isLetterhead(article, sentence)) return false
  let i = skipArticle(article, sentence)
  let named = false
  while (i < sentence.last) {
    const [place] = readDestinations(article, found, i, sentence.last)
    if (place) {
      named = true
      i = place.last
    } else if (/^[,.\-–—]$/.test(article.tokens[i]?.text ?? '')) i++
    else return false
  }
  return named
}

/** The town of the line: "The Kremlin, Moscow" is in Moscow. */
function lastOf(article: Article, { places }: Readonly<Found>, line: Sentence, from: number): string {
  const start = article.tokens[from]?.start ?? line.end
  const later = places.find(
    (place: Place) => place.start >= start && place.end <= line.end && place.kind !== 'country',
  )
  const first = places.find((place) => place.start >= line.start && place.end <= line.end)
  return (later ?? first)?.text ?? ''
}

/** The day the report opens with, else that of publication. */
function dayOf(article: Article, found: Readonly<Found>): Timex | null {
  const head = windowsOf(article, found).find(({ start, from }) => start < 60 && from !== null)
  return head ?? null
}
