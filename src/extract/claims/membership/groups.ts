import { itemAt } from '../../../text/span.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { flag } from '../../../text/words.ts'
import { tokensIn, type Article } from '../../article.ts'
import type { Place } from '../../detector.ts'
import type { MembershipStatus } from '../schemas.ts'

/** States that a text makes one group of, though it has no name: allies, blocs, a body that two would form. */
export interface Group {
  members: readonly Place[]
  /** "bloc of Chile and Peru" */
  label: string
  status: MembershipStatus
  /** The words that say so, and where in them a date is looked for, as tokens. */
  first: number
  last: number
}

/** States that stand joined: "Chile, Peru and the US". Tokens [first, last). */
interface List {
  places: Place[]
  first: number
  last: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const BLOCS = set('bloc blocs axis alliance alliances coalition coalitions grouping groupings camp camps')
const BODIES = set(
  'group committee council commission alliance bloc grouping mechanism forum body secretariat',
)
/** "the bloc": an organisation by what it is. */
export const COMMON_NAMES = set('bloc group grouping alliance union body club organisation organization')
const TELLING = new Set([...BLOCS, ...BODIES, ...COMMON_NAMES, 'allies'])
export const TELLS_GROUP = flag(({ lower }) => TELLING.has(lower))

/** Whether the sentence may tell of one at all. */
export function mayTellGroup({ flags }: Article, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) if ((flags[i] as number) & TELLS_GROUP) return true
  return false
}

/** The groups of a sentence whose states are given. */
export function groupsIn(article: Article, sentence: Sentence, places: readonly Place[]): Group[] {
  const lists = listsOf(article, places)
  return lists.flatMap((list, n) => [
    ...alliesOf(article, sentence, list),
    ...blocOf(article, sentence, list, itemAt(lists, n + 1) ?? null),
    ...formedWith(article, sentence, list, itemAt(lists, n - 1) ?? null),
  ])
}

const lowerAt = (article: Article, i: number): string => itemAt(article.tokens, i)?.lower ?? ''

function listsOf(article: Article, places: readonly Place[]): List[] {
  const lists: List[] = []
  for (const place of places) {
    const [first, last] = tokensIn(article, place)
    const before = lists.at(-1)
    const again = before?.places.some(({ name }) => name === place.name)
    if (before && !again && first > before.last && joined(article, before.last, first)) {
      before.places.push(place)
      before.last = last
    } else lists.push({ places: [place], first, last })
  }
  return lists
}

function joined(article: Article, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!JOINS.has(lowerAt(article, i))) return false
  return true
}
const JOINS = set(', and the &')

const isThe = (article: Article, i: number): boolean => lowerAt(article, i) === 'the'

/** "Chile, Peru and Cuba were allies": what the verb tells of when. */
const ALLIED: Readonly<Record<string, MembershipStatus>> = {
  are: 'existing',
  remain: 'existing',
  were: 'historical',
  became: 'occurred',
  become: 'planned',
}

function alliesOf(article: Article, sentence: Sentence, { places, first, last }: List): Group[] {
  const status = ALLIED[lowerAt(article, last)]
  if (!status || places.length < 2) return []
  for (let i = last + 1; i <= last + 3 && i < sentence.last; i++)
    if (lowerAt(article, i) === 'allies')
      return [{ members: places, label: `alliance of ${told(places)}`, status, first, last: i + 1 }]
  return []
}

/** How many words may tell what kind of bloc or body it is. */
const KINDS = 4

/** "the Cold War blocs of Chile and Peru on one side and Cuba and Laos on the other" */
function blocOf(article: Article, sentence: Sentence, list: List, next: List | null): Group[] {
  const of = isThe(article, list.first - 1) ? list.first - 2 : list.first - 1
  const noun = lowerAt(article, of - 1)
  if (!/^(of|between)$/.test(lowerAt(article, of)) || !BLOCS.has(noun) || list.places.length < 2) return []
  const kind = kindBefore(article, sentence, of - 1)
  const status = kind.some((word) => MEANT.has(word)) ? 'proposed' : 'existing'
  const label = [
    ...kind.filter((word) => !MEANT.has(word) && !PRAISE.has(word)),
    noun.replace(/s$/, ''),
  ].join(' ')
  const first = of - 1
  const groups: Group[] = [
    { members: list.places, label: `${label} of ${told(list.places)}`, status, first, last: list.last },
  ]
  if (next && next.places.length > 1 && isOtherSide(article, list.last, next.first))
    groups.push({
      members: next.places,
      label: `${label} of ${told(next.places)}`,
      status,
      first,
      last: next.last,
    })
  return groups
}

const MEANT = set('new proposed possible potential would-be planned future prospective')

const PRAISE = set(
  'ironclad enduring steadfast strong stronger close closer great unbreakable unshakeable longstanding long-standing robust vital historic',
)

/** The words right before a noun that tell its kind. */
function kindBefore(article: Article, sentence: Sentence, noun: number): string[] {
  const kind: string[] = []
  for (let i = noun - 1; i >= sentence.first && kind.length < KINDS; i--) {
    const token = article.tokens[i]
    if (token?.kind !== 'word' || ENDS_KIND.has(token.lower)) break
    kind.unshift(token.text)
  }
  return kind
}
const ENDS_KIND = set(
  "the a an this that these those its their his her as of in on with to and or but by from 's is are was were",
)

/** "on one side and", "against" */
function isOtherSide(article: Article, first: number, last: number): boolean {
  const words = article.tokens.slice(first, last).map(({ lower }) => lower)
  return /^(?:on (?:the )?one (?:side|hand) ,? ?and|against|and that of)(?: the)?$/.test(words.join(' '))
}

/** "Chile’s wish to form a security council with Peru" */
function formedWith(article: Article, sentence: Sentence, list: List, before: List | null): Group[] {
  const at = isThe(article, list.first - 1) ? list.first - 2 : list.first - 1
  const noun = lowerAt(article, at - 1)
  if (lowerAt(article, at) !== 'with' || !BODIES.has(noun) || !before) return []
  const kind = kindBefore(article, sentence, at - 1)
  let verb = at - 2 - kind.length
  if (/^(a|an|the|its|their)$/.test(lowerAt(article, verb))) verb--
  const form = FORMING.get(lowerAt(article, verb))
  if (!form || verb < before.last) return []
  const words = article.tokens.slice(before.last, verb).map(({ lower }) => lower)
  const status = form === 'occurred' ? form : words.some((word) => SETTLED.has(word)) ? 'planned' : 'proposed'
  const members = [...before.places, ...list.places]
  return [{ members, label: [...kind, noun].join(' '), status, first: before.first, last: list.last }]
}

const FORMING: ReadonlyMap<string, 'base' | 'occurred'> = new Map([
  ...['form', 'create', 'establish', 'launch', 'build'].map((verb) => [verb, 'base'] as const),
  ...['forming', 'creating', 'establishing', 'launching', 'building'].map((verb) => [verb, 'base'] as const),
  ...['formed', 'created', 'established', 'launched', 'built'].map((verb) => [verb, 'occurred'] as const),
])
const SETTLED = set('will agreed plans decided')

/** "Chile, Cuba and Peru": one group has one name, in whatever order its states are told. */
function told(places: readonly Place[]): string {
  const names = [...new Set(places.map(({ name }) => name))].sort()
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
