import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { tokenAt, tokensIn, type Article } from '../../article.ts'
import type { Quotation } from '../../schemas.ts'
import { lastStartingBy } from '../../../text/span.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import type { FoundClause } from './clause.ts'

/** A clause without what stands around its obligation: "in part, that", the main clause of its sentence, "in the treaty". */
export function trimmed(
  article: Article,
  sentence: Sentence,
  clause: FoundClause,
  quotations: readonly Quotation[],
): FoundClause {
  const { tokens } = article
  const first = openingOf(tokens, clause)
  const last = withoutTreaty(article, {
    ...clause,
    first,
    last: Math.min(clauseEnd(tokens, sentence, { ...clause, first }), saidEnd(article, clause, quotations)),
  })
  return { ...clause, first, last }
}

/** "… to consult, | Berg of the Oslo Institute said": at the end of what is said, where who says it follows. */
function saidEnd(article: Article, { first, last }: FoundClause, quotations: readonly Quotation[]): number {
  const [start, end] = [(article.tokens[first] as Token).start, (article.tokens[last - 1] as Token).end]
  for (let i = lastStartingBy(quotations, start); i >= 0 && i > lastStartingBy(quotations, start) - 8; i--) {
    const said = quotations[i] as Quotation
    const teller = said.cue && said.speaker ? Math.min(said.cue.start, said.speaker.start) : 0
    if (said.end <= start || said.end >= end || teller < said.end) continue
    const at = tokenAt(article, teller)
    return article.tokens[at - 1]?.text === ',' ? at - 1 : at
  }
  return last
}

/** How many words an aside before "that" may have. */
const ASIDE = 6

/** The token after marks and an aside: "said, in part, that | Peru would leave". */
function openingOf(tokens: readonly Token[], { first, last }: FoundClause): number {
  let at = afterDate(tokens, first)
  for (let i = first; i < Math.min(last, first + ASIDE); i++)
    if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'that') at = i + 2
  if (/^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ':') at += 2 // "The aims, according to the pact, were: …"
  while (at < last && tokens[at]?.kind === 'mark') at++
  return at
}

/** "the Pact | of May 1992, | Peru". */
function afterDate(tokens: readonly Token[], first: number): number {
  let year = tokens[first]?.lower === 'of' ? first + 1 : first
  if (MONTH_OR_YEAR.test(tokens[year]?.text ?? '') && /^\d{4}$/.test(tokens[year + 1]?.text ?? '')) year++
  return /^\d{4}$/.test(tokens[year]?.text ?? '') && tokens[year + 1]?.text === ',' ? year + 2 : first
}

const SUBORDINATE = new Set('although though while whereas because if since when after as'.split(' '))
const FINITE =
  /^(?:is|are|was|were|has|have|had|did|does|made|gave|took|became|remains?|continues?|\p{Ll}{2,}ed)$/u
const BINDING = /^(?:will|would|shall|must|may|can|could|should)$/
/** How far behind its beginning the verb of a clause may stand. */
const SUBJECT = 8

