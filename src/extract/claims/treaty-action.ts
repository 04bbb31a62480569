import { mention, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { Detector } from '../detector.ts'
import { dateExpressions } from '../detectors/dates/expressions.ts'
import { actorsIn } from '../detectors/treaties/actors.ts'
import { statesOf } from '../detectors/treaties/doers.ts'
import type { Band, Likelihood, Mention, Timex, Treaty } from '../schemas.ts'
import { actorsOf } from './actions/actors.ts'
import type { FoundAction } from './actions/action.ts'
import { dateOf, spanOf } from './actions/date.ts'
import { findActions } from './actions/find.ts'
import { notOfTitle } from './actions/own-year.ts'
import { actionsOnIt } from './actions/pronouns.ts'
import { signedInPackage, signingAt, type Signing } from './actions/signing.ts'
import { attribute } from './attribution.ts'
import { dayOfReport } from './frames/when.ts'
import { spokenTreaties, treatyRef, type SpokenTreaty } from './spoken-treaties.ts'
import type { TreatyActionClaim } from './schemas.ts'

export const treatyActions: Detector<TreatyActionClaim> = {
  name: 'treaty actions',
  detect(article, found) {
    const told = new Map<string, TreatyActionClaim>()
    const dated = new Set<string>()
    const dates = dateExpressions(article, found.dates).filter(isWhen)
    const spoken = spokenTreaties(article, found.treaties)
    const actors = actorsIn(article, found)
    const day = dayOfReport(article, found)
    let signing: Signing | null = null
    for (const [index, sentence] of article.sentences.entries()) {
      const here = spoken.get(index) ?? []
      signing = signingAt(article, sentence, index) ?? signing
      const actions = findActions(article.tokens, sentence, here)
      const [meant, ...others] = here.length > 0 ? [] : distinctTreaties(spoken.get(index - 1) ?? [])
      if (meant && others.length === 0) actions.push(...actionsOnIt(article.tokens, sentence, meant))
      const [named, ...more] = distinctTreaties(here)
      if (named && more.length === 0)
        actions.push(
          ...actionsOnIt(article.tokens, sentence, named, Math.max(...here.map(({ last }) => last))),
        )
      if (signing) actions.push(...signedInPackage(article, sentence, index, here, actions, signing))
      for (const action of actions) {
        const bound = dateOf(article, dates, sentence, here, action, actions)
        const said = bound && notOfTitle(article, bound, action)
        const date = said ?? (happensInReport(article, action) ? day : null)
        const { label, mentions } = action.spoken.treaty
        const doers = actorsOf(article, actors, sentence, action)
        const states = statesOf(doers)
        if (isOpposed(article, action) && !isByParty(states, action.spoken.treaty)) continue
        const isNot = action.status === 'not_done'
        const by = isNot || BY_ONE.has(action.action) ? states.join(' ') : ''
        const what = `${mentions[0]?.start}|${label}|${action.action}|${isNot ? 'not ' : ''}${by}`
        const when = date ? `|${date.from}|${date.to}` : ''
        if (told.has(what + when)) continue
        const evidence = action.in ?? evidenceOf(article, action, said)
        const attribution = attribute(article, found, evidence, wordsOf(article, action)) // "Chile concluded a pact" is no word of Chile's
        if (action.status !== 'occurred' && isUnlikely(attribution.likelihood)) continue // a forecast, nothing planned
        if (date) dated.add(what)
        told.set(what + when, {
          type: 'treaty_action',
          status: isAhead(article, action, date)
            ? 'planned'
            : isPast(article, action, date)
              ? 'occurred'
              : action.status,
          treaty: treatyRef(action.spoken.treaty),
          action: action.action,
          actors: states,
          date,
          evidence: withActors(article, evidence, sentence, doers),
          ...attribution,
        })
      }
    }
    // told without its day, or without who acts, it says nothing new where it is told with them
    const isTold = (what: string, { actors, treaty, action, date }: TreatyActionClaim): boolean =>
      dated.has(what) ||
      (actors.length === 0 &&
        date === null &&
        [...told.values()].some(
          (other) =>
            other.actors.length > 0 && other.action === action && other.treaty.label === treaty.label,
        ))
    return { claims: [...told].filter(([what, claim]) => !isTold(what, claim)).map(([, claim]) => claim) }
  },
}

/** States do these one by one: what one did is not what another did. */
const BY_ONE = new Set(['ratified', 'withdrawn', 'suspended', 'rejected', 'violated'])

/** "Peru and Chile | signed the pact": who acts stands in the evidence, where it is told in the same sentence. */
function withActors(article: Article, evidence: Mention, sentence: Span, actors: readonly Span[]): Mention {
  const here = actors.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const start = Math.min(evidence.start, ...here.map((actor) => actor.start))
  return mention(article.text, start, Math.max(evidence.end, ...here.map((actor) => actor.end)))
}

const wordsOf = ({ tokens }: Article, { first, last }: FoundAction): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
})

