import type { Token } from '../../../text/tokens.ts'
import { isCapitalised } from '../../lexicon/name-index.ts'
import { SUBJECT_ENDING, SUBJECTS } from '../../lexicon/organizations.ts'

type Test = (word: Token) => boolean

/**
 * The words [first, last) of the name around the noun `head`, or null when the noun stands alone ("the University").
 *
 *     the Northern Institute for Peace and Conflict Studies in Oslo
 *         ^^^^^^^^ before     head ^^^^^^^^^^^^^^^^^^^^^^^^^ after
 */
export function nameAround(
  words: readonly Token[],
  head: number,
  free: number,
  isHead: Test,
): { first: number; last: number } | null {
  const first = startBefore(words, head, free)
  const last = endAfter(words, head, isHead)
  return first === head && last === head + 1 ? null : { first, last }
}

/** Back over capitalised words that stand side by side; titles, months and little words are not of the name. */
function startBefore(words: readonly Token[], head: number, free: number): number {
  let first = head
  while (first > free) {
    const before = words[first - 1] as Token
    const word = words[first] as Token
    if (first - 2 >= free && isPatron(words, first - 2)) {
      first -= PATRONS.has((words[first - 2] as Token).lower) ? 2 : 3
      continue
    }
    if (!isCapitalised(before) || word.start - before.end > 1 || NOT_OF_NAME.has(before.lower)) break
    first--
  }
  return first
}

/** "King’s College"  "St Mary’s Hospital": whom a house is named for, not whose it is. */
const isPatron = (words: readonly Token[], at: number): boolean =>
  words[at + 1]?.lower === "'s" &&
  (PATRONS.has((words[at] as Token).lower) || (at > 0 && /^(st|saint)$/.test((words[at - 1] as Token).lower)))

const PATRONS = new Set(['king', 'queen', 'women', 'children', 'workers', 'people'])

/** Whether a capitalised word stands right before, so that what begins here is but the end of a name. */
export const continuesName = (words: readonly Token[], at: number, free: number): boolean =>
  startBefore(words, at, free) < at

/** On over "of", "for" and what they govern; over "and" where a further subject follows. */
function endAfter(words: readonly Token[], head: number, isHead: Test): number {
  let last = inTown(words, head) ? head + 2 : head + 1
  for (;;) {
    const link = words[last]
    if (!link || link.start - (words[last - 1] as Token).end > 1) return last
    const next = nextCapitalised(words, last)
    if (next < 0) return last
    const end = runEnd(words, next, isHead)
    const and = last > head + 1 && (link.lower === 'and' || link.lower === '&' || link.text === ',')
    if (!LINKS.has(link.lower) && !(and && isSubject(words, next, end))) return last
    if (end === next) return last
    last = end
  }
}

/** "King’s College London": a college goes by its town. */
const inTown = (words: readonly Token[], head: number): boolean => {
  const [college, town] = [words[head] as Token, words[head + 1]]
  if (college.text !== 'College' || !town || town.start - college.end > 1) return false
  return isCapitalised(town) && !NOT_OF_NAME.has(town.lower)
}

/** Where the capitalised words that stand side by side from `from` on end; at once when another head is among them. */
function runEnd(words: readonly Token[], from: number, isHead: Test): number {
  let end = from
  for (; end < words.length; end++) {
    const word = words[end] as Token
    if (!isCapitalised(word) || NOT_OF_NAME.has(word.lower)) break
    if (end > from && word.start - (words[end - 1] as Token).end > 1) break
    if (isHead(word)) return from
  }
  return end
}

/** The capitalised word right after a link, over one article: "of the Interior". */
function nextCapitalised(words: readonly Token[], link: number): number {
  let next = link + 1
  if (words[next]?.lower === 'the') next++
  const word = words[next]
  return word && isCapitalised(word) && !NOT_OF_NAME.has(word.lower) ? next : -1
}

const LINKS = new Set(['of', 'for', 'on', 'de', 'du', 'des'])

const isSubject = (words: readonly Token[], first: number, last: number): boolean =>
  words.slice(first, last).some(({ lower }) => SUBJECTS.has(lower) || SUBJECT_ENDING.test(lower))

const NOT_OF_NAME = new Set(
  (
    'the a an at in on of to for from by with and or but as if when while since after before during under over per this ' +
    'that these those his her their our its his both also yesterday today tomorrow monday tuesday wednesday thursday ' +
    'friday saturday sunday january february march april may june july august september october november december ' +
    'president vice deputy director minister secretary professor dr mr mrs ms chairman chairwoman head chief former ' +
    'acting state senior spokesman spokeswoman spokesperson ambassador general king queen prince'
  ).split(' '),
)
