import { mention as spanOf } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import { COMPLEMENT_STOPS, PHRASE_STOPS } from '../../lexicon/treaty-words.ts'
import type { TreatyMention } from './mention.ts'

const isAcronym = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.text.length <= 10 &&
  /^(?:[^\P{L}\p{Lu}]|-)*\p{Lu}(?:[^\P{L}\p{Lu}]|-)*\p{Lu}[\p{L}-]*$/u.test(token.text)

export function acronymAt(tokens: readonly Token[], open: number, end: number): string | null {
  if (open + 2 >= end || tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') return null
  const token = tokens[open + 1]
  return isAcronym(token) ? token.lower : null
}

export function acronymInside(tokens: readonly Token[], first: number, last: number): string | null {
  for (let i = first; i + 2 < last; i++) {
    const acronym = acronymAt(tokens, i, last)
    if (acronym) return acronym
  }
  return null
}

/** After an acronym: "CFE obligations" are not the treaty. */
const isAttribute = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  /^\p{Ll}/u.test(next.text) &&
  !COMPLEMENT_STOPS.has(next.lower) &&
  !PHRASE_STOPS.has(next.lower)

/** "(AfCFTA)" once, and from then on AfCFTA alone is the treaty too. */
export function withAcronyms(article: Article, mentions: readonly TreatyMention[]): TreatyMention[] {
  const { tokens, text } = article
  const learnt = new Map<string, TreatyMention>()
  for (const mention of mentions) if (mention.acronym) learnt.set(mention.acronym, mention)
  if (learnt.size === 0) return [...mentions]
  const all: TreatyMention[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    while (next < mentions.length && (mentions[next] as TreatyMention).first <= i) {
      const mention = mentions[next++] as TreatyMention
      all.push(mention)
    }
    const token = tokens[i] as Token
    const full = learnt.get(token.lower)
    if (!full || !isAcronym(token) || full.first >= i) continue
    const before = all.at(-1)
    if (before && before.last > i) continue
    if (isAttribute(tokens[i + 1])) continue
    all.push({
      ...spanOf(text, token.start, token.end),
      first: i,
      last: i + 1,
      kind: full.kind,
      form: 'named',
      definite: true,
      aside: false,
      over: false,
      signed: false,
      pointing: false,
      predicate: false,
      alias: false,
      plural: false,
      words: [token.lower],
      year: null,
      known: full.known,
      acronym: token.lower,
      parties: [],
    })
  }
  while (next < mentions.length) all.push(mentions[next++] as TreatyMention)
  return all
}
