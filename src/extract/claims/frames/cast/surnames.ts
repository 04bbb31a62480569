import { itemAt, lastBy } from '../../../../text/span.ts'
import type { Token } from '../../../../text/tokens.ts'
import { flag } from '../../../../text/words.ts'
import type { Article } from '../../../article.ts'
import type { Found } from '../../../detector.ts'
import { leaderCountry } from '../../../lexicon/leader-index.ts'
import { isLeaderSurname, stateLedBy } from '../../../lexicon/leader-terms.ts'
import { CANCELLED, POSTPONED, REFUSED } from '../../../lexicon/mood-words.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import {
  ATTEND_VERBS,
  HOST_VERBS,
  MEET_VERBS,
  MOTION_VERBS,
  VISIT_VERBS,
} from '../../../lexicon/travel/verbs.ts'
import { formsOf } from '../../../lexicon/verb-forms.ts'
import { TRAVEL_NOUNS } from '../../../lexicon/travel/visits.ts'
import { isPossessive, type Actor } from './actor.ts'

const SURNAME = flag(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && isLeaderSurname(text))
const AUXILIARIES = 'will would has had is are was were may might could should to'.split(' ')
/** What a person does: not "rises", as a price does. */
const DOES: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...[VISIT_VERBS, MOTION_VERBS, ATTEND_VERBS, HOST_VERBS, MEET_VERBS].flatMap((verbs) => [
    ...formsOf(verbs).keys(),
  ]),
  ...SPEECH_VERBS,
  ...CANCELLED,
  ...POSTPONED,
  ...REFUSED,
])

/**
 * Leaders of the year of publication whom the text names without an office. One who stands once where a person does is
 * meant wherever the surname stands alone.
 *
 *     Putin arrived in Hanoi      Putin's visit      Putin to visit      Putin Street
 *     ^^^^^ ->                    ^^^^^ ->           ^^^^^ ->            no
 */
export function surnamedLeaders(article: Article, found: Readonly<Found>): Actor[] {
  const year = Number(article.published?.date.slice(0, 4))
  const leaders: Actor[] = []
  const sure = new Set<string>()
  const { tokens, flags } = article
  for (let i = 0; i < tokens.length; i++) {
    if (!((flags[i] as number) & SURNAME)) continue
    const { text } = tokens[i] as Token
    const country = stateLedBy(text, year)
    const first = country === null ? i : fullNameStart(article, i, country)
    if (country === null || !standsAlone(tokens, first, i) || isOtherwiseRead(tokens[i] as Token, found))
      continue
    leaders.push(leader(article, first, i, country))
    if (first < i || doesAsPerson(tokens, i)) sure.add(text)
  }
  const whole = new Map<string, string>()
  for (const { name } of leaders) if (name.includes(' ')) whole.set(surnameOf(name), name)
  return leaders
    .filter(({ name }) => sure.has(surnameOf(name)))
    .map((actor) => ({ ...actor, name: whole.get(surnameOf(actor.name)) ?? actor.name }))
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** "Keir | Starmer", where the list of leaders holds the whole name: its first token. */
function fullNameStart({ tokens, text }: Article, at: number, country: string): number {
  const [before, token] = [itemAt(tokens, at - 1), tokens[at] as Token]
  if (!before || !/^\p{Lu}\p{Ll}/u.test(before.text)) return at
  return leaderCountry(text.slice(before.start, token.end)) === country ? at - 1 : at
}

const leader = ({ tokens, text }: Article, first: number, at: number, country: string): Actor => ({
  first,
  last: at + 1,
  name: text.slice((tokens[first] as Token).start, (tokens[at] as Token).end),
  country,
  official: true,
  kind: 'name',
  person: null,
  plural: false,
  possessive: isPossessive(tokens[at + 1]),
})

const PART_OF_NAME = /^(?:\p{Lu}.*|[-–&.])$/u

/** No part of a longer name: "Trump Tower", "Camp Bush", "Sisi-led". Before it a sentence may begin. */
function standsAlone(tokens: readonly Token[], first: number, at: number): boolean {
  const [before, after] = [itemAt(tokens, first - 1)?.text ?? '.', tokens[at + 1]?.text ?? '.']
  const begins = before === '.' || OPENS.has(before)
  return (begins || !PART_OF_NAME.test(before)) && (after === '.' || !PART_OF_NAME.test(after))
}
/** Capitalised only as they open a sentence. */
const OPENS = new Set('When While As After Before But And If Since Although Though'.split(' '))

/** The surname is within the name of a place or a body, or is one of a person whom the text names in full. */
function isOtherwiseRead(token: Token, { people, places, organizations }: Readonly<Found>): boolean {
  const within = [lastBy(places, token.start), lastBy(organizations, token.start)]
  if (within.some((name) => name && token.end <= name.end)) return true
  return people.some(({ name }) => name.split(/[ -]/).includes(token.text))
}

/** A verb of persons follows, or a journey of theirs. */
function doesAsPerson(tokens: readonly Token[], at: number): boolean {
  if (isPossessive(tokens[at + 1]))
    return [at + 2, at + 3, at + 4].some((i) => TRAVEL_NOUNS.has(tokens[i]?.lower ?? ''))
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  if (next?.text === ',' && /^(?:who|whose)$/.test(after?.lower ?? '')) return true
  const listed = /^(?:,|and)$/.test(next?.lower ?? '') && isLeaderSurname(after?.text ?? '')
  return DOES.has(tokens[listed ? at + 3 : at + 1]?.lower ?? '')
}
