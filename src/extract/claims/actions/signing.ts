import type { Sentence } from '../../../text/sentences.ts'
import { mention } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import type { Article } from '../../article.ts'
import { indexPhrases, phraseAt } from '../../lexicon/phrase-index.ts'
import type { Mention } from '../../schemas.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'

/** A sentence by which a package of documents was signed that the next sentences go through. */
export interface Signing {
  sentence: number
  evidence: Mention
}

const PACKAGE = indexPhrases([
  [
    'signed|signing a|an|the|of|several|many|two|three|four|five|six? number|series|package|set|raft|whole? range? of? important|bilateral|new|joint|other|a|intergovernmental|inter-governmental? documents|agreements|memoranda|accords',
    true,
  ],
  ['documents|agreements|memoranda|accords were|was|have|been been? signed|concluded', false],
])

const BEGINS = flag(({ lower }) => PACKAGE.next.has(lower))

/** How many sentences later a document may still belong to the package. */
const REACH = 10

/** "The delegations signed a number of documents on trade." */
export function signingAt(article: Article, sentence: Sentence, index: number): Signing | null {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!((article.flags[i] as number) & BEGINS)) continue
    const found = phraseAt(PACKAGE, article.tokens, i, sentence.last)
    // "The following documents were signed:"
    if (!found || (!found.value && article.tokens[found.last]?.text !== ':')) continue
    return { sentence: index, evidence: mention(article.text, sentence.start, sentence.end) }
  }
  return null
}

/** "The Memorandum on Energy envisages …": a document spoken of for the first time, as the subject of its sentence. */
export function signedInPackage(
  article: Article,
  sentence: Sentence,
  index: number,
  here: readonly SpokenTreaty[],
  actions: readonly FoundAction[],
  signing: Signing,
): FoundAction[] {
  if (index === signing.sentence || index - signing.sentence > REACH) return []
  const subject = here[0]
  if (!subject?.isFirst || subject.first - sentence.first > 6) return []
  if (actions.some(({ spoken }) => spoken.treaty === subject.treaty)) return []
  const introduces = /^(the|a|an|under|in|another|also|,|particular|intergovernmental|this|as|for|example)$/
  for (let i = sentence.first; i < subject.first; i++)
    if (!introduces.test((article.tokens[i] as Token).lower)) return []
  const { first, last } = subject
  return [{ spoken: subject, action: 'signed', status: 'occurred', first, last, in: signing.evidence }]
}
