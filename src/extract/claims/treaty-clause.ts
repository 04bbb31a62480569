import type { Sentence } from '../../text/sentences.ts'
import { mention } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import type { Detector, Found } from '../detector.ts'
import { DETERMINERS } from '../lexicon/treaty-words.ts'
import type { Treaty } from '../schemas.ts'
import { attribute } from './attribution.ts'
import type { FoundClause } from './clauses/clause.ts'
import { endedTreaties } from './clauses/ended.ts'
import { findClauses } from './clauses/find.ts'
import { obligationIn, obligationOf } from './clauses/obligation.ts'
import { statusOf } from './clauses/status.ts'
import { takenUp } from './clauses/taken-up.ts'
import { trimmed } from './clauses/trim.ts'
import { isToCome } from './clauses/to-come.ts'
import { spokenTreaties, treatyRef } from './spoken-treaties.ts'
import type { TreatyClauseClaim } from './schemas.ts'

/** How many sentences later "it states that" and "the sides pledged" still speak of a treaty. */
const MEMORY = 6
/** How many sentences later "such a clause" is still the one told last. */
const CLAUSE_MEMORY = 3

export const treatyClauses: Detector<TreatyClauseClaim> = {
  name: 'treaty clauses',
  detect(article, found) {
    const claims: TreatyClauseClaim[] = []
    const spoken = spokenTreaties(article, found.treaties)
    let recent: Treaty | null = null
    let seen = -Infinity
    let toCome: { treaty: Treaty; index: number } | null = null
    const ended = endedTreaties(article, found.treaties)
    let told: { claim: TreatyClauseClaim; treaty: Treaty; index: number } | null = null
    article.sentences.forEach((sentence, index) => {
      const here = spoken.get(index) ?? []
      const ahead: Treaty | null = toCome && index - toCome.index <= MEMORY ? toCome.treaty : null
      const remembered =
        recent && index - seen <= MEMORY ? { treaty: recent, ago: index - seen, toCome: ahead } : null
      const before = claims.length
      if (here.length > 0 || remembered)
        for (const clause of findClauses(article.tokens, sentence, here, remembered)) {
          const [claim, ...more] = toClaims(article, found, sentence, clause, ended)
          if (!claim) continue
          claims.push(claim, ...more)
          told = { claim, treaty: clause.treaty, index }
        }
      const again = told && claims.length === before && index - told.index <= CLAUSE_MEMORY ? told : null
      const clause = again && takenUp(article.tokens, sentence, again.treaty)
      if (again && clause) claims.push(saidAgain(article, found, sentence, clause, again.claim))
      if (here.length > 0) [recent, seen] = [here[0]?.treaty ?? null, index]
      const next = here.find(({ treaty }) => isToCome(article, treaty))
      if (next) toCome = { treaty: next.treaty, index }
    })
    return { claims }
  },
}

function toClaims(
  article: Article,
  found: Readonly<Found>,
  sentence: Sentence,
  clause: FoundClause,
  ended: ReadonlySet<Treaty>,
): TreatyClauseClaim[] {
  return partsOf(article, trimmed(article, sentence, clause, found.quotations)).flatMap((part) => {
    const verb = part.cue ?? part.first // "ceded | the valley to Chile"
    const told = part.first - verb === 1 && !part.weak ? verb : part.first
    const obligation = obligationOf(article, told, part.last, part.weak ? '' : part.treaty.label)
    const named = obligationIn(article.tokens, told, part.last) === 'other' // by the treaty's name, if at all
    if (part.weak && isName(article.tokens, part)) return []
    if ((obligation === 'other' && part.weak) || (named && !saysMuch(article.tokens, part))) return []
    if (part.last <= part.first || isPraise(article.tokens, part)) return []
    const start = (article.tokens[part.first] as Token).start
    const content = mention(article.text, start, (article.tokens[part.last - 1] as Token).end)
    const cue = article.tokens[clause.cue ?? clause.first] as Token
    const { possibility, ...attribution } = attribute(article, found, content, {
      start: cue.start,
      end: start,
    })
    const over = ended.has(part.treaty)
    const status = statusOf(article, found.dates, part, sentence, attribution.likelihood, over)
    return [
      {
        type: 'treaty_clause' as const,
        status,
        treaty: treatyRef(part.treaty),
        obligation,
        content,
        date: null,
        evidence: mention(article.text, sentence.start, sentence.end),
        ...attribution,
        ...(possibility && status === 'proposed' && { possibility }), // what a treaty in force says that a party may do, it may
      },
    ]
  })
}

/** "unlikely to reinstate | such a clause": what is said now of the clause that `claim` told; its words stand where it was told. */
function saidAgain(
  article: Article,
  found: Readonly<Found>,
  sentence: Sentence,
  clause: FoundClause,
  { treaty, obligation, content }: TreatyClauseClaim,
): TreatyClauseClaim {
  const [first, last] = [article.tokens[clause.first], article.tokens[clause.last - 1]] as [Token, Token]
  const { possibility, ...attribution } = attribute(article, found, { start: first.start, end: last.end })
  const status = statusOf(article, found.dates, clause, sentence, attribution.likelihood, false)
  return {
    ...{ type: 'treaty_clause' as const, status, treaty, obligation, content, date: null },
    evidence: mention(article.text, sentence.start, sentence.end),
    ...attribution,
    ...(possibility && status === 'proposed' && { possibility }),
  }
}

/** "contained no such provisions", "provided the basis for talks", "new perspectives": it obliges to nothing. */
function isPraise(tokens: readonly Token[], { first }: FoundClause): boolean {
  const opening = tokens.slice(first, first + 4).map(({ lower }) => lower)
  return (
    (opening[0] === 'no' && tokens[first - 1]?.lower !== 'that') || opening.some((word) => PRAISE.test(word))
  )
}
const PRAISE =
  /^(?:perspectives?|basis|framework|model|areas|directions|priorities|vision|position|importance|foundations?|impetus|momentum|hope|incentives?|opportunit(?:y|ies)|platform)$/

/** "includes | the Senkaku Islands": where it holds. */
const isName = (tokens: readonly Token[], { first, last }: FoundClause): boolean =>
  tokens.slice(first, last).every(({ text, lower }) => DETERMINERS.has(lower) || !/^\p{Ll}/u.test(text))

/** "doing so", "the two countries": no obligation is told by one word. */
const saysMuch = (tokens: readonly Token[], { first, last }: FoundClause): boolean =>
  tokens
    .slice(first, last)
    .filter(
      ({ kind, lower }) =>
        kind !== 'mark' && !DETERMINERS.has(lower) && !/^(so|two|in|it|do|doing)$/.test(lower),
    ).length > 1

/** "Peru's purchase of gas, | the building of pipelines and joint research": goods first, then what is done together. */
function partsOf(article: Article, clause: FoundClause): FoundClause[] {
  const { tokens } = article
  const whole = obligationIn(tokens, clause.first, clause.last)
  if (whole !== 'trade' && whole !== 'transit') return [clause]
  for (let i = clause.first; i < clause.last; i++) {
    if (tokens[i]?.text !== ',') continue
    const rest = obligationIn(tokens, i + 1, clause.last)
    if (rest !== 'cooperation' || obligationIn(tokens, clause.first, i) !== whole) return [clause]
    return [
      { ...clause, last: i },
      { ...clause, first: i + 1 },
    ]
  }
  return [clause]
}
