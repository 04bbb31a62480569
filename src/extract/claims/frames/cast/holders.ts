import type { Token } from '../../../../text/tokens.ts'
import { tokenAt, type Article } from '../../../article.ts'
import type { Place } from '../../../detector.ts'
import { SOLE_OFFICES } from '../../../lexicon/officials.ts'
import { isPossessive, type Actor } from './actor.ts'
import type { Standing, Standings } from './standing.ts'
import { placeCovering } from './titles.ts'

/** How many names away an office may still mean its holder. */
const REACH = 60
const LEADS = /\b(?:president|leader|premier|prime minister)$/
/** "Senate majority leader": of no state. */
const OF_ASSEMBLY = new Set(
  'senate house parliamentary party opposition majority minority republican democratic'.split(' '),
)
/** One who led a state, and was a minister when spoken of, is no "leader". */
const OF_CABINET = new Set(
  'minister secretary adviser advisor ambassador envoy vice deputy former senator candidate'.split(' '),
)
const VICE = /\bvice\b/

/** "the foreign minister" is no prime minister; "the minister" may be any other. */
const isOtherMinister = (title: string, words: ReadonlySet<string>): boolean =>
  title.endsWith(' minister') &&
  (words.has('prime') !== title.includes('prime minister') ||
    (/\bforeign minister$/.test(title) && !words.has('foreign')))

/** Whom an office means: the last person named before with that office and state, else the first named after. */
export function holderOf(
  named: readonly Actor[],
  standings: Standings,
  at: number,
  office: string,
  country: string | null,
  home: string | null,
): Actor | null {
  if (country === null && home !== null) {
    const own = holderOf(named, standings, at, office, home, null)
    if (own || /^president$/i.test(office)) return own
  }
  const [title = ''] = office.toLowerCase().split(' of ')
  const head = title.slice(title.lastIndexOf(' ') + 1)
  const vice = VICE.test(title)
  const leads = !vice && LEADS.test(title)
  const fits = (actor: Actor, before: boolean): boolean => {
    if (!actor.person || !actor.official) return false
    if (country !== null && actor.country !== null && actor.country !== country) return false
    const { words, leads: state } = standings.get(actor.person) as Standing
    if (actor.country === null && [...words].some((word) => OF_ASSEMBLY.has(word))) return false
    if (words.size === 0)
      return leads && (country !== null ? actor.country === country : before && state !== null)
    if (
      head === 'leader' &&
      state !== null &&
      state === country &&
      ![...words].some((word) => OF_CABINET.has(word))
    )
      return true
    return words.has(head) && words.has('vice') === vice && !isOtherMinister(title, words)
  }
  const here = lastBefore(named, at)
  const nearest = (suits: (actor: Actor) => boolean): Actor | null => {
    for (let i = here; i >= 0 && i > here - REACH; i--)
      if (suits(named[i] as Actor) && fits(named[i] as Actor, true)) return named[i] as Actor
    for (let i = here + 1; i < named.length && i < here + REACH; i++)
      if (suits(named[i] as Actor) && fits(named[i] as Actor, false)) return named[i] as Actor
    return null
  }
  // "the Finnish president" is sooner a president known to be Finnish than the president of some company
  return (country === null ? null : nearest((actor) => actor.country === country)) ?? nearest(() => true)
}

/** The index of the last actor that begins before token `at`, or -1. */
const lastBefore = (actors: readonly Actor[], at: number): number => {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((actors[middle] as Actor).first < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** "the Presidents of Chile, Peru and Brazil", "delegates from Chile and Peru": one actor a state. */
export function holdersInList(article: Article, places: readonly Place[], office: Actor): Actor[] {
  const { tokens } = article
  let of = office.first
  while (of < office.last && !/^(?:of|from)$/.test((tokens[of] as Token).lower)) of++
  if (of >= office.last) return []
  const noun = article.text.slice((tokens[office.first] as Token).start, (tokens[of] as Token).start)
  const many = tokens[of]?.lower === 'from' // "delegates from Chile and Peru"
  const titles = noun.replace(/^the /i, '')
  const lead = many ? `${titles}from` : `${titles.replace(/s $/, '')} of`
  const each: Actor[] = []
  for (let i = of + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const place = placeCovering(places, token)
    if (place && place.kind !== 'demonym') {
      const last = tokenAt(article, place.end - 1) + 1
      each.push({
        ...office,
        first: i,
        last,
        name: `${lead} ${place.text}`,
        country: place.country,
        plural: many,
        possessive: isPossessive(tokens[last]),
      })
      i = last - 1
    } else if (!/^(?:,|and|the)$/.test(token.lower)) break
  }
  return each
}

/** "the Chilean, Peruvian and Brazilian foreign ministers": one actor a state; none where only one is named. */
export function holdersByDemonym(
  { tokens, text }: Article,
  places: readonly Place[],
  office: Actor,
  holder: (at: number, title: string, country: string) => Actor | null,
): Actor[] {
  const demonymAt = (i: number): Place | null => {
    const place = placeCovering(places, tokens[i])
    return place?.kind === 'demonym' || /^(?:U\.?S\.?|U\.?K\.?)$/.test(place?.text ?? '') ? place : null
  }
  const start = /^(?:the|both)$/.test((tokens[office.first] as Token).lower) ? office.first + 1 : office.first
  const own = demonymAt(start)
  const after = tokens[start + 1]
  if (!own || !after || start + 1 >= office.last) return []
  const titles = text.slice(after.start, (tokens[office.last - 1] as Token).end)
  const title = titles.replace(/s$/, '')
  const sole = SOLE_OFFICES.has(title.slice(title.lastIndexOf(' ') + 1).toLowerCase())
  const each: Actor[] = []
  for (let i = start; i >= 0; i--) {
    const state = demonymAt(i)
    if (!state?.country) {
      if (/^(?:,|and)$/.test((tokens[i] as Token).lower)) continue
      break
    }
    const { country } = state
    const known = sole ? holder(i, title, country) : null
    each.unshift({
      ...office,
      first: i,
      last: i === start ? office.last : i + 1,
      name: known?.name ?? `${state.text} ${sole ? title : titles}`,
      country,
      person: known?.person ?? null,
      plural: !known,
      possessive: i === start && office.possessive,
    })
  }
  return each.length > 1 ? each : []
}

/** "Ana Berg, a Chilean envoy,": a name no list of names knew, before the comma. */
export function nameBefore(
  { tokens, text }: Article,
  places: readonly Place[],
  at: number,
): { first: number; name: string } | null {
  if (tokens[at - 1]?.text !== ',' || !/^(?:a|an|the)$/.test((tokens[at] as Token).lower)) return null
  let first = at - 1
  while (
    first > 0 &&
    at - 1 - first < 4 &&
    /^\p{Lu}\p{Ll}/u.test((tokens[first - 1] as Token).text) &&
    !placeCovering(places, tokens[first - 1])
  )
    first--
  if (at - 1 - first < 2) return null
  return { first, name: text.slice((tokens[first] as Token).start, (tokens[at - 2] as Token).end) }
}
