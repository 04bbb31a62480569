import { z } from 'zod'
import { mention } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { flag } from '../../text/words.ts'
import type { Article } from '../article.ts'
import type { Detector, Found } from '../detector.ts'
import { REFUSED } from '../lexicon/mood-words.ts'
import { HOST_VERBS } from '../lexicon/travel/verbs.ts'
import { ACCEPTED, INVITED, REQUESTED } from '../lexicon/travel/visits.ts'
import { ClaimBase, Country, EventStatus } from '../schemas.ts'
import { attribute, BY_AUTHOR } from './attribution.ts'
import { actorsBySentence, castOf } from './frames/cast.ts'
import { acts } from './visit/acts.ts'
import { answers } from './visit/answers.ts'
import { askedHosts } from './visit/asked-hosts.ts'
import { asides } from './visit/asides.ts'
import { attendance } from './visit/attendance.ts'
import { withCompanions } from './visit/companions.ts'
import { readDateline, readTitles } from './visit/headings.ts'
import { isDenied } from './visit/denied.ts'
import { envoys } from './visit/envoys.ts'
import { fates } from './visit/fates.ts'
import { guests } from './visit/guests.ts'
import { hosts } from './visit/hosts.ts'
import { invitations } from './visit/invitation/invitations.ts'
import { joinTellings, tellingsOf, type Telling } from './visit/join.ts'
import { nouns } from './visit/nouns.ts'
import { onTheWay } from './visit/on-the-way.ts'
import { openings } from './visit/openings.ts'
import { presence } from './visit/presence.ts'
import type { Journey, Reader, Scene } from './visit/scene.ts'
import { speaking } from './visit/speaking.ts'
import { likelihoodOfStay } from './visit/stands.ts'
import { withStops } from './visit/stops.ts'
import { talks } from './visit/talks.ts'
import { there } from './visit/there.ts'
import { tours } from './visit/tours.ts'
import { readTranscript } from './visit/transcript.ts'
import { verbs } from './visit/verbs.ts'
import { where } from './visit/where.ts'
import { withObject } from './visit/with-object.ts'

export const schema = ClaimBase.extend({
  type: z.literal('visit'),
  status: EventStatus,
  visitor: z
    .string()
    .meta({ description: 'The fullest name in the text, or the office of one who is not named.' }),
  visitorCountry: Country.nullable(),
  destination: z.string().meta({ description: 'The most specific place named.' }),
  destinationCountry: Country.nullable(),
  kind: z
    .string()
    .nullable()
    .meta({ description: 'As the text has it.', examples: ['state', 'official', 'working'] }),
  requestedBy: z.string().nullable().meta({ description: 'Who asked for it, when it was asked for.' }),
}).meta({
  id: 'VisitClaim',
  description: 'Someone acting for a state or organisation travels abroad, or is asked, is to, or will not.',
})
export type VisitClaim = z.infer<typeof schema>

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

/** The readings of a word, in order: the first that tells a journey takes the words it used. */
const READERS: readonly Reader[] = [
  answers,
  invitations,
  nouns,
  fates,
  attendance,
  tours,
  guests,
  verbs,
  withObject,
  openings,
  asides,
  presence,
  where,
  onTheWay,
  speaking,
  askedHosts,
  hosts,
  envoys,
  talks,
  acts,
  there,
]

const READERS_OF = new Map<string, Reader[]>()
for (const reader of READERS)
  for (const word of reader.words) if (!READERS_OF.get(word)?.push(reader)) READERS_OF.set(word, [reader])

const READ = flag(({ lower }) => READERS_OF.has(lower))

function readJourneys(article: Article, found: Readonly<Found>): Journey[] {
  const cast = castOf(article, found)
  if (found.places.length === 0) return []
  const all: Journey[] = []
  const told: Journey[] = []
  for (const [sentence, actors] of actorsBySentence(article, cast)) {
    const scene: Scene = { article, found, cast, sentence, tokens: article.tokens, actors, told }
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!((article.flags[i] as number) & READ)) continue
      const readers = READERS_OF.get((article.tokens[i] as Token).lower)
      if (!readers) continue
      const journey = firstOf(scene, readers, i)
      if (!journey) continue
      const stops =
        isNobodys(article, journey) || isDenied(article, journey)
          ? []
          : withStops(scene, withCompanions(scene, journey))
      all.push(...stops)
      told.push(...stops)
      told.splice(0, told.length - MEMORY)
      i = Math.max(i, (stops.at(-1) ?? journey).last - 1)
    }
  }
  return [readTitles, readDateline, readTranscript].flatMap((read) => read(article, found, cast)).concat(all)
}

/** "No Swiss president has visited Lima"  "nor did Okoro visit Lima"  "Will Okoro visit Lima?": nobody's journey. */
function isNobodys({ tokens, sentences, sentenceOf }: Article, { first }: Journey): boolean {
  const [far, near] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? '']
  if (NONE.has(near)) return true
  if (AUXILIARY.test(near) && tokens[(sentences[sentenceOf[first] ?? 0]?.last ?? 0) - 1]?.text === '?')
    return true
  return (AUXILIARY.test(near) || /^(?:expects?|expected|believes?|thinks?)$/.test(near)) && NOBODY.has(far)
}
const AUXILIARY = /^(?:did|does|do|has|had|have|will|would|is|are|was|were|can|could|may|might|should)$/
const NONE = new Set(['no', 'neither', 'nor'])
const NOBODY = new Set(['nobody', 'nor', 'neither', 'few', 'none'])

/** How many journeys back a text may refer. */
const MEMORY = 40

function firstOf(scene: Scene, readers: readonly Reader[], at: number): Journey | null {
  for (const reader of readers) {
    const journey = reader.read(scene, at)
    if (journey) return journey
  }
  return null
}

function claimOf(article: Article, found: Readonly<Found>, telling: Telling): VisitClaim {
  const {
    first,
    last,
    date,
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
    status: status ?? 'occurred',
    visitor,
    visitorCountry,
    destination,
    destinationCountry,
    kind,
    requestedBy,
    date,
    evidence,
    ...told,
    likelihood: status === 'planned' ? likelihoodOfStay(article.text, told.likelihood) : told.likelihood,
  }
}

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
