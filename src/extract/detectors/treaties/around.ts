import type { Sentence } from '../../../text/sentences.ts'
import { itemAt } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { sentenceAt, type Article } from '../../article.ts'
import { BINDS_STATES, BINDS_ITSELF, MADE } from '../../lexicon/treaty-words.ts'
import { actorsAmong, type Actor } from './actors.ts'
import { listFrom, LONGEST, statesOf, WALL } from './doers.ts'
import { makers } from './makers.ts'
import type { TreatyMention } from './mention.ts'

/** How many words behind a treaty are its own: where, when, by whom it was signed. */
const TAIL = 18

/**
 * The states a text says are bound, in the words around a treaty.
 *
 *     Peru and Chile signed a fishing accord     Peru's accord with Chile     an accord, signed in May by Peru and Chile
 *     ^^^^     ^^^^^                             ^^^^             ^^^^^                                 ^^^^     ^^^^^
 *     Under the accord, Peru and Chile pledged   The accord commits Peru to
 *                       ^^^^     ^^^^^                              ^^^^
 *
 * `strict`: only where they do what none but parties do; of a well-known treaty many more states speak.
 */
export function partiesAround(
  article: Article,
  actors: readonly Actor[],
  mention: TreatyMention,
  strict: boolean,
): string[] {
  const index = sentenceAt(article, mention.start)
  const sentence = itemAt(article.sentences, index)
  if (!sentence) return []
  const found = [
    ...makers(article, actors, sentence, mention, strict),
    ...owners(article, actors, index, mention.first),
    ...behind(article, actors, sentence, mention.last),
    ...makersBehind(article, actors, sentence, mention.last),
    ...underIt(article, actors, sentence, mention),
    ...listed(article, actors, sentence, mention.last),
  ]
  return statesOf(found)
}

/** "Peru's | pact with Chile", and "its pact with Chile" where Peru is spoken of before. */
function owners(article: Article, actors: readonly Actor[], index: number, treaty: number): Actor[] {
  const { tokens, sentences } = article
  const before = itemAt(tokens, treaty - 1)
  if (before?.lower === "'s" || before?.text === '’' || before?.text === "'")
    return actorsAmong(article, actors, treaty - 2, treaty - 1)
  if (before?.lower !== 'its') return []
  for (const sentence of [itemAt(sentences, index), itemAt(sentences, index - 1)]) {
    if (!sentence) break
    const [owner] = actorsAmong(article, actors, sentence.first, Math.min(treaty, sentence.last))
    if (owner) return [owner]
  }
  return []
}

/** "a pact (signed on Monday) | with Peru"   "a pact signed by | Peru and Chile"   "The pact obliges | Peru to" */
function behind(article: Article, actors: readonly Actor[], sentence: Sentence, last: number): Actor[] {
  const { tokens } = article
  let made = false
  for (let i = last; i < Math.min(sentence.last, last + TAIL); i++) {
    const { lower, text, kind } = tokens[i] as Token
    const afterComma = i > last && (tokens[i - 1] as Token).text === ','
    if (/^(?:with|between|among)$/.test(lower) && (made || !afterComma))
      return listFrom(article, actors, i + 1, sentence.last)
    if (lower === 'by' && made) return listFrom(article, actors, i + 1, sentence.last)
    if (i === last && /^includ(?:e|es|ed)$/.test(lower) && hasSignatories(tokens, sentence, last))
      return listFrom(article, actors, i + 1, sentence.last)
    if (BINDS_STATES.has(lower)) return bound(article, actors, i + 1, sentence.last)
    if (MADE.has(lower)) made = true
    else if (kind === 'word' && !/^\p{Lu}/u.test(text) && !OF_TAIL.test(lower)) return []
    else if (kind === 'mark' && text !== ',') return []
  }
  return []
}
/** "Other signatories to the pact | include Peru". */
const hasSignatories = (tokens: readonly Token[], { first }: Sentence, last: number): boolean =>
  tokens.slice(first, last).some(({ lower }) => /^(?:signatories|parties|members|states)$/.test(lower))
const OF_TAIL =
  /^(?:in|on|at|last|this|earlier|first|later|was|were|is|has|have|had|been|be|being|will|would|could|to|also|which|the|capital|formally|recently|originally|jointly)$/

/** "the pact that | Peru and Chile signed", "| Peru and Chile are negotiating": who makes it, right behind it. */
function makersBehind(article: Article, actors: readonly Actor[], sentence: Sentence, last: number): Actor[] {
  const { tokens } = article
  const which = tokens[last]?.text === ',' ? last + 1 : last
  if (!/^(?:that|which)$/.test(tokens[which]?.lower ?? '')) return []
  for (let i = which + 1; i < Math.min(sentence.last, which + TAIL); i++) {
    const { lower } = tokens[i] as Token
    if (SIGNED.test(lower)) return listFrom(article, actors, which + 1, i)
    if (WALL.test(lower) || OUTSIDE.test(lower)) return []
  }
  return []
}
const SIGNED =
  /^(?:signed|concluded|inked|ratified|sign|conclude|negotiate|negotiated|negotiating|drafted|drafting)$/
const OUTSIDE = /^(?:not|never|refused|declined|.*n['’]t)$/

/** "obliges | Peru and Chile to": a treaty's object is bound where a verb follows. */
function bound(article: Article, actors: readonly Actor[], from: number, end: number): Actor[] {
  const list = listFrom(article, actors, from, end)
  const after = (list.at(-1)?.first ?? from) + 1
  return article.tokens
    .slice(after, Math.min(end, after + 4))
    .some(({ lower }) => /^(?:to|from)$/.test(lower))
    ? list
    : []
}

/** "The pact promised that each of its signatories— | Peru, Chile and Cuba —would": whom the list names. */
function listed(article: Article, actors: readonly Actor[], { last: end }: Sentence, last: number): Actor[] {
  const { tokens } = article
  for (let i = last; i + 2 < Math.min(end, last + TAIL); i++) {
    const { lower } = tokens[i] as Token
    if (WALL.test(lower) && lower !== 'that') return []
    if (!/^(?:signatories|parties|members)$/.test(lower) || !/^[—–:(,]$/.test(tokens[i + 1]?.text ?? ''))
      continue
    const list = listFrom(article, actors, i + 2, end)
    return statesOf(list).length > 1 ? list : []
  }
  return []
}

/** "Under the pact, | Peru and Chile pledged to": its first subject. */
function underIt(
  article: Article,
  actors: readonly Actor[],
  sentence: Sentence,
  { first, last }: TreatyMention,
): Actor[] {
  const { tokens } = article
  if (first - sentence.first > 8) return []
  if (!tokens.slice(sentence.first, first).some(({ lower }) => /^(?:in|under|by)$/.test(lower))) return []
  let comma = last
  while (comma < Math.min(sentence.last, last + TAIL) && (tokens[comma] as Token).text !== ',') comma++
  let verb = comma
  while (verb < Math.min(sentence.last, comma + LONGEST)) {
    const { lower } = tokens[verb] as Token
    if (BINDS_ITSELF.has(lower)) return actorsAmong(article, actors, comma, verb)
    if (WALL.test(lower)) return []
    verb++
  }
  return []
}
