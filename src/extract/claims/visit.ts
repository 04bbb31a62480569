import { mention } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Detector, Found } from '../detector.ts'
import { castOf } from './frames/cast.ts'
import { isCalledOff, isPutOff, moodWord } from './frames/mood.ts'
import { REFUSED } from '../lexicon/mood-words.ts'
import { HOST_VERBS } from '../lexicon/travel/verbs.ts'
import { ACCEPTED, INVITED, REQUESTED } from '../lexicon/travel/visits.ts'
import { EventStatus, type Likelihood, type Timex } from '../schemas.ts'
import { attribute, BY_AUTHOR } from './attribution.ts'
import { withHomeStates } from './visit/home-state.ts'
import { joinTellings, tellingsOf, type Telling } from './visit/join.ts'
import { officeOf } from './visit/office.ts'
import { readJourneys } from './visit/read-journeys.ts'
import { likelihoodOfStay } from './visit/stands.ts'
import type { VisitClaim } from './schemas.ts'

/** Who visits whom, when, and whether it is asked, planned, told or refused. */
export const visits: Detector<VisitClaim> = {
  name: 'visits',
  detect: (article, found) => ({ claims: readVisits(article, found) }),
}

function readVisits(article: Article, found: Readonly<Found>): VisitClaim[] {
  const published = article.published?.date ?? null
  const journeys = readJourneys(article, found)
  const headline = endOfHeadline(article)
  const tellings = journeys.flatMap((journey) => tellingsOf(journey, published, journey.last <= headline))
  return withHomeStates(
    article,
    found,
    joinTellings(tellings).map((telling) => claimOf(article, found, telling)),
  )
}

/** The token behind a first line that ends without a stop; 0 where there is none. */
function endOfHeadline({ sentences: [first], tokens, text }: Article): number {
  const [end, next] = first ? [tokens[first.last - 1], tokens[first.last]] : []
  const isLine = end && next && text.slice(end.end, next.start).includes('\n') && !/^[.?!…]$/.test(end.text)
  return isLine ? (first?.last ?? 0) : 0
}

function claimOf(article: Article, found: Readonly<Found>, telling: Telling): VisitClaim {
  const {
    first,
    last,
    date,
    movedFrom,
    status,
    visitor,
    visitorCountry,
    destination,
    destinationCountry,
    kind,
    requestedBy,
  } = telling
  const { start } = article.tokens[first] as Token
  const told = tellingEnd(article, first, last, status)
  const dated = date && date.start >= start && sameSentence(article, first, date) ? date.end : 0
  const end = Math.max((article.tokens[told - 1] as Token).end, dated)
  const evidence = mention(article.text, start, end)
  // the dateline says so, whoever speaks; "Berg declined the invitation" is no word of hers
  const source = telling.inferred
    ? BY_AUTHOR
    : attribute(article, found, evidence, answerIn(article, first, last))
  return {
    type: 'visit',
    status:
      isDoubted(status, source.likelihood) || isGivenOdds(status, source.likelihood, date)
        ? 'planned'
        : (status ?? 'occurred'),
    visitor,
    visitorCountry,
    visitorOffice: officeOf(found, castOf(article, found), visitor),
    destination,
    destinationCountry,
    kind,
    requestedBy,
    date,
    movedFrom,
    evidence,
    ...source,
    likelihood: status === 'planned' ? likelihoodOfStay(article.text, source.likelihood) : source.likelihood,
  }
}

/** How far the words of tokens [first, last) go on to tell it: "The visit was | postponed", "a visit to Lima | was called off". */
function tellingEnd(article: Article, first: number, last: number, status: EventStatus | null): number {
  const { tokens, sentences, sentenceOf } = article
  const tells = status && TELLS[status]
  const end = Math.min(sentences[sentenceOf[first] ?? 0]?.last ?? last, last + FATE_REACH)
  const words = tokens.slice(first, end).map(moodWord)
  for (let told = last; tells && told <= end; told++) if (tells(words.slice(0, told - first))) return told
  const cut = tokens[last - 1]
  if (!cut || !AUXILIARY.test(cut.lower)) return last
  const mark = words.findIndex((word, i) => i >= last - first && CLAUSE_END.test(word))
  return mark < 0 ? end : Math.max(first + mark, last)
}
const TELLS: Partial<Record<EventStatus, (words: readonly string[]) => boolean>> = {
  postponed: isPutOff,
  cancelled: isCalledOff,
  declined: (words) => words.some((word) => REFUSED.has(word)),
}
/** How many words behind a journey its fate may be told. */
const FATE_REACH = 20
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|been|be|to)$/
const CLAUSE_END = /^(?:[,.;:—–"“”?!]|and|but|after|because|while)$/

/** "probably will not visit": that he goes is unlikely, and nobody has refused. */
const isDoubted = (status: EventStatus | null, likelihood: Likelihood | null): boolean =>
  status === 'declined' && likelihood !== null && /(?:\bnot|n['’]t)$/.test(likelihood.hedge.text)

/** "gave a visit a 20 percent chance", no day told: it has not been yet. */
const isGivenOdds = (
  status: EventStatus | null,
  likelihood: Likelihood | null,
  date: Timex | null,
): boolean =>
  date === null &&
  (status === null || status === 'occurred') &&
  likelihood !== null &&
  /\b(?:chances?|odds|even|per ?cent)$|%$/i.test(likelihood.hedge.text)

/** Where the evidence, by tokens [first, last), tells that someone asks, or answers. */
const answerIn = ({ tokens }: Article, first: number, last: number): Token | undefined =>
  tokens.slice(first, last).find(({ lower }) => ASKS_OR_ANSWERS.has(lower))
const ASKS_OR_ANSWERS = new Set([
  ...REQUESTED,
  ...INVITED,
  ...ACCEPTED,
  ...REFUSED,
  ...HOST_VERBS.past.split(' '),
])

function sameSentence(
  article: Article,
  token: number,
  { start, end }: { start: number; end: number },
): boolean {
  const sentence = article.sentences[article.sentenceOf[token] as number]
  return sentence !== undefined && start >= sentence.start && end <= sentence.end
}
