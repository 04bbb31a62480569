import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { lastStartingBy } from '../../../text/span.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import type { ClaimBase } from '../../schemas.ts'

/** What is only called possible is a forecast where somebody says so, and it is yet to come. */

/**
 * "may", "could": what the author holds possible is told in every report, and is nobody's forecast; nor is what was feared, or
 * what was possible at a time that is past.
 */
export function isSomebodys(
  article: Article,
  { dates, quotations }: Readonly<Found>,
  { assertedBy, quotation: index, evidence }: Pick<ClaimBase, 'assertedBy' | 'quotation' | 'evidence'>,
): boolean {
  const quotation = index === null ? undefined : quotations[index]
  if (!quotation || !SOMEBODY.has(assertedBy.kind)) return false
  if (quotation.type === 'indirect' && quotation.cueKind !== 'speech') return false
  const published = article.published?.date
  const i = lastStartingBy(dates, evidence.end - 1)
  const past = published !== undefined && (dates[i]?.to ?? published) < published
  return !past || (dates[i]?.start ?? 0) < evidence.start
}
const SOMEBODY = new Set(['person', 'organization', 'collective', 'anonymous'])

export const isModal = (hedge: string): boolean => /^(?:may|might|could)$/i.test(hedge)
/** Not "more likely", "been possible": they tell of how things are as well. */
export const isPossible = (hedge: string): boolean =>
  isModal(hedge) ||
  /^(?:possibly|perhaps|maybe|conceivably|(?:is|was)(?: entirely| perfectly| quite| very| certainly)? (?:possible|conceivable)|(?:cannot|can['’]t|could not) be ruled out|not out of the question|an? open question whether|(?:(?:would|could|can) not|(?:wouldn|couldn|can)['’]t|cannot) rule out|any(?:one|body)(?:['’]s| ['’]s) guess(?: whether)?|(?:far from|anything but|by no means|not) (?:certain|guaranteed|assured|inevitable|im\p{L}+|in\p{L}+|un\p{L}+)|(?:an? |the )?(?:real|distinct|serious|genuine|grave|fighting|sporting|fair) (?:possibility|prospect|chance|(?:risks?|dangers?) (?:that|of))|no (?:guarantee|certainty)(?: that)?)$/iu.test(
    hedge,
  )

/**
 * Whether the modal [first, last) of a clause that begins at `start` looks ahead.
 *
 *     "Pyongyang | may | test a device"     "Oslo | could | soon be asked"
 *                        ^^^^                                    -- ^^^^^
 *     not "may have fled", "may be ill", "she could not come", "if Oslo could"
 */
export function mayComeAbout(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  first: number,
  last: number,
): boolean {
  const subject = tokens.slice(start, first)
  if (subject.length === 0 || subject.some(({ lower }) => CONDITION.test(lower))) return false
  if (tokens[first]?.lower === 'could' && PRONOUN.test((subject.at(-1) as Token).lower)) return false
  if (tokens.slice(Math.max(last, sentence.last - 2), sentence.last).some(({ text }) => text === '?'))
    return false
  let verb = last
  while (ADVERB.test(tokens[verb]?.lower ?? '') && verb < sentence.last) verb++
  if (tokens[first]?.lower === 'could' && tokens[last]?.lower === 'not') return false
  const { kind, lower = '' } = tokens[verb] ?? {}
  if (kind !== 'word' || lower === 'have') return false
  return lower !== 'be' || PARTICIPLE.test(tokens[verb + 1]?.lower ?? '')
}

const CONDITION = /^(?:if|that|unless|whether|so|as|which|who|what|how|where|when|why)$/
/** "she said she could see the port" tells what was. */
const PRONOUN = /^(?:i|we|he|she|they|you|nobody|one)$/
const ADVERB = /^(?:not|also|still|soon|even|yet|then|again|ever|never|eventually|\p{L}{3,}ly)$/u
const PARTICIPLE =
  /^(?:\p{L}+ed|\p{L}+en|held|drawn|sent|made|put|cut|met|led|won|lost|built|brought|sold|paid|shot|hit|set|left|thrown|withdrawn|about)$/u
