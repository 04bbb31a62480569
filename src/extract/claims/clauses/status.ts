import type { ClauseStatus } from '../schemas.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { lastStartingBy } from '../../../text/span.ts'
import type { Article } from '../../article.ts'
import type { Likelihood, Timex, Treaty } from '../../schemas.ts'
import { yearsOf } from '../../lexicon/treaties.ts'
import type { FoundClause } from './clause.ts'

/** States that are no more: what bound them is history. */
const GONE = new Set(['SU', 'CS', 'YU', 'DD'])

const HISTORICAL =
  /\b(?:had been (?:included|part)|had (?:obliged|required|stipulated|committed)|defunct|expired|now-expired|abrogated|cold war|former treaty|lapsed|was (?:terminated|annulled|abrogated))\b/
const SUSPENDED = /\b(?:suspend(?:s|ed|ing)?|suspension|in abeyance|no longer binds?)\b/
const REJECTED =
  /\b(?:reject(?:s|ed|ing)?|rejection|(?:refus(?:es|ed|al)|declin(?:es|ed)) to (?:agree|sign|accept|ratify|include|join)|ruled out|rules out|(?:struck|dropped|deleted|removed|omitted) from|(?:left|taken) out of|scrapped)\b/
/** "a clause on defence (that stood in the draft) | was dropped". */
const STRUCK =
  /^(?:,? (?:that|which) (?:stood|figured|appeared|featured|was|were|had|has)\b[^,;]*?,?)? (?:was|were|(?:has|have|had) been) (?:\w+ly |later |then |since )?(?:struck|dropped|deleted|removed|omitted|left out|taken out)\b/
/** "suspended the one article, | but will keep to the other": of another. */
const TURN = /(?:,? but |; | while | whereas |, and (?:will|would) )/
const DISPUTED = /\b(?:disput(?:es|ed)|contested|disagree(?:s|d)?|interpretations?)\b/
const PROPOSED =
  /\b(?:propos(?:es|ed|al|als)|draft|negotiat(?:e|es|ing|ions?)|(?:agreed|plans?|intends?|intention|wants?|hopes?|seeks?|expected|ready) to (?:sign|conclude|reach|hold)|to (?:sign|conclude) (?:a|an|the) new|talks on|possible|potential|prospective|future|being (?:drafted|discussed|prepared)|work(?:ing)? on (?:a|an|the)|agreed to sign|and sign an?)\b/
const DONE =
  /\b(?:conclud(?:ed|ing)|conclusion of|signed|signing of|ratified|reached|agreed,? (?:in|to (?:a|an|the))|after (?:\w+ ){0,4}negotiations)\b/
/** "signed an accord that would": its text stands. */
const SIGNED =
  /\b(?<!(?:to be|be|not) )(?:signed|ratified)\b(?!.*\b(?:if|once|tentative|preliminary|unless)\b)/
/** What a name must be called before what it says is only proposed. */
const DRAFTED = /\b(?:draft|proposed)\b/
const IMPROBABLE = new Set(['unlikely', 'very_unlikely', 'almost_no_chance'])

/** How many characters around the words of the obligation are about it. */
const BEFORE = 140
const AFTER = 90

/** Whether the clause holds, held, or might: told by the verb before it, and by the words around it. `isOver`: its treaty is. */
export function statusOf(
  article: Article,
  dates: readonly Timex[],
  clause: FoundClause,
  sentence: Sentence,
  likelihood: Likelihood | null,
  isOver: boolean,
): ClauseStatus {
  const { text, tokens } = article
  const start = tokens[clause.first]?.start ?? sentence.start
  const end = tokens[clause.last - 1]?.end ?? sentence.end
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start).toLowerCase()
  const after = text.slice(end, Math.min(sentence.end, end + AFTER)).toLowerCase()
  const around = `${before} ${after}`
  const own = `${before.split(TURN).at(-1) ?? ''} ${after.split(TURN)[0] ?? ''}`
  if (isOver || HISTORICAL.test(around) || hasEnded(article, clause, sentence, dates)) return 'historical'
  if (SUSPENDED.test(own)) return 'suspended'
  const whole = text.slice(sentence.start, start).toLowerCase() // "signed" may stand before a long name
  const done = DONE.test(whole)
  const told = clause.treaty.title !== null && clause.cue !== undefined // "the Rio Pact, which binds"
  const proposed = !done && (told ? DRAFTED : PROPOSED).test(before)
  const open =
    (clause.modal !== null && !SIGNED.test(whole) && !(done && clause.modal === 'will')) ||
    proposed ||
    isNew(clause.treaty)
  if (likelihood && IMPROBABLE.has(likelihood.band)) return 'unlikely'
  if (clause.negated || REJECTED.test(own) || STRUCK.test(text.slice(end, sentence.end))) return 'rejected'
  if (DISPUTED.test(around)) return 'disputed'
  return open ? 'proposed' : 'existing'
}

/**
 * Treaties of before the United Nations, or as long before the article, that are told of in the past tense are over; in a
 * text of no day, which is a history as a rule, those of the last century are.
 */
const LONG_AGO = { year: 1945, years: 40, inHistory: 2000 }

function hasEnded(
  { published, tokens }: Article,
  { treaty, first, last, cue, modal, again }: FoundClause,
  sentence: Sentence,
  dates: readonly Timex[],
): boolean {
  if (treaty.parties.some((party) => GONE.has(party))) return true
  const { signed, ended } = yearsOf(treaty.registry)
  const now = published ? Number(published.date.slice(0, 4)) : Infinity
  if (ended !== null && ended <= now) return true
  if (again) return false
  if (treaty.year === null && signed === null && /^(?:would|could|might)$/.test(modal ?? '')) return false // meant as yet
  const year = treaty.year ?? signed ?? yearTold(dates, sentence, published !== null)
  const known = signed !== null // and in force, as far as the registry knows
  const isOld =
    year !== null &&
    (year < LONG_AGO.year ||
      (!known && (published ? now - year >= LONG_AGO.years : year < LONG_AGO.inHistory)))
  // "released a declaration, providing for …"
  const from = /ing$/.test(tokens[cue ?? first]?.lower ?? '') ? sentence.first : Math.max(0, first - 4)
  const told = tokens.slice(from, Math.min(last, first + SUBJECT))
  if (PRESENT.test(tokens[cue ?? first]?.text ?? '')) return false // "obliges"
  return isOld && told.some(({ text }) => PAST.test(text)) && !told.some(({ lower }) => BINDS_NOW.test(lower))
}
/** How many words a clause may open with before its verb: "Peru, Chile, Brazil and Bolivia | agreed". */
const SUBJECT = 20

/** The year a sentence tells of: its own; in a history, which is of no day, else that of the date told last before it. */
function yearTold(dates: readonly Timex[], { start, end }: Sentence, isNews: boolean): number | null {
  for (let i = lastStartingBy(dates, end); i >= 0; i--) {
    const date = dates[i] as Timex
    if (isNews && date.start < start) return null
    if (date.from) return Number(date.from.slice(0, 4)) // "future talks" are of no year
  }
  return null
}
const PRESENT = /^\p{Ll}{3,}[^s]s$/u
const PAST = /^(?:\p{Ll}{3,}ed|bound|forbade|gave|let|said|undertook|was|were|had|set)$/u
const BINDS_NOW = /^(?:is|are|has|have|shall|must|will|still)$/

/** "a new treaty between Chad and Niger", as long as nothing says it was signed. */
const isNew = ({ label, title }: Treaty): boolean =>
  title === null && /\b(?:proposed|draft|potential|possible|future|planned)\b/.test(label)
