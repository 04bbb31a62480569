import { overlaps, type Span } from '../../../text/span.ts'
import { tokensIn, type Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { stemOf } from '../../detectors/quotations/stem.ts'
import type { Timex } from '../../schemas.ts'

export interface Gist {
  /** States that are named, sorted. */
  countries: string[]
  /** What tells two wordings to be of one thing, sorted; empty where too little is said, or of nobody in particular. */
  gist: string[]
}

/**
 *     "Pyongyang is likely to test a nuclear device before June"     "North Korea may test a nuclear device this spring"
 *      ^^^^^^^^^              ^^^^   ^^^^^^^ ^^^^^^                   ^^^^^^^^^^^     ^^^^   ^^^^^^^ ^^^^^^
 *      2024 KP device nuclear test
 *
 * States by their codes, the stems of all that is no hedge, no date and no small word, and the year until which it is meant.
 */
export function gistOf(article: Article, found: Readonly<Found>, said: Span, date: Timex | null): Gist {
  const within = (span: Span) => overlaps(span, said)
  const places = found.places.filter(within)
  const states = places.flatMap(({ country, kind }) =>
    country && kind !== 'city' && kind !== 'region' ? country : [],
  )
  const aside = [
    ...found.hedges,
    ...found.dates,
    ...places.filter(({ country, kind }) => country && kind !== 'city' && kind !== 'region'),
  ]
  const [first, last] = tokensIn(article, said)
  const words = article.tokens
    .slice(first, last)
    .filter(
      (token) =>
        token.kind !== 'mark' && !SMALL.has(token.lower) && !aside.some((span) => overlaps(span, token)),
    )
  const countries = [...new Set(places.flatMap(({ country }) => country ?? []))].sort()
  const named =
    states.length > 0 ||
    words.some(({ text }) => /^\p{Lu}/u.test(text) && text !== article.tokens[first]?.text)
  const stems = words.map(({ lower }) => stemOf(lower))
  if (!named || stems.length < LEAST) return { countries, gist: [] }
  const year = (date?.to ?? date?.from ?? article.published?.date)?.slice(0, 4)
  return { countries, gist: [...new Set([...(year ? [year] : []), ...states, ...stems])].sort() }
}

/** Words without which nothing in particular is said. */
const LEAST = 2

/** Words that say nothing by themselves, or only that something is done. "not" is none of them. */
const SMALL = new Set(
  (
    'a an the this that these those its his her their our and or of to in on at by for from with within into before after until during as ' +
    'is are was were be been being am will would shall should can may might could do does did has have had having it they he she we i there ' +
    "then also soon now again still even ever yet more another any some such own new ’s 's who which when where " +
    'conduct conducts carry carries out make makes take takes hold holds undertake'
  ).split(' '),
)
