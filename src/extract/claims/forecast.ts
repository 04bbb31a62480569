import { lastStartingBy, mention, overlaps, type Span } from '../../text/span.ts'
import { sentenceAt, type Article } from '../article.ts'
import type { Detector, Found, Hedge } from '../detector.ts'
import { attribute, isPossibility } from './attribution.ts'
import type { Clause } from './forecast/clause.ts'
import { dueIn } from './forecast/due.ts'
import { gistOf } from './forecast/gist.ts'
import { foreseen, predicted } from './forecast/foretold.ts'
import { namedBy } from './forecast/named-by.ts'
import { looksAhead } from './forecast/looks-ahead.ts'
import { isSomebodys } from './forecast/possible.ts'
import { oddsTakenUp } from './forecast/taken-up.ts'
import { ratedBy } from './rated-by.ts'
import type { Likelihood } from '../schemas.ts'
import type { ForecastClaim } from './schemas.ts'

/**
 * Hedged statements about what is to come.
 *
 *     "it is highly unlikely that Oslo will give way"     "Oslo is expected to give way"
 *            ^^^^^^^^^^^^^^^      ------------------        -----^^^^^^^^^^^^^^---------
 * Runs after all other claims, and leaves out what they say.
 */
export const forecasts: Detector<ForecastClaim> = {
  name: 'forecasts',
  detect(article, found) {
    const claims: ForecastClaim[] = []
    const taken = [...found.claims]
      .map(({ evidence, type }) => ({ type, ...evidence }))
      .sort((a, b) => a.start - b.start)
    for (const [i, hedge] of found.hedges.entries()) {
      const previous = claims.at(-1)
      const neighbours = { previous: previous?.evidence ?? null, next: found.hedges[i + 1] }
      const clause = looksAhead(article, hedge, found.quotations, neighbours)
      if (!clause) continue
      if (previous && overlaps(previous.evidence, clause.evidence)) {
        const odds = onlyPossible(previous) ? oddsOf(hedge, previous.evidence) : null
        if (odds) claims[claims.length - 1] = withOdds(previous, odds)
        continue
      }
      if (isTaken(taken, clause.evidence, hedge)) continue
      const claim = ofHedge(article, found, clause, hedge, previous)
      if (!isPossibility(hedge) || isSomebodys(article, found, claim)) claims.push(claim)
    }
    for (const quotation of found.quotations) {
      const foretold = predicted(quotation, found.experts)
      for (const clause of foretold ? [foretold] : foreseen(article, quotation)) {
        if (claims.some(({ evidence }) => overlaps(evidence, clause.evidence))) continue
        if (!isTaken(taken, clause.evidence, clause.evidence)) claims.push(toClaim(article, found, clause))
      }
    }
    return { claims: claims.sort((a, b) => a.evidence.start - b.evidence.start) }
  },
}

/** "A truce is possible | but improbable": what is only called possible, and then how likely it is. */
const onlyPossible = ({ possibility, likelihood }: ForecastClaim): boolean => !!possibility && !likelihood
const oddsOf = ({ band, kind, start, end, text }: Hedge, within: Span): Likelihood | null =>
  kind === 'likelihood' && band && start < within.end ? { band, hedge: { start, end, text } } : null
const withOdds = (claim: ForecastClaim, likelihood: Likelihood): ForecastClaim => {
  const told = { ...claim, likelihood }
  delete told.possibility
  return told
}

function toClaim(article: Article, found: Readonly<Found>, { proposition, evidence }: Clause): ForecastClaim {
  const date = dueIn(article, found, evidence)
  return {
    type: 'forecast',
    status: null,
    proposition: mention(article.text, proposition.start, proposition.end),
    ...gistOf(article, found, proposition, date),
    date,
    evidence: mention(article.text, evidence.start, evidence.end),
    ...attribute(article, found, evidence),
  }
}

/** The claim with its own hedge, which a tag or a second verb parts from the rest, and with whoever is named for it. */
function ofHedge(
  article: Article,
  found: Readonly<Found>,
  clause: Clause,
  hedge: Hedge,
  previous: ForecastClaim | undefined,
): ForecastClaim {
  const { possibility, ...claim } = toClaim(article, found, clause)
  const { kind, band, start, end, text } = hedge
  const own = kind === 'likelihood' && band ? { band, hedge: { start, end, text } } : null
  const isInside = claim.likelihood !== null && overlaps(claim.likelihood.hedge, clause.evidence)
  const takenUp = isPossibility(hedge) ? oddsTakenUp(article, found.hedges, clause.evidence) : null
  const likelihood = own && !isInside ? own : (claim.likelihood ?? takenUp)
  const goesOn =
    clause.evidence.start === start && previous && isOneSentence(article, previous.evidence, hedge)
  const isNobodys = claim.assertedBy.kind === 'author' || claim.assertedBy.kind === 'unknown'
  const named = isNobodys
    ? (namedBy(article, found, hedge) ??
      ratedBy(article, found, hedge) ??
      (goesOn ? previous.assertedBy : null))
    : null
  return {
    ...claim,
    ...(possibility && !likelihood && { possibility }),
    likelihood,
    ...(named && { assertedBy: named }),
  }
}

const isOneSentence = (article: Article, a: Span, b: Span): boolean =>
  sentenceAt(article, a.start) === sentenceAt(article, b.start)

/** Claims of other types whose words are a clause of their own; a treaty clause points at its whole sentence. */
function isTaken(taken: readonly (Span & { type: string })[], evidence: Span, hedge: Span): boolean {
  for (let i = lastStartingBy(taken, evidence.end - 1), n = 0; i >= 0 && n < 24; i--, n++) {
    const claim = taken[i] as Span & { type: string }
    if (claim.type === 'treaty_clause' || claim.type === 'treaty_action') continue
    if (overlaps(claim, evidence) && (overlaps(claim, hedge) || claim.start >= hedge.end)) return true
  }
  return false
}
