import { itemAt, type Span } from '../../../text/span.ts'
import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { sentenceAt, tokenAt, type Article } from '../../article.ts'
import { actorsAmong, type Actor } from './actors.ts'
import { isOfOthers } from './doers.ts'

/** "the two countries would", "both sides", "the parties signed", "They also signed": a pair spoken of already. */
const PAIR =
  /\b(?:(?:two|both) (?:countries|sides|nations|states|governments|parties|neighbou?rs|leaders|presidents|ministers|officials|delegations|heads of state)|the (?:sides|parties|presidents|leaders|ministers|delegations|heads of state|heads of government|signatories)|they|(?:obliged|committed|required|bound|allowed|forbade|barred) them)\b/

/** How far from a treaty, in characters, "the two countries" may speak of its parties. */
const AROUND = 400
/** How many sentences before, the pair may be named. */
const SENTENCES = 5
/** How many words a title may put between the two: "Berg and Chilean Foreign Minister". */
const TITLE = 8

/** How many words before a treaty may tell that those named speak of it, or help with it, and no more. */
const REACH = 30
/** "welcomed the pact", "confirmed their support for it". */
const isOfBystanders = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token
  if (isOfOthers(token) || COMMENTS.test(token.lower)) return true
  return /^supports?$/.test(token.lower) && !/^(?:for|to|of|and|in)$/.test(tokens[at + 1]?.lower ?? '')
}
const COMMENTS =
  /^(?:support(?:ed|ing)|(?:re)?affirm(?:s|ed|ing)|confirm(?:s|ed|ing)|stress(?:es|ed|ing)|underlin(?:es|ed|ing)|promot(?:e|es|ed|ing)|appreciation|gratitude)$/

export function speaksOfPair({ text, sentences }: Article, index: number, at: Span): boolean {
  const { start, end } = sentences[index] as Sentence
  const [from, to] = [Math.max(start, at.start - AROUND), Math.min(end, at.end + AROUND)]
  return PAIR.test(text.slice(from, to).toLowerCase())
}

/** "Both delegations signed several documents. | In particular, the memorandum on oil …": it opens a sentence after theirs. */
const leads = ({ text, sentences }: Article, index: number, at: Span): boolean =>
  /^(?:in particular, )?(?:an? |the )?(?:\p{L}+ )?$/iu.test(
    text.slice((sentences[index] as Sentence).start, at.start),
  )
const SIGNED = /\b(?:signed|signing|concluded)\b/

/**
 * The pair of states a treaty is spoken of with.
 *
 *     "Putin and Koizumi discussed a peace treaty"   "… Peru and Chile. The two sides also signed an accord"
 *      ^^^^^     ^^^^^^^                                ^^^^     ^^^^^    ^^^^^^^^^^^^^
 */
export function pairFor(article: Article, actors: readonly Actor[], at: Span): string[] | null {
  const index = sentenceAt(article, at.start)
  const sentence = itemAt(article.sentences, index)
  if (!sentence) return null
  const treaty = tokenAt(article, at.start)
  for (let i = Math.max(sentence.first, treaty - REACH); i < treaty; i++)
    if (isOfBystanders(article.tokens, i)) return null
  const here = joined(article, actorsAmong(article, actors, sentence.first, treaty))
  if (here) return here
  const paired = speaksOfPair(article, index, at)
  const ofTwo = OF_TWO.test(article.text.slice(sentence.start, sentence.end))
  const led = !paired && leads(article, index, at)
  for (let i = index - 1; (paired || led) && i >= 0 && i >= index - SENTENCES; i--) {
    const { first, last, start, end } = article.sentences[i] as Sentence
    if (led && !SIGNED.test(article.text.slice(start, end))) continue
    const named = actorsAmong(article, actors, first, last)
    const listed = paired ? listedIn(article, named) : null
    if (listed) return ofTwo ? null : listed
    const pair = joined(article, named) ?? [...new Set(named.map(({ country }) => country))]
    if (pair.length > 1) return pair.length === 2 ? pair : null
  }
  return null
}

const OF_TWO = /\b(?:two|both)\b/i

/** "the presidents of Chile, Peru, Cuba and Brazil": three or more that one list names. */
function listedIn({ tokens }: Article, named: readonly Actor[]): string[] | null {
  let list: Actor[] = []
  for (const actor of named) {
    const between = tokens.slice((list.at(-1)?.first ?? actor.first) + 1, actor.first)
    const goesOn = list.length > 0 && between.every(({ text }) => /^(?:,|and|the|\p{Lu}.*)$/u.test(text))
    list = goesOn ? [...list, actor] : list.length > 2 ? list : [actor]
  }
  const states = [...new Set(list.map(({ country }) => country))]
  return states.length > 2 ? states : null
}

/** The first two of different states with an "and" between them, and no third before it. */
function joined({ tokens }: Article, named: readonly Actor[]): string[] | null {
  for (let i = 1; i < named.length; i++) {
    const [one, two] = [named[i - 1] as Actor, named[i] as Actor]
    const words = tokens.slice(one.first + 1, two.first)
    if (one.country === two.country || words.length > TITLE) continue
    if (!words.some(({ lower }) => lower === 'and') || words.some(({ text }) => BREAKS.test(text))) continue
    const before = named.slice(0, i - 1).findLast(({ country }) => country !== one.country)
    const listed = before && tokens.slice(before.first, one.first).some(({ text }) => text === ',')
    if (!listed) return [one.country, two.country]
  }
  return null
}
const BREAKS = /^(?:[,;:“”"()]|which|that|is|are|was|were|has|have|had|\p{Ll}{2,}ed)$/u
