import { mention } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Detector, Found } from '../detector.ts'
import { REFUSED } from '../lexicon/mood-words.ts'
import { HOST_VERBS } from '../lexicon/travel/verbs.ts'
import { ACCEPTED, INVITED, REQUESTED } from '../lexicon/travel/visits.ts'
import { EventStatus, type Likelihood } from '../schemas.ts'
import { attribute, BY_AUTHOR } from './attribution.ts'
import { joinTellings, tellingsOf, type Telling } from './visit/join.ts'
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
  const tellings = journeys.flatMap((journey) => tellingsOf(journey, published))
  return joinTellings(tellings).map((telling) => claimOf(article, found, telling))
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
  const dated = date && date.start >= start && sameSentence(article, first, date) ? date.end : 0
  const end = Math.max((article.tokens[last - 1] as Token).end, dated)
  const evidence = mention(article.text, start, end)
  // the dateline says so, whoever speaks; "Berg declined the invitation" is no word of hers
  const told = telling.inferred
    ? BY_AUTHOR
    : attribute(article, found, evidence, answerIn(article, first, last))
  return {
    type: 'visit',
    status: isDoubted(status, told.likelihood) ? 'planned' : (status ?? 'occurred'),
    visitor,
    visitorCountry,
    destination,
    destinationCountry,
    kind,
    requestedBy,
    date,
    movedFrom,
    evidence,
    ...told,
    likelihood: status === 'planned' ? likelihoodOfStay(article.text, told.likelihood) : told.likelihood,
  }
}

/** "probably will not visit": that he goes is unlikely, and nobody has refused. */
const isDoubted = (status: EventStatus | null, likelihood: Likelihood | null): boolean =>
  status === 'declined' && likelihood !== null && /(?:\bnot|n['’]t)$/.test(likelihood.hedge.text)

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
