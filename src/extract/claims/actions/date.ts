/** Which date of a sentence is that of what is done to a treaty. */
import { lastStartingBy, overlaps, type Span } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { tokensIn, type Article } from '../../article.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import type { Timex } from '../../schemas.ts'
import { tellingOf } from '../frames/when.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'

/** How many words may stand between an action and its date. */
const NEAR = 14

/**
 * The date of an action: the nearest after it, else before it, with no other clause or action between.
 *
 *     "signed in 1991, the pact was suspended on March 3"
 *      ^^^^^^    ----                ^^^^^^^^^    -------
 */
export function dateOf(
  article: Article,
  dates: readonly Timex[],
  sentence: Span,
  here: readonly SpokenTreaty[],
  action: FoundAction,
  actions: readonly FoundAction[],
): Timex | null {
  if (action.in) return null
  const told = spanOf(article, action)
  const whole = {
    start: Math.min(told.start, action.spoken.start),
    end: Math.max(told.end, action.spoken.end),
  }
  let best: Timex | null = null
  let nearest = NEAR + 1
  for (let i = lastStartingBy(dates, sentence.end); i >= 0; i--) {
    const date = dates[i] as Timex
    if (date.start < sentence.start) break
    if (
      here.some((treaty) => overlaps(date, treaty)) ||
      isOfTelling(article, date) ||
      isAttribute(article, tokensIn(article, date)[0])
    )
      continue
    const after = date.start >= whole.end
    const gap = after
      ? { start: whole.end, end: date.start }
      : date.end <= whole.start
        ? { start: date.end, end: whole.start }
        : { start: told.end, end: told.end }
    if (separates(article, gap, after, action, actions)) continue
    if (after ? isOfTreaty(article, action, gap) : isOfOther(article, date, action, actions)) continue
    const [first, last] = tokensIn(article, gap)
    const far = after ? lengthOf(article.tokens, first, last) : last - first + 1
    const distance = isRelative(article.tokens, first, last) ? 1 : far
    if (distance < nearest) [best, nearest] = [date, distance]
  }
  return best
}

/** In words; names of those who sign count for one: "signed | by President Berg, Prime Minister Keller and King Olav in | 1990". */
function lengthOf(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[first]?.lower !== 'by' || last - first > LONGEST_LIST) return last - first
  return tokens.slice(first, last).filter(({ text, kind }) => kind === 'word' && !/^\p{Lu}/u.test(text))
    .length
}
const LONGEST_LIST = 40

