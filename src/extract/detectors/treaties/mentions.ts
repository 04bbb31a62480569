import type { Sentence } from '../../../text/sentences.ts'
import { mention as spanOf } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { KnownTreaty } from '../../lexicon/treaties.ts'
import { COMPLEMENT_STOPS, PHRASE_STOPS, TREATY_HEADS, type TreatyKind } from '../../lexicon/treaty-words.ts'
import type { Mention } from '../../schemas.ts'
import { readHead } from './head.ts'
import { FIRST_WORDS, knownAt } from './known.ts'
import { isYear, leftEdge } from './noun-phrase.ts'
import { contentWords } from './content-words.ts'

/** One place where the text speaks of a treaty. */
export interface TreatyMention extends Mention {
  /** Its tokens, [first, last). */
  first: number
  last: number
  kind: TreatyKind
  /** named: "the INF Treaty"; described: "a pact with Chad"; bare: "the pact". */
  form: 'named' | 'described' | 'bare'
  definite: boolean
  plural: boolean
  /** Words that tell it from others, folded. */
  words: readonly string[]
  year: number | null
  known: KnownTreaty | null
  /** The states its own words name: see parties.ts. */
  parties: readonly string[]
  /** "(CFE)" after or inside it, in lower case. */
  acronym: string | null
}

/** What of the article the reading of a noun phrase asks for. */
export interface Surroundings {
  tokens: readonly Token[]
  /** Offsets where a date begins. */
  dates: ReadonlySet<number>
  /** The kind of place that begins at an offset. */
  places: ReadonlyMap<number, Found['places'][number]['kind']>
}

/** The words a name of the registry begins with, and the head nouns. */
const CUES: ReadonlySet<string> = new Set([...FIRST_WORDS, ...TREATY_HEADS.keys()])

/** Every place where the text speaks of a treaty, in order; one may stand inside another ("a protocol to the 1949 treaty"). */
export function findMentions(article: Article, found: Pick<Found, 'dates' | 'places'>): TreatyMention[] {
  const around: Surroundings = {
    tokens: article.tokens,
    dates: new Set(found.dates.map(({ start }) => start)),
    places: new Map(found.places.map(({ start, kind }) => [start, kind])),
  }
  const mentions: TreatyMention[] = []
  for (const sentence of article.sentences) {
    let from = sentence.first
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!CUES.has((article.tokens[at] as Token).lower)) continue
      const mention =
        readKnown(article, around, sentence, from, at) ?? readTreaty(article, around, sentence, from, at)
      if (!mention) continue
      mentions.push(mention)
      // a title may hold another: "Protocol to the North Atlantic Treaty"
      if (mention.known) at = Math.max(at, mention.last - 1)
      from = at + 1
    }
  }
  return withAcronyms(article, mentions)
}

/** "New START", "the 2015 Iran nuclear deal": names of the registry. */
function readKnown(
  article: Article,
  around: Surroundings,
  sentence: Sentence,
  from: number,
  at: number,
): TreatyMention | null {
  const { tokens } = around
  const match = tokens[at - 1]?.text === '(' ? null : knownAt(tokens, at, sentence.last)
  if (!match) return null
  const next = tokens[match.last]
  const last =
    next && match.last < sentence.last && TREATY_HEADS.has(next.lower) ? match.last + 1 : match.last
  if (/^organi[sz]ation|^cent(er|re)$/.test(tokens[last]?.lower ?? '')) return null
  const { determiner, start } = leftEdge(tokens, at, from)
  const first = isYear(tokens[at - 1]) && at > from ? start : at
  const head = tokens[last - 1] as Token
  return build(article, sentence, first, last, {
    kind: TREATY_HEADS.get(head.lower) ?? TREATY_HEADS.get((tokens[at] as Token).lower) ?? 'treaty',
    form: 'named',
    determiner,
    plural: false,
    known: match.known,
  })
}

function readTreaty(
  article: Article,
  around: Surroundings,
  sentence: Sentence,
  from: number,
  at: number,
): TreatyMention | null {
  const kind = TREATY_HEADS.get((around.tokens[at] as Token).lower)
  const phrase = kind ? readHead(around, sentence, from, at, kind) : null
  if (!kind || !phrase) return null
  const known = phrase.form === 'named' ? knownAt(around.tokens, phrase.first, phrase.last) : null
  return build(article, sentence, phrase.first, phrase.last, {
    ...phrase,
    kind,
    known: known?.last === phrase.last ? known.known : null,
  })
}

function build(
  article: Article,
  sentence: Sentence,
  first: number,
  bare: number,
  is: Pick<TreatyMention, 'kind' | 'form' | 'plural' | 'known'> & { determiner: string | null },
): TreatyMention {
  const { tokens, text } = article
  const { determiner, ...rest } = is
  const acronymAfter = acronymAt(tokens, bare, sentence.last)
  const last = acronymAfter ? bare + 3 : bare
  const inside = acronymAfter ?? acronymInside(tokens, first, bare)
  const span = spanOf(text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end)
  return {
    ...span,
    ...rest,
    first,
    last,
    definite: determiner !== null && /^(the|this|that|these|those|its|their)$/.test(determiner),
    words: contentWords(tokens, first, bare),
    year: yearOf(tokens, first, last, sentence.last),
    acronym: is.form === 'named' ? inside : null, // else it is the body's: "with the Agency (IAEA)"
    parties: [],
  }
}

const isAcronym = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.text.length <= 10 &&
  /^(?:[^\P{L}\p{Lu}]|-)*\p{Lu}(?:[^\P{L}\p{Lu}]|-)*\p{Lu}[\p{L}-]*$/u.test(token.text)

function acronymAt(tokens: readonly Token[], open: number, end: number): string | null {
  if (open + 2 >= end || tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') return null
  const token = tokens[open + 1]
  return isAcronym(token) ? token.lower : null
}

function acronymInside(tokens: readonly Token[], first: number, last: number): string | null {
  for (let i = first; i + 2 < last; i++) {
    const acronym = acronymAt(tokens, i, last)
    if (acronym) return acronym
  }
  return null
}

/** "2000 Treaty of …"  "Treaty of 1949"  "Jay Treaty (1794)"  "…, signed in October 2000"  "was signed in 2000" */
function yearOf(tokens: readonly Token[], first: number, last: number, end: number): number | null {
  let heads = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (TREATY_HEADS.has(token.lower) && ++heads > 1) break // "Protocol to the Treaty of 1949"
    if (isYear(token)) return Number(token.text)
  }
  let i = last
  if (tokens[i]?.text === '(' && isYear(tokens[i + 1]) && tokens[i + 2]?.text === ')')
    return Number(tokens[i + 1]?.text)
  if (tokens[i]?.lower === 'of' && isYear(tokens[i + 1]) && i + 1 < end) return Number(tokens[i + 1]?.text)
  if (tokens[i]?.text === ',') i++
  if (/^(was|were|is|are)$/.test(tokens[i]?.lower ?? '')) i++
  if (!/^(signed|concluded|adopted|agreed|reached)$/.test(tokens[i]?.lower ?? '')) return null
  for (let n = i + 1; n < Math.min(end, i + 12); n++) {
    const token = tokens[n] as Token
    if (isYear(token)) return Number(token.text)
    if (token.text === ';' || /^(and|which|that|but|was|were|is|would|will)$/.test(token.lower)) return null
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
function withAcronyms(article: Article, mentions: readonly TreatyMention[]): TreatyMention[] {
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
