import { tokensIn, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { Actor, Cast } from '../frames/cast.ts'
import { readDestinations } from '../frames/destinations.ts'
import { windowsOf } from '../frames/windows.ts'
import { visitorsOf, type Journey } from './scene.ts'

/** "Official Visit to Chile March 3 − 4, 2011", a line without a verb: the journey of whom the article is about. */
export function readTitles(article: Article, found: Readonly<Found>, cast: Cast): Journey[] {
  const journeys: Journey[] = []
  for (const sentence of article.sentences) {
    const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80))
    const match = /^(?:(?:Official|State|Working|Private)\s)?(?:[Vv]isit|Trip)\sto\s/.exec(text)
    if (!match) continue
    const [first] = tokensIn(article, { start: sentence.start + match[0].length, end: sentence.end })
    const [place] = readDestinations(article, found, first, sentence.last)
    const lead = leadAbroad(article, cast, place?.country ?? null)
    if (!place || !lead) continue
    const date = windowsOf(article, found).findLast(
      (w) => w.start >= sentence.start && w.end <= sentence.end + 120 && w.from !== null,
    )
    journeys.push({
      visitors: visitorsOf([lead]),
      destinations: [{ name: place.name, country: place.country }],
      status: 'occurred',
      date: date ?? null,
      first: sentence.first,
      last: sentence.last,
      kind: /^(?:Official|State|Working|Private)/.exec(text)?.[0].toLowerCase() ?? null,
      requestedBy: null,
    })
  }
  return journeys
}

/** The official named most who is not of that state; of the article's own state before others. */
function leadAbroad(
  article: Article,
  { actors, home, lead: most }: Cast,
  country: string | null,
): Actor | null {
  const near = new Set(actors.filter((one) => !isAfar(article, one)).map(({ name }) => name))
  const abroad = actors.filter(
    (one) =>
      one.official && one.country !== null && one.country !== country && !one.plural && near.has(one.name),
  )
  const lead = most && near.has(most.name) ? most : null
  return (
    abroad.find((one) => one.country === home) ??
    (lead && lead.country !== country ? lead : null) ??
    abroad[0] ??
    null
  )
}

/** "a telephone call with Mori", "a letter to Mori": not there. */
function isAfar({ text, sentences, sentenceOf }: Article, { first }: Actor): boolean {
  const sentence = sentences[sentenceOf[first] ?? 0]
  return AFAR.test(text.slice(sentence?.start, sentence?.end))
}
const AFAR = /\b(?:(?:tele)?phoned?|letters?|messages?|telegrams?|condolences)\b/i
