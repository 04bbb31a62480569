/** Which claims of an article say of what is to come what another says already: one sentence is one line of the ledger. Pure. */
import type { ClaimBase } from '../../extract/schemas.ts'
import type { Span } from '../../text/span.ts'

export type Told = Pick<
  ClaimBase,
  'type' | 'status' | 'likelihood' | 'possibility' | 'assertedBy' | 'evidence' | 'within'
>

/** What tells most of what would settle it goes first: who goes where and when, and last what is no more than foretold. */
const TELLING = ['visit', 'treaty_action', 'treaty_clause', 'membership', 'meeting', 'forecast']

/** Of each claim, whether another one is its line of the ledger. */
export function echoes(claims: readonly Told[]): boolean[] {
  const lines = claims.filter(looksAhead)
  return claims.map(
    (claim) =>
      looksAhead(claim) && lines.some((line) => rank(line) < rank(claim) && saysTheSame(line, claim)),
  )
}

const rank = ({ type }: Told): number => TELLING.indexOf(type)

/** As `IS_FORECAST` of the store has it. */
const looksAhead = ({ type, status, likelihood, assertedBy }: Told): boolean =>
  type === 'forecast' ||
  likelihood !== null ||
  (assertedBy.kind === 'person' && (status === 'planned' || status === 'proposed'))

/**
 *     "Peru and Chile are likely to sign a defence pact, Keller said"
 *                         ^^^^^^ forecast and treaty action: the same hedge, or both without one in the same words of one source
 */
function saysTheSame(a: Told, b: Told): boolean {
  if (a.within !== b.within) return false
  const [hedge, other] = [hedgeOf(a), hedgeOf(b)]
  if (hedge && other) return hedge.start === other.start && hedge.end === other.end
  return !hedge && !other && sameSource(a, b) && overlap(a.evidence, b.evidence)
}

const hedgeOf = ({ likelihood, possibility }: Told): Span | undefined => likelihood?.hedge ?? possibility

const sameSource = (a: Told, b: Told): boolean =>
  a.assertedBy.kind === b.assertedBy.kind && a.assertedBy.names.join() === b.assertedBy.names.join()

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
