/** What two ways to name a treaty have in common, and what speaks against their being of one. Pure. */
import { isCommon, isSaidIn } from './common-titles.ts'
import { ownName } from './own-name.ts'
import { compare, compareAll, heirs } from './party-lists.ts'

/** How articles name a treaty, in the same words. Names are keys: lower case, without accents and punctuation. */
export interface TreatyForm {
  id: string
  /** Key in the registry of well-known treaties. */
  registry: string | null
  /** Official title. */
  title: string | null
  label: string
  year: number | null
  /** In order of the alphabet. */
  parties: readonly string[]
  /** Its words fit any treaty; only an editor can say that it is one with another. */
  loose?: boolean
}

type Told = Omit<TreatyForm, 'id'>

/** "1972 ABM Treaty" and "ABM Treaty of 1972" are called "ABM Treaty"; "Convention of 1800" has no other name. */
export const nameOf = (key: string): string => {
  const plain = key.replace(/^(?:the )?(?:\d{4} )?/, '').replace(/ (?:of )?\d{4}$/, '')
  return plain.includes(' ') ? plain : key
}

/** "Treaty of Alliance with France" is called "Treaty of Alliance" too. */
const namesOf = ({ title, label }: Pick<Told, 'title' | 'label'>): string[] => [
  ...new Set([title, label].flatMap((name) => (name ? [nameOf(name), withoutPartners(nameOf(name))] : []))),
]
const withoutPartners = (name: string): string => {
  const plain = name.replace(/ with (?:the )?\S+(?: \S+)?$/, '')
  return plain.includes(' ') ? plain : name
}

const ownNamesOf = (form: Told): string[] => [
  ...new Set(namesOf(form).flatMap((name) => ownName(name, form.parties) ?? [])),
]

/** Words that fit any treaty: what else is known of one in another article is not known of this one. */
export const fitsAny = ({ registry, title, label, year, parties }: Told): boolean =>
  registry === null && parties.length < 2 && (year === null || title === null) && isCommon(title ?? label)

/** What two forms must share to be compared. */
export function keysOf(form: Told): string[] {
  const { registry, year, parties } = form
  if (fitsAny(form)) return []
  return [
    ...(registry ? [`registry ${registry}`] : []),
    ...namesOf(form),
    ...ownNamesOf(form),
    ...(year !== null && parties.length > 1
      ? [`${year} ${[...new Set(heirs(parties))].sort().join(' ')}`]
      : []),
  ]
}

/** Why what is named in some ways is no treaty that is named in these others, or null. */
export function contradiction(some: readonly Told[], others: readonly Told[]): string | null {
  const told = (of: readonly Told[], value: 'registry' | 'year') => of.flatMap((one) => one[value] ?? [])
  const [entry, entries] = [told(some, 'registry'), told(others, 'registry')]
  const [mine, theirs] = [told(some, 'year'), told(others, 'year')]
  if (areOther(entry, entries)) return 'the registry has two'
  if (areOther(mine, theirs)) return `${distinct(mine).join(' or ')}, not ${distinct(theirs).join(' or ')}`
  const isDated = mine.length > 0 && theirs.length > 0
  if (entry.length > 0 && entries.length > 0) return null
  if (isDated && some.some((one) => others.some((other) => sameTitle(one, other)))) return null
  const lists = others.map(({ parties }) => heirs(parties))
  const strange = some.find(({ parties }) => compareAll(heirs(parties), lists) === 'other')
  return strange
    ? `${strange.parties.join(', ')}, not ${distinct(others.flatMap(({ parties }) => parties.join(', ') || [])).join(' or ')}`
    : null
}

const areOther = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)].sort()

