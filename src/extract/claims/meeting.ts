import { z } from 'zod'
import { mention } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { flag } from '../../text/words.ts'
import type { Article } from '../article.ts'
import type { Detector, Found } from '../detector.ts'
import { ClaimBase, Country } from '../schemas.ts'
import { attribute } from './attribution.ts'
import { actorsBySentence, castOf, type Actor } from './frames/cast.ts'
import { dateFor } from './frames/when.ts'
import { heldAt, nameBefore } from './meeting/event.ts'
import { statusOfMeeting } from './meeting/status.ts'
import { formsOf, MEET_VERBS, type Form } from '../lexicon/travel-words.ts'
import { settle, VISIT_STATUSES } from './visit/status.ts'

export const schema = ClaimBase.extend({
  type: z.literal('meeting'),
  status: z.enum(VISIT_STATUSES),
  name: z
    .string()
    .nullable()
    .meta({ description: 'As the text has it.', examples: ['G20 Leaders’ Summit'] }),
  participants: z.array(z.string()),
  place: z.string().nullable(),
  placeCountry: Country.nullable(),
}).meta({ id: 'MeetingClaim', description: 'A summit, talks or a conference with a date or a place.' })
export type MeetingClaim = z.infer<typeof schema>

/** Summits, talks and conferences: who meets whom, where and when. */
export const meetings: Detector<MeetingClaim> = {
  name: 'meetings',
  detect: (article, found) => ({ claims: readMeetings(article, found) }),
}

/** Words that may tell a meeting: nouns, with null, and forms of the verb. */
const WORDS = new Map<string, Form | null>([
  ...'summit summits talks conference forum negotiations dialogue'
    .split(' ')
    .map((noun) => [noun, null] as const),
  ...formsOf(MEET_VERBS),
])
WORDS.set('meeting', null)
/** "meeting Berg in Lima", "a meeting on trade": only one "between" some is named with all who take part. */
const isVerbal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'meeting' && tokens[at + 1]?.lower !== 'between'
const WORD = flag(({ lower }) => WORDS.has(lower))
function readMeetings(article: Article, found: Readonly<Found>): MeetingClaim[] {
  const cast = castOf(article, found)
  const published = article.published?.date ?? null
  const claims = new Map<string, MeetingClaim>()
  for (const [sentence, here] of actorsBySentence(article, cast)) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!((article.flags[i] as number) & WORD)) continue
      const form = WORDS.get((article.tokens[i] as Token).lower)
      if (form === undefined || (form === null && isVerbal(article.tokens, i))) continue
      const noun = form === null
      const named = noun ? nameBefore(article, i, sentence.first) : null
      const place = heldAt(article, found, i, sentence.last)
      const date = dateFor(article, found, sentence, i, place?.last ?? i + 1)
      const together = takingPart(here, i, noun)
      if (!date && !place) continue
      if (noun ? !named?.proper && together.length < 2 : together.length < 2) continue
      const told = statusOfMeeting(article.tokens, sentence, i, place?.last ?? i + 1, form)
      if (told === 'none') continue
      const status = settle(told, date, published) ?? 'occurred'
      const first = Math.min(named?.first ?? i, noun ? i : (together[0] as Actor).first)
      const last = Math.max(place?.last ?? 0, noun ? i + 1 : (together.at(-1) as Actor).last)
      const start = (article.tokens[first] as Token).start
      const end = Math.max((article.tokens[last - 1] as Token).end, date && date.start > start ? date.end : 0)
      const evidence = mention(article.text, start, end)
      const name = named?.name ?? null
      const key = `${noun ? (name ?? '').toLowerCase() : together.map((a) => a.name).join('|')}|${date?.from ?? place?.name ?? ''}`
      if (claims.has(key)) continue
      claims.set(key, {
        type: 'meeting',
        status,
        name,
        participants: together.map((actor) => actor.name),
        place: place?.name ?? null,
        placeCountry: place?.country ?? null,
        date,
        evidence,
        ...attribute(article, found, evidence),
      })
    }
  }
  return [...claims.values()]
}

/** The actors of the sentence that may meet, each once; around the verb "met", one on either side at least. */
function takingPart(actors: readonly Actor[], at: number, noun: boolean): Actor[] {
  const each = new Map<string, Actor>()
  for (const actor of actors) if (actor.official && !each.has(actor.name)) each.set(actor.name, actor)
  const all = [...each.values()]
  if (noun) return all
  return all.some(({ last }) => last <= at) && all.some(({ first }) => first > at) ? all : []
}