/** Where the words of an obligation end because its sentence goes on to something else. */
function clauseEnd(tokens: readonly Token[], sentence: Sentence, { first, last, cue }: FoundClause): number {
  const opens = SUBORDINATE.has(tokens[sentence.first]?.lower ?? '')
  const within =
    opens &&
    !tokens
      .slice(sentence.first, first)
      .some(({ text }, i) => text === ',' && isSubject(tokens[sentence.first + i + 1]))
  const relative = isRelative(tokens, sentence, cue ?? first)
  let end = last
  for (let i = first; i < last; i++) {
    if (i > first && isFate(tokens, i)) return i
    if (tokens[i]?.text !== ',') continue
    const next = tokens[i + 1]
    if (!next) continue
    if (
      relative &&
      /^(?:in|on)$/.test(next.lower) &&
      last - i < 6 &&
      MONTH_OR_YEAR.test(tokens[i + 2]?.text ?? '')
    )
      return i // "left the pact, which bans mines, | in May 2020"
    if (within && beginsSubject(next)) end = i // "Although they pledged help, | the council …": the last of such commas
    const at = /ly$|^further$|^also$/.test(next.lower) ? i + 2 : i + 1
    const verb = /^(?:,|and)$/.test(tokens[at + 1]?.lower ?? '') ? '' : (tokens[at]?.text ?? '') // "open, shared, and cheap"
    if (relative && FINITE.test(verb) && !listsVerbs(tokens, i, last)) return i // "Article 5, which bans mines, | caused a stir"
    if (next.lower === 'in' && tokens[i + 2]?.lower === 'abeyance') return i // "holds the pact, which bans mines, | in abeyance"
    if (next.lower === 'and' && RESULTS.test(tokens[i + 2]?.text ?? '')) return i
    if (/^(?:and|but)$/.test(next.lower) && !isOfList(tokens, first, i) && isNewClause(tokens, i + 2, last))
      return i
  }
  return end
}

/** "a clause stipulating that neither will attack | was struck from the text", "| has been removed". */
const isFate = (tokens: readonly Token[], at: number): boolean => {
  const verb = /^(?:has|have|had)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  return (
    /^(?:was|were|been)$/.test(tokens[verb]?.lower ?? '') &&
    (FATE.test(tokens[verb + 1]?.lower ?? '') || tokens[verb + 2]?.lower === 'out') // "was left out of"
  )
}
const MONTH_OR_YEAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|1[5-9]\d\d|20\d\d)$/

const FATE = /^(?:struck|dropped|deleted|removed|omitted|scrapped|rejected|suspended)$/

/** "let Peru station troops, | and made the valley a front": what came of it. */
const RESULTS = /^(?:made|became|helped|led|marked|brought|remains?|proved|paved|turned)$/

/** "Chile, Peru, | and Bolivia agreed": a comma stands shortly before. */
const isOfList = (tokens: readonly Token[], first: number, comma: number): boolean =>
  tokens.slice(Math.max(first, comma - SUBJECT), comma).some(({ text }) => text === ',')

/** How many words before the obligation its relative pronoun may stand. */
const RELATIVE = 20

/** Whether what binds stands in a clause of its subject: "the pact, in which Peru | pledged help, …". */
function isRelative(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i > Math.max(sentence.first, at - RELATIVE); i--)
    if (tokens[i]?.lower === 'which') return tokens[i - 1]?.text === ',' || tokens[i - 2]?.text === ','
  return false
}

const isSubject = (token: Token | undefined): boolean => token !== undefined && beginsSubject(token)

/** ", banned mines, and required …": the clause lists what binds. */
const listsVerbs = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .some(({ lower }, i) => lower === 'and' && FINITE.test(tokens[from + i + 1]?.text ?? ''))

const beginsSubject = ({ text, lower }: Token): boolean =>
  DETERMINERS.has(lower) || /^\p{Lu}/u.test(text) || /^(?:it|he|she|they|many|most|several|few)$/.test(lower)

/** ", and Peru promised Chile a loan": what another does; ", and Peru will pay" binds as well. */
function isNewClause(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at]
  if (!first || !beginsSubject(first)) return false
  for (let i = at + 1; i < Math.min(end, at + SUBJECT); i++) {
    const { kind, text } = tokens[i] as Token
    if (kind === 'mark' || BINDING.test(text)) return false
    if (FINITE.test(text)) return true
  }
  return false
}

/** "fixed rates | in the 1971 agreement": without the treaty where it says only where that stands. */
function withoutTreaty(article: Article, { treaty, first, last }: FoundClause): number {
  const { tokens } = article
  const end = tokens[last - 1]?.end
  const mention = treaty.mentions.find((one) => one.end === end)
  if (!mention) return last
  let [at] = tokensIn(article, mention)
  if (DETERMINERS.has(tokens[at - 1]?.lower ?? '')) at--
  return at - 2 > first && /^(?:in|under)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : last
}
