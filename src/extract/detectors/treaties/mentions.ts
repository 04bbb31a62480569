import type { Sentence } from '../../../text/sentences.ts'
import { itemAt, lastStartingBy, mention as spanOf } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { KnownTreaty } from '../../lexicon/treaties.ts'
import { TREATY_HEADS } from '../../lexicon/treaty-words.ts'
import { acronymAt, acronymInside, withAcronyms } from './acronyms.ts'
import { readHead } from './head.ts'
import { FIRST_WORDS, knownAt } from './known.ts'
import { leftEdge } from './left-edge.ts'
import { isAlias, isAside, isOver, isSigned, isSource, isWithBody } from './beside.ts'
import { isYear } from './words.ts'
import type { Surroundings, TreatyMention } from './mention.ts'
import { contentWords } from './content-words.ts'
import { yearOf } from './years.ts'

/** The words a name of the registry begins with, and the head nouns. */
const CUE = flag(({ lower }) => FIRST_WORDS.has(lower) || TREATY_HEADS.has(lower))

/** Every place where the text speaks of a treaty, in order; one may stand inside another ("a protocol to the 1949 treaty"). */
export function findMentions(
  article: Article,
  found: Pick<Found, 'dates' | 'places' | 'organizations'>,
): TreatyMention[] {
  const around: Surroundings = {
    tokens: article.tokens,
    dates: new Set(found.dates.map(({ start }) => start)),
    places: new Map(found.places.map(({ start, kind }) => [start, kind])),
  }
  const mentions: TreatyMention[] = []
  for (const sentence of article.sentences) {
    let from = sentence.first
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!((article.flags[at] as number) & CUE)) continue
      const mention =
        readKnown(article, around, sentence, from, at) ?? readTreaty(article, around, sentence, from, at)
      if (!mention || isOfCompanies(article, found, sentence, mention)) continue
      const beside = (mentions.at(-1)?.start ?? -1) >= sentence.start
      mention.alias = beside && isAlias(article.tokens, mentions.at(-1)?.last ?? 0, mention.first)
      if (beside && isSource(article.tokens, mention.first)) mention.aside = true
      mentions.push(mention)
      // a title may hold another: "Protocol to the North Atlantic Treaty"
      if (mention.known) at = Math.max(at, mention.last - 1)
      from = at + 1
    }
  }
  return withAcronyms(article, mentions)
}

/** "Boeing signed a deal with …": companies make contracts, not treaties. */
function isOfCompanies(
  { tokens }: Article,
  { organizations, places }: Pick<Found, 'organizations' | 'places'>,
  sentence: Sentence,
  { form, start, end, first, text }: TreatyMention,
): boolean {
  if (form !== 'described') return false
  if (
    PARTNERS.test(text) &&
    COMPANY.test(text) &&
    !/\b(?:governments?|republics?|ministr(?:y|ies))\b/i.test(text)
  )
    return true
  const from = (tokens[Math.max(sentence.first, first - SUBJECT)] as Token).start
  const firm = organizations[lastStartingBy(organizations, end)]
  if (firm?.kind !== 'company' || firm.start < from) return false
  const state = places[lastStartingBy(places, start)]
  return !state || state.start < from
}
/** "an agreement between Peru and the Norsk Oil company". */
const COMPANY = /\b(?:[Cc]ompan(?:y|ies)|Corporation|Inc|Ltd|LLC|JSC|OJSC|PJSC|GmbH|Holding|[Cc]onsortium)\b/
const PARTNERS = /\b(?:between|with) /
/** How many words before the noun whoever makes it stands. */
const SUBJECT = 8

/** "New START", "the 2015 Iran nuclear deal": names of the registry. */
function readKnown(
  article: Article,
  around: Surroundings,
  sentence: Sentence,
  from: number,
  at: number,
): TreatyMention | null {
  const { tokens } = around
  const match = itemAt(tokens, at - 1)?.text === '(' ? null : knownAt(tokens, at, sentence.last)
  if (!match) return null
  const isAnother =
    at - 2 >= from && tokens[at - 1]?.lower === 'new' && /^(?:an?|another)$/.test(tokens[at - 2]?.lower ?? '')
  const next = tokens[match.last]
  const last =
    next && match.last < sentence.last && TREATY_HEADS.has(next.lower) ? match.last + 1 : match.last
  if (/^organi[sz]ation|^cent(er|re)$/.test(tokens[last]?.lower ?? '')) return null
  const { determiner, start } = leftEdge(tokens, at, from)
  const first = isYear(itemAt(tokens, at - 1)) && at > from ? start : at
  const head = tokens[last - 1] as Token
  return build(article, sentence, isAnother ? at - 1 : first, last, {
    kind: TREATY_HEADS.get(head.lower) ?? TREATY_HEADS.get((tokens[at] as Token).lower) ?? 'treaty',
    form: isAnother ? 'described' : 'named', // "a new Atlantic Charter"
    determiner,
    plural: false,
    known: isAnother ? null : match.known,
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
  const { form, plural, determiner } = phrase
  return build(article, sentence, phrase.first, phrase.last, {
    kind,
    form,
    plural,
    determiner,
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
  const { kind, form, plural, known, determiner } = is
  const acronymAfter = acronymAt(tokens, bare, sentence.last)
  const alias = isWithBody(tokens, kind, first, bare) ? null : aliasAt(tokens, bare, sentence.last)
  const last = alias?.last ?? (acronymAfter ? bare + 3 : bare)
  const inside = acronymAfter ?? acronymInside(tokens, first, bare)
  const span = spanOf(text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end)
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    kind,
    form,
    plural,
    known: alias?.known ?? known,
    first,
    last,
    definite: determiner !== null && /^(the|this|that|these|those|its|their)$/.test(determiner),
    aside: isAside(tokens, first, last),
    over: isOver(tokens, bare, sentence.last),
    signed: isSigned(tokens, bare),
    pointing: determiner === 'this',
    predicate: /^an?$/.test(determiner ?? '') && /^(?:is|was)$/.test(itemAt(tokens, first - 2)?.lower ?? ''),
    alias: false,
    words: contentWords(tokens, first, bare),
    year: yearOf(tokens, sentence, first, last),
    acronym: form === 'named' && !isWithBody(tokens, kind, first, bare) ? inside : null, // else it is the body's: "with the Agency (IAEA)"
    parties: [],
  }
}

/** "the Strategic Arms Reduction Treaty (New START)": the name in brackets tells which one it is. */
function aliasAt(
  tokens: readonly Token[],
  open: number,
  end: number,
): { known: KnownTreaty; last: number } | null {
  const match = tokens[open]?.text === '(' ? knownAt(tokens, open + 1, end) : null
  return match && tokens[match.last]?.text === ')' ? { known: match.known, last: match.last + 1 } : null
}
