import { contains, lastStartingBy, type Mention, overlaps, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { Found, Hedge } from '../detector.ts'
import { BAND_ORDER } from '../lexicon/hedges.ts'
import type { AssertedBy, Band, ClaimBase, Likelihood, Quotation, Speaker } from '../schemas.ts'
import { placeOfReport } from './frames/dateline.ts'
import { ratedBy } from './rated-by.ts'
import { speakerInTurn } from './turns.ts'
import { hedgesOver } from './hedges-over.ts'

export type Attribution = Pick<
  ClaimBase,
  'assertedBy' | 'likelihood' | 'possibility' | 'quotation' | 'within'
>

/**
 * Who vouches for what `evidence` says, and how likely they say it is.
 *
 *     "It is unlikely that Oslo will sign," Berg said.     Berg, unlikely
 *     Oslo is expected to sign.                            hearsay
 *     Oslo will sign.                                      the author
 *
 * `cue` are words that tell the claim and may look like somebody's: "the pact states that …" is not the pact's view.
 */
export function attribute(article: Article, found: Readonly<Found>, evidence: Span, cue?: Span): Attribution {
  const index = innermostQuotation(found.quotations, evidence, cue)
  const inner = index === null ? null : (found.quotations[index] as Quotation)
  const quotation = inner?.speaker && isDateline(article, found, inner.speaker) ? null : inner
  const governing = hedgesOver(article, found.hedges, evidence, quotation && wholeOf(article, quotation))
  const turn = speakerInTurn(article, found, evidence.start)
  const own = turn !== null && quotation?.speaker?.kind === 'author' // "I think", in the turn of another than the author
  const likelihood = likelihoodOf(governing)
  const possibility = likelihood ? undefined : governing.find(isPossibility)
  const speaker =
    quotation?.speaker && !own && !isHearsay(quotation, governing)
      ? speakerOf(quotation.speaker)
      : voiceOf(governing, quotation !== null && !own && !isHedged(quotation, governing), turn)
  const rater = speaker.kind === 'author' && likelihood ? ratedBy(article, found, likelihood.hedge) : null
  return {
    assertedBy: rater ?? speaker,
    likelihood,
    ...(possibility && { possibility: mentionOf(possibility) }),
    quotation: quotation && index,
    within: 'text',
  }
}

/** "It is unlikely, she said, that Oslo will pay": what is said begins before who says it, where that is an aside. */
function wholeOf({ text }: Article, quotation: Quotation): Quotation {
  const { start, cue } = quotation
  const isClause =
    /^["“‘']?that\b/i.test(quotation.text) &&
    text
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .endsWith(',')
  return isClause && cue && cue.end < start ? { ...quotation, start: 0 } : quotation
}

/** "may", "could": a hedge of which nobody can tell how likely it makes anything. */
export const isPossibility = ({ kind, band }: Hedge): boolean => kind === 'likelihood' && band === null

/** What the author says, and nobody hedges. */
export const BY_AUTHOR: Attribution = {
  assertedBy: { kind: 'author', names: [], mention: null },
  likelihood: null,
  quotation: null,
  within: 'text',
}

/** "DAKAR: The president will …": where it was written, not who says it. */
const isDateline = (article: Article, found: Readonly<Found>, { start }: Span): boolean =>
  placeOfReport(article, found)?.start === start

/** "There is no doubt that …": the author's own words, and no one quoted. */
const isHedged = ({ cue }: Quotation, hedges: readonly Hedge[]): boolean =>
  cue !== null && hedges.some((hedge) => overlaps(hedge, cue))

/** "Peru is said to be likely to sign": "said" is no word of Peru's. */
const isHearsay = ({ cue, speaker }: Quotation, hedges: readonly Hedge[]): boolean =>
  cue !== null &&
  (speaker?.kind === 'organization' || speaker?.kind === 'person') &&
  hedges.some((hedge) => hedge.kind === 'hearsay' && overlaps(hedge, cue))

/** How many quotations (those that nest, and one that runs on) before the evidence's end may bear on it. */
const REACH = 32

/** The index of the shortest quotation whose content holds the evidence, or nearly all of it. */
function innermostQuotation(quotations: readonly Quotation[], evidence: Span, cue?: Span): number | null {
  let inner: number | null = null
  let shortest = Infinity
  const last = lastStartingBy(quotations, evidence.end - 1)
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const quotation = quotations[i] as Quotation
    const length = quotation.end - quotation.start
    if (length >= shortest || !holds(quotations, i, evidence)) continue
    if (cue && quotation.cue && overlaps(cue, quotation.cue)) continue
    shortest = length
    inner = i
  }
  return inner
}

/**
 * Whether quotation `i` holds the evidence, whose speaker and cue may stand in it. A quotation begins after its "that",
 * and evidence often with the comma or conjunction before: a little may stand out.
 *
 *     There is almost no chance of it, Berg said.     It is unlikely, she said, that Oslo would pay.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^ goes on
 */
function holds(quotations: readonly Quotation[], i: number, evidence: Span): boolean {
  const quotation = quotations[i] as Quotation
  if (contains(quotation, evidence)) return true
  const shared = (span: Span | null | undefined): number =>
    span ? Math.max(0, Math.min(span.end, evidence.end) - Math.max(span.start, evidence.start)) : 0
  if (shared(quotation) === 0) return false
  const before = quotation.continues === null ? null : quotations[quotation.continues]
  const after = quotations[i + 1]?.continues === i ? quotations[i + 1] : null
  const parts = [quotation, before, after, quotation.speaker, quotation.cue ?? before?.cue]
  const told = parts.reduce((sum, part) => sum + shared(part), 0)
  return told >= 0.8 * (evidence.end - evidence.start)
}

function speakerOf({ kind, names, start, end, text }: Speaker): AssertedBy {
  return { kind, names, mention: { start, end, text } }
}

/** Of words that no speaker is named for: what is reported or expected without an agent, else whose turn it is to speak, or the author's own. */
function voiceOf(hedges: readonly Hedge[], quoted: boolean, speaker: AssertedBy | null): AssertedBy {
  // "is expected to" hands the claim on to others; "an anticipated visit" is the author's own word.
  const handedOn = ({ kind, text }: Hedge) => kind === 'expectation' && text.includes(' ')
  const source = hedges.find(({ kind }) => kind === 'hearsay') ?? hedges.find(handedOn)
  if (source) return { kind: 'hearsay', names: [], mention: mentionOf(source) }
  return quoted ? { kind: 'unknown', names: [], mention: null } : (speaker ?? BY_AUTHOR.assertedBy)
}

/** The strongest, farthest from even odds; of two alike the first, which has the other in its scope. */
function likelihoodOf(hedges: readonly Hedge[]): Likelihood | null {
  let strongest: Likelihood | null = null
  for (const { band, ...hedge } of hedges)
    if (band && strengthOf(band) > (strongest ? strengthOf(strongest.band) : -1))
      strongest = { band, hedge: mentionOf(hedge) }
  return strongest
}
const strengthOf = (band: Band): number =>
  Math.abs(BAND_ORDER.indexOf(band) - BAND_ORDER.indexOf('roughly_even'))

const mentionOf = ({ start, end, text }: Mention): Mention => ({ start, end, text })
