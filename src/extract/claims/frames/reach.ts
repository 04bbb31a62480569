import type { Token } from '../../../text/tokens.ts'
import { isDash } from './dash.ts'

/** What a date may not be away from the words it belongs to, in words and what counts as such. */
export const TOO_FAR = 22

/** Words that open a clause of its own: a date behind one tells when something else happened. */
const NEW_CLAUSE = new Set(
  'which who whom whose where when while because although though but that before after since until if whether signed adopted concluded established founded began launched commenced'.split(
    ' ',
  ),
)
const AUXILIARY = new Set('will would has have had is are was were'.split(' '))
const OWNED = new Set(['his', 'her', 'its', 'their'])
/** "before coming home on", "and will return on": the day a journey ends. */
const BACK = new Set('home return returns returned returning'.split(' '))
const BEFORE_DATE = new Set(
  'on from in for between during this last late early earlier later next until through of'.split(' '),
)
const PLANNED =
  /^(?:been|due|scheduled|planned|set|expected|slated|to|originally|initially|penc?illed|fixed|arranged|booked|billed|timed|foreseen)$/
const QUOTE = /^["“”]$/

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

/**
 * How far behind the words that end at token `from` the date at token `to` stands; none where it adjoins them.
 *
 *     visit to Lima on | May 3        visit to Lima, which had been due on | May 3        tour Peru, stopping in Lima on | May 3
 *                   0                              5                                                  far
 */
export function reachAfter(tokens: readonly Token[], from: number, to: number): number {
  let distance = 0
  let named = false // a capitalised word came: a new subject may stand here
  let adjoins = true
  for (let i = pastAside(tokens, from, to); i < to; i++) {
    const token = tokens[i] as Token
    const { lower, text } = token
    const next = tokens[i + 1]?.lower ?? ''
    adjoins &&= BEFORE_DATE.has(lower)
    distance++
    if (opensClause(tokens, i)) distance += 14
    if (BACK.has(lower) || (lower === 'since' && i + 1 < to)) distance += 20 // "since the war began in May"
    if (OWNED.has(lower) || lower === 'and') distance += 6
    if (named && AUXILIARY.has(lower)) distance += 12
    if (text === ',')
      distance += resumes(/^(?:first|and)$/.test(next) ? (tokens[i + 2]?.lower ?? '') : next) ? 20 : 3
    if (QUOTE.test(text)) distance += 10
    named ||= isCapital(token)
  }
  return adjoins ? 0 : distance + 1
}

/**
 * Where the words go on behind an aside that the date does not belong to.
 *
 *     a visit to Lima, which will include a dinner, on | May 3
 *                    ^ from                       ^ ->
 */
function pastAside(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.text !== ',' || !/^(?:which|who)$/.test(tokens[from + 1]?.lower ?? '')) return from
  for (let i = to - 1; i > from + 1; i--) {
    if (tokens[i]?.text === ',') return i
    if (!BEFORE_DATE.has(tokens[i]?.lower ?? '')) return from
  }
  return from
}

/** After a comma: the verb of the main clause, or a clause in -ing. */
const resumes = (word: string): boolean =>
  AUXILIARY.has(word) || PAST.test(word) || (/^\p{Ll}{3,}(?:ing|ed)$/u.test(word) && !PLANNED.test(word))

/** The irregular ones of those who travel: "on a visit to Lima, | met …". */
const PAST = /^(?:met|held|told|spoke|gave|saw|sat|had|took|made|led|left|flew|went|came|won|began)$/

const opensClause = (tokens: readonly Token[], i: number): boolean => {
  const { lower, text } = tokens[i] as Token
  if (text === ';' || text === '(') return true
  if (lower === 'which' && AUXILIARY.has(tokens[i + 1]?.lower ?? ''))
    return !PLANNED.test(tokens[i + 2]?.lower ?? '') // "which had been scheduled for"
  const goesOn = tokens.slice(i + 1, i + 5).some((word) => /^(?:will|is|are)$/.test(word.lower))
  return NEW_CLAUSE.has(lower) && !(lower === 'where' && goesOn) // "to Lima, where she will speak on"
}

/** "came on Sunday after | a visit to Lima", "on Sunday or | in a visit to Lima": what follows was at another time. */
export const APART: ReadonlySet<string> = new Set(['before', 'after', 'following', 'or'])

/** "On May 3, following the summit, | Berg will fly": a comma ends what stood apart. */
const isAside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ',')

/** "the treaty of 1994, though | he hosted": another matter. */
const CONCEDES = new Set('though although but while whereas because'.split(' '))

/**
 * How far before the words that begin at token `to` the date that ends at token `from` stands.
 *
 *     On May 3 | Berg will visit      Mori, who came on May 3, | will go      will speak on May 3 before | she flies
 *              1                                       far                                    far
 *
 * One that `opens` its sentence is of all that follows, however many are named before the verb.
 */
export function reachBefore(tokens: readonly Token[], from: number, to: number, opens = false): number {
  let distance = 2 // what follows is told of what stands before
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i] as Token
    const next = tokens[i + 1]?.lower ?? ''
    if (!opens) distance++
    if (NEW_CLAUSE.has(lower) || text === ';' || text === '(') distance += 5
    if (opens && lower === 'that') distance += 20 // "In May, Berg suggested that | Karo travel"
    if (isDash(tokens, i) || (text === ',' && CONCEDES.has(next))) distance += 20
    if (APART.has(lower) && !(lower !== 'before' && lower !== 'or' && isAside(tokens, i, to))) distance += 20
    if ((lower === 'well' && next === 'as') || (lower === 'and' && next === 'during')) distance += 20
    if (lower === 'since' && i + 1 < to) distance += 20
    if (text === ',' && AUXILIARY.has(next)) distance += 20
    if (QUOTE.test(text)) distance += 10
  }
  return distance
}