/** Why two forms may be of one treaty, where nothing contradicts; null when they tell too little, or other things. */
export function agreement(a: Told, b: Told): string | null {
  if (a.loose || b.loose) return null
  if (a.registry !== null && a.registry === b.registry) return `the same well-known treaty: ${a.registry}`
  const title = sameTitle(a, b)
  const year = a.year === b.year ? a.year : null
  if (title) return year === null ? `the same title: ${title}` : `the same title and year: ${title}, ${year}`
  const name = sameName(a, b)
  const parties = year === null ? [a.parties, b.parties] : [heirs(a.parties), heirs(b.parties)]
  const [mine = [], theirs = []] = parties
  const isTitle = a.title !== null || b.title !== null
  if (name && (areSame(mine, theirs) || (isTitle && compare(mine, theirs) === 'same')))
    return `the same name and parties: ${[name, ...a.parties].join(', ')}`
  const own = ownNamesOf(a).find((of) => ownNamesOf(b).includes(of))
  if (own !== undefined) return `the same name and parties: ${own}`
  if (name && isTitle && year !== null && compare(mine, theirs) !== 'other')
    return `the same title and year: ${name}, ${year}`
  return year !== null && isDescribed(a, b) && mine.length > 1 && areSame(mine, theirs)
    ? `the same year and parties: ${[year, ...a.parties].join(', ')}`
    : null
}

/** Years by which what was signed in one may be dated by another: when it was ratified, when it entered into force. */
const NEAR = 2

/** What an editor may find to be one, and what speaks against it; null where nothing tells. */
export function doubt(a: Told, b: Told): string | null {
  if ((a.registry !== null && b.registry !== null) || a.loose || b.loose) return null
  const apart = a.year !== null && b.year !== null ? Math.abs(a.year - b.year) : 0
  if (apart > NEAR) return null
  const agreed = agreement(a, b)
  const against = contradiction([a], [b])
  if (agreed) return `${agreed}; ${against ? `but ${against}` : 'but others fit as well'}`
  if (against) return null
  const name = sameName(a, b)
  if (name) return `the same name: ${name}; but many treaties have it`
  const short = shortFor(a, b) ?? shortFor(b, a)
  if (short !== null) return short
  if (a.year === b.year && (isOnlyTreaty(a, b) || isOnlyTreaty(b, a)))
    return `the same parties, and “${a.label}” and “${b.label}” tell no more; but they may have made several`
  return apart === 0 &&
    a.year !== null &&
    b.year !== null &&
    a.parties.length > 1 &&
    areSame(heirs(a.parties), heirs(b.parties))
    ? `the same year and parties: ${[a.year, ...a.parties].join(', ')}; but it is called otherwise`
    : null
}

/** "friendship treaty of Peru and Chile" beside their "Treaty of Friendship and Cooperation": no other may be meant. */
function shortFor(a: Told, b: Told): string | null {
  if (a.title !== null || !areSame(heirs(a.parties), heirs(b.parties))) return null
  const own = ownName(nameOf(a.label), a.parties)?.replace(/ of [A-Z ]+$/, '')
  const of = nameOf(b.title ?? b.label)
  return own !== undefined && own !== of && isSaidIn(own, of)
    ? `the same parties, and “${own}” may be short for “${of}”; but they may have made several`
    : null
}

/** "treaty" of Peru and Chile beside their "new treaty" or "friendship treaty": no other may be meant. */
const isOnlyTreaty = (a: Told, b: Told): boolean =>
  a.title === null &&
  b.title === null &&
  a.parties.length === 2 &&
  areSame(heirs(a.parties), heirs(b.parties)) &&
  ownName(nameOf(a.label), a.parties) === null &&
  /\b(?:treaty|pact)\b/.test(a.label) &&
  /\b(?:treaty|pact)$/.test(b.label.replace(/ (?:between|with|of) .*/, ''))

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((state) => b.includes(state))

/** A title of its own that both have; who has no title may be called by that of the other. */
function sameTitle(a: Told, b: Told): string | null {
  if (a.title === null && b.title === null) return null
  const name = nameOf(a.title ?? a.label)
  return name === nameOf(b.title ?? b.label) && !isCommon(name) ? name : null
}

/** What both are called, unless they have titles of which it is none. */
function sameName(a: Told, b: Told): string | null {
  if (
    a.title !== null &&
    b.title !== null &&
    withoutPartners(nameOf(a.title)) !== withoutPartners(nameOf(b.title))
  )
    return null
  const theirs = namesOf(b)
  return namesOf(a).find((name) => theirs.includes(name)) ?? null
}

/** "the 2000 friendship treaty" beside the "Treaty of Friendship and Cooperation". */
const isDescribed = (a: Told, b: Told): boolean =>
  (a.title === null && isSaidIn(nameOf(a.label), nameOf(b.title ?? b.label))) ||
  (b.title === null && isSaidIn(nameOf(b.label), nameOf(a.title ?? a.label)))
