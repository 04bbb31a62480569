import type { Span } from '../../../text/span.ts'
import type { Article } from '../../article.ts'
import type { Likelihood, Treaty } from '../../schemas.ts'
import type { FoundClause } from './clause.ts'

export const CLAUSE_STATUSES = [
  'existing',
  'proposed',
  'historical',
  'unlikely',
  'rejected',
  'disputed',
  'suspended',
] as const
export type ClauseStatus = (typeof CLAUSE_STATUSES)[number]

/** States that are no more: what bound them is history. */
const GONE = new Set(['SU', 'CS', 'YU', 'DD'])

const HISTORICAL =
  /\b(?:had been (?:included|part)|had (?:obliged|required|stipulated|committed)|defunct|expired|now-expired|abrogated|cold war|former treaty|lapsed|was (?:terminated|annulled|abrogated))\b/
const SUSPENDED = /\b(?:suspend(?:s|ed|ing)?|suspension|no longer binds?)\b/
const REJECTED =
  /\b(?:reject(?:s|ed|ing)?|rejection|(?:refus(?:es|ed|al)|declin(?:es|ed)) to (?:agree|sign|accept|ratify|include|join)|ruled out|rules out)\b/
const DISPUTED = /\b(?:disput(?:es|ed)|contested|disagree(?:s|d)?|interpretations?)\b/
const PROPOSED =
  /\b(?:propos(?:es|ed|al|als)|draft|negotiat(?:e|es|ing|ions?)|(?:agreed|plans?|intends?|intention|wants?|hopes?|seeks?|expected|ready) to (?:sign|conclude|reach|hold)|to (?:sign|conclude) (?:a|an|the) new|talks on|possible|potential|prospective|future|being (?:drafted|discussed|prepared)|work(?:ing)? on (?:a|an|the)|agreed to sign|and sign an?)\b/
const DONE =
  /\b(?:conclud(?:ed|ing)|conclusion of|signed|signing of|ratified|reached|agreed,? (?:in|to (?:a|an|the))|after (?:\w+ ){0,4}negotiations)\b/
/** What a name must be called before what it says is only proposed. */
const DRAFTED = /\b(?:draft|proposed)\b/
const IMPROBABLE = new Set(['unlikely', 'very_unlikely', 'almost_no_chance'])

/** How many characters around the words of the obligation are about it. */
const BEFORE = 140
const AFTER = 90

/** Whether the clause holds, held, or might: told by the verb before it, and by the words around it. */
export function statusOf(
  article: Article,
  clause: FoundClause,
  sentence: Span,
  likelihood: Likelihood | null,
): ClauseStatus {
  const { text, tokens } = article
  const start = tokens[clause.first]?.start ?? sentence.start
  const end = tokens[clause.last - 1]?.end ?? sentence.end
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start).toLowerCase()
  const around = `${before} ${text.slice(end, Math.min(sentence.end, end + AFTER)).toLowerCase()}`
  if (HISTORICAL.test(around) || clause.treaty.parties.some((party) => GONE.has(party))) return 'historical'
  if (SUSPENDED.test(around)) return 'suspended'
  const done = DONE.test(before)
  const told = clause.treaty.title !== null && clause.cue !== undefined // "the Rio Pact, which binds"
  const proposed = !done && (told ? DRAFTED : PROPOSED).test(before)
  const open =
    (clause.modal !== null && !(done && clause.modal === 'will')) || proposed || isNew(clause.treaty)
  if (likelihood && IMPROBABLE.has(likelihood.band)) return 'unlikely'
  if (REJECTED.test(around)) return 'rejected'
  if (DISPUTED.test(around)) return 'disputed'
  return open ? 'proposed' : 'existing'
}

/** "a new treaty between Chad and Niger", as long as nothing says it was signed. */
const isNew = ({ label, title }: Treaty): boolean =>
  title === null && /\b(?:proposed|draft|potential|possible|future|planned)\b/.test(label)
