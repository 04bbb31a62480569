import { mention } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { flag } from '../../text/words.ts'
import type { Article } from '../article.ts'
import type { Detector, Found } from '../detector.ts'
import { attribute } from './attribution.ts'
import { actorsBySentence, castOf, type Actor } from './frames/cast.ts'
import { dateFor } from './frames/when.ts'
import { isBody } from './meeting/body.ts'
import { heldAt, nameBefore } from './meeting/event.ts'
import { hostOf, isHeld } from './meeting/held.ts'
import { statesBetween, takingPart } from './meeting/parties.ts'
import { statusOfMeeting } from './meeting/status.ts'
import { MEET_VERBS } from '../lexicon/travel/verbs.ts'
import { formsOf, type Form } from '../lexicon/verb-forms.ts'
import { settle } from './frames/status.ts'
import { isPraised } from './frames/praise.ts'
import type { MeetingClaim } from './schemas.ts'

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
/** "will resume | talks": those who hold them are the subject. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:h[eo]ld|holds|holding|resum(?:e|es|ed|ing))$/.test(tokens[at - 1]?.lower ?? '')
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
      if (noun && isBody(found, article.tokens[i] as Token)) continue
      const named = noun ? nameBefore(article, i, sentence.first) : null
      const event = noun && isHeld(article.tokens, named?.first ?? i, i)
      const place =
        heldAt(article, found, i, sentence.last) ?? (event ? hostOf(article, found, named?.first ?? i) : null)
      const date = dateFor(article, found, sentence, i, place?.last ?? i + 1)
      if (!date && !place) continue
      const near =
        noun && isPraised(article.tokens, i, sentence.first) ? [] : takingPart(article, here, i, noun)
      const together = event && near.length === 1 ? [] : near // "a summit will be held in Lima, Berg said"
      const states = noun && together.length < 2 ? statesBetween(article, found, i) : []
      const several = together.length > 1 || states.length > 1 || together.some(({ plural }) => plural)
      const told = noun && !named?.proper && !place ? [...claims.values()].at(-1) : null
      if (told && told.evidence.start >= sentence.start && told.date === date) continue // "met on Friday for a summit"
      const few = together.length + states.length < 2 && !isObject(article.tokens, i)
      if (noun ? !named?.proper && !event && (!several || few) : !several) continue
      const mood = statusOfMeeting(article.tokens, sentence, i, place?.last ?? i + 1, form)
      if (mood === 'none') continue
      const status = settle(mood, date, published) ?? 'occurred'
      const first = Math.min(named?.first ?? i, noun ? i : (together[0] as Actor).first)
      const last = Math.max(place?.last ?? 0, noun ? i + 1 : (together.at(-1) as Actor).last)
      const start = (article.tokens[first] as Token).start
      const end = Math.max((article.tokens[last - 1] as Token).end, date && date.start > start ? date.end : 0)
      const evidence = mention(article.text, start, end)
      const name = named?.name ?? null
      const key = `${noun ? (name ?? '').toLowerCase() : together.map((a) => a.name).join('|')}|${date?.from ?? place?.name ?? ''}`
      if (claims.has(key)) continue
      const attribution = attribute(article, found, evidence)
      const isToCome = attribution.likelihood !== null && published !== null && (date?.to ?? '') > published
      claims.set(key, {
        type: 'meeting',
        status: status === 'occurred' && isToCome ? 'planned' : status, // "a summit this year is likely"
        name,
        participants: states.length > 1 ? states : together.map((actor) => actor.name),
        place: place?.name ?? null,
        placeCountry: place?.country ?? null,
        date,
        evidence,
        ...attribution,
      })
    }
  }
  return [...claims.values()]
}