/** "to keep the | 1783 | border, both concluded …": it tells which border. */
function isAttribute({ tokens }: Article, first: number): boolean {
  if (tokens[first]?.text === 'May' && /^['’]s$/.test(tokens[first + 1]?.text ?? '')) return true // "Theresa May's deal"
  if (/^(?:beyond|until|till|through|past)$/.test(tokens[first - 1]?.lower ?? '')) return true // "a partnership beyond 2014"
  return (
    /^\d{4}$/.test(tokens[first]?.text ?? '') &&
    DETERMINERS.has(tokens[first - 1]?.lower ?? '') &&
    tokens[first + 1]?.kind === 'word'
  )
}

/** "approved the pact, officials said on Sunday". */
const isOfTelling = (article: Article, date: Span): boolean => {
  const [first, last] = tokensIn(article, date)
  return tellingOf(article, first, last) >= 0
}

// "ratified the pact | agreed in May", "… | of May 1968", "… | (1968)", "… | it had signed in 1968": when it was made
//  ^^^^^^^^                    ---         --------        ----                       ----
function isOfTreaty(article: Article, { action, first: at, spoken }: FoundAction, gap: Span): boolean {
  const [first, last] = tokensIn(article, gap)
  if (at >= spoken.last || last <= first) return false
  const words = article.tokens.slice(first, last).map(({ lower }) => lower)
  if (action !== 'signed' && TITLED.test(words.join(' '))) return true
  const [next = ''] = words[0] === ',' ? words.slice(1) : words
  return (
    MADE.test(next) ||
    (ITS_OWN.test(words.join(' ')) && action !== 'entered_into_force') ||
    words.includes('had')
  )
}
const TITLED = /^(?:of|\()$/
const MADE =
  /^(?:signed|concluded|agreed|reached|adopted|initiall?ed|drafted|drawn|opened|negotiated|struck|brokered|finali[sz]ed|made|sealed|dated|dating|it|they|he|she)$/
const ITS_OWN = /^in (?:force|effect|place) since$/

// "Signed in 1968, the pact was ratified": the day of the one is not that of the other
//  ^^^^^^    ----               ^^^^^^^^
const isOfOther = (
  article: Article,
  date: Span,
  action: FoundAction,
  actions: readonly FoundAction[],
): boolean => {
  const [from, to] = tokensIn(article, date)
  // "signed by Peru in 1990 | and ratified by Chile"
  const isPast = to < action.first && article.tokens[to]?.lower === 'and'
  return actions.some(
    ({ first, last }) =>
      first !== action.first &&
      last <= from &&
      (isPast ||
        (from - last < 3 &&
          article.tokens.slice(last, from).every(({ lower }) => /^(?:in|on|at|early|late)$/.test(lower)))),
  )
}

const WALL = /^(which|that|who|;|while|but|because|although|when|if|whereas)$/

/** "left the pact | , which bans mines, in | May 2020": what stands between is told of the pact. */
const isRelative = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.text === ',' &&
  tokens[first + 1]?.lower === 'which' &&
  /^(?:in|on)$/.test(tokens[last - 1]?.lower ?? '') &&
  tokens[last - 2]?.text === ','

function separates(
  article: Article,
  gap: Span,
  after: boolean,
  action: FoundAction,
  actions: readonly FoundAction[],
): boolean {
  const [first, last] = tokensIn(article, gap)
  if (after && isRelative(article.tokens, first, last)) return false
  for (let i = first; i < last; i++) {
    const word = (article.tokens[i] as Token).lower
    if (WALL.test(word)) return true
    // "this year is the tenth since they signed it", "the 1944 conference and the signing of the pact in 1947"
    if (
      !after &&
      (word === 'since' ||
        (word === 'after' && article.tokens[i - 1]?.text === ',') ||
        (word === 'and' && action.nominal))
    )
      return true
    // "power until 1981 and | obstructed | the truce talks": the year is told of another deed
    if (
      !after &&
      word === 'and' &&
      /^\p{Ll}{3,}ed$/u.test(article.tokens[i + 1]?.text ?? '') &&
      i + 1 !== action.first
    )
      return true
    // "left the pact in 2019, accusing Lima of breaking it"
    if (!after && word === ',' && /^\p{Ll}+ing$/u.test(article.tokens[i + 1]?.text ?? '')) return true
    if (
      after &&
      word === ',' &&
      i > first &&
      /^(and|the|a|he|she|it|they)$/.test(article.tokens[i + 1]?.lower ?? '') &&
      !isLastOfList(article.tokens, i + 1, last)
    )
      return true
  }
  return actions.some((other) => other.first !== action.first && overlaps(spanOf(article, other), gap))
}

/** "signed by Peru, Chile, | and the Congo in | 1963": from an "and" or "the" a name leads to the date. */
function isLastOfList(tokens: readonly Token[], from: number, last: number): boolean {
  const words = tokens.slice(from, last)
  const name = words.findIndex(({ text }) => /^\p{Lu}/u.test(text))
  return (
    name > 0 &&
    words.slice(0, name).every(({ lower }) => /^(?:and|the)$/.test(lower)) &&
    words
      .slice(name, -1)
      .every(({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:,|and|the|of)$/.test(lower)) &&
    /^(?:in|on|at)$/.test(words.at(-1)?.lower ?? '')
  )
}

/** Where the words of an action stand in the text. */
export const spanOf = (article: Article, { first, last }: { first: number; last: number }): Span => ({
  start: (article.tokens[first] as Token).start,
  end: (article.tokens[last - 1] as Token).end,
})
