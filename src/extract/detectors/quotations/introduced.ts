import type { Attribution } from './attribution.ts'
import type { Stretch } from './marks.ts'
import type { Range } from './noun-phrases.ts'
import { CLITIC, hashOf, type Signals } from './signals.ts'
import { canHold, isPossessive } from './surely/views.ts'
import { isMark, isVerb, opensSubject, setOf } from './surely/words.ts'
import { COMMA, FIRST_MARK, KIND, oneOf } from './word-kinds.ts'

/**
 *     The envoy was blunt: “We will not sign.”        Okoro’s answer came at once: “We will not sign.”
 *     ^^^^^^^^^ source                                ^^^^^ source
 *
 * What a clause and a colon introduce, where no word tells that it is said and nothing else claims its words.
 */
export function introducedQuotations(s: Signals, claimed: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = []
  const isFree = ({ first, last }: Stretch): boolean =>
    !claimed.some(({ content }) => content.first < last && first < content.last)
  for (const stretch of s.stretches) {
    if (s.kind[stretch.first - 1] !== COLON || stretch.last - stretch.first < SHORTEST) continue
    const source = subjectBefore(s, stretch.first - 1)
    if (source && isFree(stretch))
      found.push({
        content: stretch,
        cue: null,
        source,
        continues: null,
        why: { rule: 'colon', finding: null },
      })
  }
  return found
}
const COLON = FIRST_MARK + ':'.charCodeAt(0)
const SHORTEST = 5
const LONGEST_CLAUSE = 24

/** The subject of the clause that ends at a colon, or whose words it is; null where it is not one who speaks. */
function subjectBefore(s: Signals, colon: number): Range | null {
  const floor = s.first[colon] as number
  if (colon - floor > LONGEST_CLAUSE) return null
  let verb = floor
  while (verb < colon && (!isVerb(s, verb) || s.word[verb - 1] === CLITIC)) verb++ // "Okoro’s answer" holds none
  if (verb === colon) return null
  let first = verb
  while (first > floor && !isMark(s, first - 1)) first--
  if (first > floor && s.kind[first - 1] !== COMMA) return null
  while (leadsIn(s.kind[first])) first++
  const whose = wordsOf(s, first, verb)
  const subject = whose ?? { first, last: verb }
  return first < verb &&
    (whose || (opensSubject(s.kind[first]) && s.word[first] !== IT && canHold(s, subject)))
    ? subject
    : null
}
const leadsIn = oneOf(KIND.conjunction, KIND.adverb)
const IT = hashOf('it')

/** "Okoro" of "Okoro’s answer", "her" of "her answer"; null where the subject is no word for what is said. */
function wordsOf(s: Signals, first: number, verb: number): Range | null {
  if (!isSaid(s.word[verb - 1])) return null
  if (isPossessive(s.word[first])) return { first, last: first + 1 }
  let clitic = first
  while (clitic < verb && s.word[clitic] !== CLITIC) clitic++
  return clitic > first && clitic < verb ? { first, last: clitic } : null
}
const isSaid = setOf(
  'answer reply response message verdict words comment advice warning conclusion explanation motto argument appeal plea promise statement question complaint',
)