/** "The pact | expires in May": told in the present, of a day to come. */
const isAhead = (
  { tokens, published }: Article,
  { first, status }: FoundAction,
  date: Timex | null,
): boolean =>
  status === 'occurred' &&
  published !== null &&
  date?.from != null &&
  date.from > published.date &&
  /[^s]s$/.test(tokens[first]?.lower ?? '')

/** "In January 1974 Kissinger helped | negotiate the pact": talks of a time gone by. */
const isPast = ({ published }: Article, { status }: FoundAction, date: Timex | null): boolean =>
  status === 'under_way' && date?.to != null && (published === null || date.to < published.date.slice(0, 4))

/** One mention a treaty. */
const distinctTreaties = (spoken: readonly SpokenTreaty[]): SpokenTreaty[] => [
  ...new Map(spoken.map((at) => [at.treaty, at])).values(),
]

const UNLIKELY: ReadonlySet<Band> = new Set(['almost_no_chance', 'very_unlikely', 'unlikely'])
const isUnlikely = (likelihood: Likelihood | null): boolean =>
  likelihood !== null && UNLIKELY.has(likelihood.band)

/** Told as news, in the simple past or as what talks ended with; not "had signed", "the pact signed by Peru". */
function happensInReport(
  { tokens }: Article,
  { action, status, nominal, spoken, first, last, in: telling }: FoundAction,
): boolean {
  if (status !== 'occurred' || (action !== 'signed' && action !== 'ratified')) return false
  if (telling) return true
  const before = tokens.slice(Math.max(0, first - 3), first).map(({ lower }) => lower)
  if (before.some((word, i) => PAST.test(word) && (word !== 'of' || i === before.length - 1))) return false
  if (nominal) return before.some((word) => /^(?:with|by|saw|attended|witnessed)$/.test(word))
  return (
    last <= spoken.first ||
    /^(?:was|were)$/.test(before.findLast((word) => !/^(?:also|formally|then|both)$/.test(word)) ?? '')
  )
}

/** "Syria | opposed the pact of Israel and Lebanon": it is not the one to reject it. */
const isByParty = (states: readonly string[], { parties }: Treaty): boolean =>
  states.length > 0 && (parties.length === 0 || states.some((state) => parties.includes(state)))

/** "some senators | opposed the pact": no state rejects it. */
const isOpposed = ({ tokens }: Article, { action, first }: FoundAction): boolean =>
  action === 'rejected' && /^oppos/.test(tokens[first]?.lower ?? '')

/** "had signed", "the recently signed pact"; but "members | of the delegations signed". */
const PAST = /^(?:had|has|have|which|that|who|of|since|after|recently|previously|earlier|newly|already)$/

const isWhen = ({ type, edtf }: Timex): boolean => (type === 'DATE' || type === 'TIME') && edtf !== null

function evidenceOf(article: Article, action: FoundAction, date: Timex | null) {
  const spans = [spanOf(article, action), action.spoken, ...(date ? [date] : [])]
  const start = Math.min(...spans.map((span) => span.start))
  return mention(article.text, start, Math.max(...spans.map((span) => span.end)))
}
