import type { Content } from './content.ts'
import type { Finding } from './find.ts'
import { CLITIC, type Signals } from './signals.ts'
import { type Said, saysPlainly, takesStand } from './surely/content.ts'
import { holdsThat } from './surely/cue.ts'
import { KIND, oneOf } from './word-kinds.ts'

/** How much speaks for a finding, all in all: its chances, how long it is, its form, and how sure its source. */

/** What is known of a finding before its source is: the chance that its cue is one, and its content. */
export interface Claim {
  p: number
  content: Content
}

/**
 * What speaks for a finding with no trait, and what each trait adds, in logits of its words being just those that are
 * attributed. The chances of cue and content are too sure of themselves, and so count less than half. Fitted by
 * scripts/weigh-findings.mjs to findings in articles that the chances were not learned from.
 */
const BIAS = -0.83
const WEIGHTS = [0.37, 0.43, -0.36, -0.16]
const DOUBTFUL_SOURCE = -0.38

/** Chances nearer to 0 or 1 than this are as good as sure. */
const SURELY = 1e-3
const MANY = 6
const SURE_SOURCE = 0.8

const logit = (p: number): number => Math.log(Math.max(p, SURELY) / Math.max(1 - p, SURELY))

/** The chances of cue and content in logits, then 1 or 0: are few words said; do they make no clause. */
export const traitsOf = (s: Signals, { p, content }: Claim): number[] => [
  logit(p),
  logit(content.p),
  content.last - content.first < MANY ? 1 : 0,
  isTopic(s, content) ? 1 : 0,
]

/** "praised the plan": words with no mark, no verb and nothing that joins a clause on tell of what, but not what. */
function isTopic(s: Signals, { first, last }: Content): boolean {
  for (let i = first; i < last; i++)
    if (s.stretch[i] !== -1 || (isOfClause(s.kind[i]) && s.word[i] !== CLITIC)) return false
  return s.kind[first - 1] !== KIND.that
}

const isOfClause = oneOf(KIND.auxiliary, KIND.saying, KIND.speech, KIND.past, KIND.that, KIND.question)

/** What speaks for a claim while its source is taken to be sure. */
export const evidenceFor = (s: Signals, claim: Claim): number =>
  traitsOf(s, claim).reduce((sum, trait, i) => sum + trait * (WEIGHTS[i] as number), BIAS)

export const isDoubtful = ({ source, sure }: Finding): boolean => source === null || sure.source < SURE_SOURCE

/** What a source in doubt, or none, takes from it. */
export const evidenceOfSource = (finding: Finding): number => (isDoubtful(finding) ? DOUBTFUL_SOURCE : 0)

/** What speaks for it besides where form tells that it is said, and only its end is in doubt. */
export const evidenceOfForm = (s: Signals, cue: number, said: Said): number =>
  saysPlainly(s, cue, said) || takesStand(s, cue, said) || holdsThat(s, cue) ? PLAIN : 0
const PLAIN = 0.6
