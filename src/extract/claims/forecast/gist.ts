import { overlaps, type Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { tokensIn, type Article } from '../../article.ts'
import type { Found, Place } from '../../detector.ts'
import { stemOf } from '../../detectors/quotations/stem.ts'
import { ADDS_NOTHING, EVENTS, JOINT_EVENTS } from '../../lexicon/events.ts'
import type { Timex } from '../../schemas.ts'
import { statesOfLead } from './lead.ts'

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
 * States by their codes, events by their kinds, the stems of all else that is no hedge, no date and no small word, and the year until
 * which it is meant. Of what two states do, and a clause names one of them or none, the states are those that the article begins with:
 *
 *     "Oslo and Lima are close to a deal. … “A signature this year is unlikely,” Karo said."     2024 NO PE sign
 *      ^^^^     ^^^^                           ^^^^^^^^^
 */
export function gistOf(article: Article, found: Readonly<Found>, said: Span, date: Timex | null): Gist {
  const places = found.places.filter((place) => overlaps(place, said))
  const aside = [...found.hedges, ...found.dates, ...places.filter(isState)]
  const [first, last] = tokensIn(article, said)
  const words = article.tokens
    .slice(first, last)
    .filter(
      (token, i) =>
        token.kind !== 'mark' &&
        (!SMALL.has(token.lower) || holdsGood(token, article.tokens[first + i + 1])) &&
        !aside.some((span) => overlaps(span, token)),
    )
  const countries = [...new Set(places.flatMap(({ country }) => country ?? []))].sort()
  const named = places.flatMap((place) => (isState(place) && place.country) || [])
  const names = words.some(({ text }) => isName(text) && text !== article.tokens[first]?.text)
  const told = eventsIn(words, hasVerb(article.tokens.slice(first, last)))
  const joint =
    told.some((word) => JOINT_EVENTS.has(word)) &&
    (named.length === 0 || told.some((word) => BETWEEN.has(word)))
  const who = joint && new Set(named).size < 2 && !names ? withLead(article, found, named) : named
  const stems = joint && who.length > 1 ? told.filter((word) => !PARTIES.has(word)) : told
  if ((who.length === 0 && !names) || who.length + stems.length < LEAST || stems.length === 0)
    return { countries, gist: [] }
  const year = (date?.to ?? date?.from ?? article.published?.date)?.slice(0, 4)
  return { countries, gist: [...new Set([...(year ? [year] : []), ...who, ...stems])].sort() }
}

const isState = ({ country, kind }: Place): boolean =>
  country !== null && kind !== 'city' && kind !== 'region'
const isName = (text: string): boolean => /^\p{Lu}/u.test(text)

/** "the truce will | hold |": not "hold elections". */
const holdsGood = ({ lower }: Token, next: Token | undefined): boolean =>
  /^holds?$/.test(lower) &&
  (next === undefined ||
    next.kind === 'mark' ||
    /^(?:until|for|in|through|beyond|past|after|this)$/.test(next.lower))

/** "will | require", "to | veto": not "an end to | the war". */
const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      AUXILIARY.test(lower) && tokens[i + 1]?.kind === 'word' && !NO_VERB.test(tokens[i + 1]?.lower ?? ''),
  )
const AUXILIARY = /^(?:will|would|shall|may|might|could|to|'ll)$/
const NO_VERB = /^(?:the|an?|his|her|its|their|this|that|be)$/

/**
 * The words by their stems, and those that tell an event by its kind: who signs a deal, and who reaches one, signs. "A deal" that nobody
 * does anything to is to be signed as well.
 */
function eventsIn(words: readonly Token[], isDone: boolean): string[] {
  const all = words.map(({ lower }) => {
    const stem = stemOf(lower)
    return EVENTS.get(stem) ?? stem
  })
  const told = all.filter(
    (word) => !(all.includes('test') && all.some((one) => ADDS_NOTHING.get(one)?.has(word))),
  )
  if (!told.includes('pact')) return told
  const isSigned =
    told.every((word) => !DEEDS.has(word)) && (!isDone || told.some((word) => REACHED.has(word)))
  const rest = told.filter((word) => word !== 'pact' && !REACHED.has(word))
  return isSigned ? [...rest, 'sign'] : [...rest, 'pact']
}
/** What else is done to a pact than to sign it. */
const DEEDS = new Set(
  [...new Set(EVENTS.values())]
    .filter((event) => event !== 'sign' && event !== 'pact')
    .concat(
      'hold fall survive last work stand break violat breach implement honour honor keep expir lapse'.split(
        ' ',
      ),
    ),
)
const REACHED = new Set(['sign', 'reach', 'strik', 'attack', 'come', 'agree', 'get', 'seal', 'close'])

/** What one of two does, both do; a war or a truce may be within one. */
const BETWEEN = new Set(['sign', 'meet', 'talks'])

/** Those of the article's beginning, where they are two, and what is named is one of them. */
function withLead(article: Article, found: Readonly<Found>, named: readonly string[]): readonly string[] {
  const lead = statesOfLead(article, found)
  return lead.length === 2 && named.every((state) => lead.includes(state)) ? lead : named
}

/** Words without which nothing in particular is said. */
const LEAST = 2

/** "the two countries", "both sides": whoever they are, they are known otherwise. */
const PARTIES = new Set(
  'two both either side party country government capital neighbour neighbor leader president them sid stat nation'.split(
    ' ',
  ),
)

/** Words that say nothing by themselves, or only that something is done. "not" is none of them. */
const SMALL = new Set(
  (
    'a an the this that these those its his her their our and or of to in on at by for from with within into before after until during as ' +
    'is are was were be been being am will would shall should can may might could do does did has have had having it they he she we i there ' +
    "then also soon now again still even ever yet more another any some such own new ’s 's who which when where " +
    'ramadan easter christmas eid between among each other joint early final possible eventual formal full comprehensive actual ' +
    'conduct conducts carry carries out make makes take takes hold holds undertake'
  ).split(' '),
)
