import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'
import { subjectIt } from '../clauses/verb-phrase.ts'
import { actionsAfter } from './after.ts'
import { actionBefore } from './before.ts'

/** "Berg said | it would probably enter into force". */
const SAID = /^(?:said|says|that|told|added|announced)$/

/** Verbs that take hardly anything but a treaty, before "it". */
const OF_TREATIES = /^(?:sign|ratif|denounc|suspend|terminat|renew|violat|breach|abrogat|repudiat)/

/** "ratified | it", "acceded to | it", "withdrew from | it". */
const takesTreaty = (tokens: readonly Token[], it: number): boolean =>
  OF_TREATIES.test(tokens[it - 1]?.lower ?? '') ||
  /^(?:acced\w+ to|withdr[ae]w\w* from)$/.test(
    `${tokens[it - 2]?.lower ?? ''} ${tokens[it - 1]?.lower ?? ''}`,
  )

/**
 * What is done to "it" from token `from` of a sentence, after one treaty was spoken of.
 *
 *     … the extradition pact. It entered into force on Saturday.      … Congress is to ratify it by May.
 *                             ^^ at                                                           ^^ at
 */
export function actionsOnIt(
  tokens: readonly Token[],
  sentence: Sentence,
  before: SpokenTreaty,
  from = sentence.first,
): FoundAction[] {
  const actions: FoundAction[] = []
  const subject = subjectIt(tokens, sentence)
  for (let i = from; i < sentence.last; i++) {
    const { lower, start, end } = tokens[i] as Token
    if (lower !== 'it') continue
    const it = { ...before, first: i, last: i + 1, start, end, isFirst: false }
    if (i === subject || SAID.test(tokens[i - 1]?.lower ?? '')) {
      // "Signed in 1990, it …": told before it
      for (const at of i > sentence.first
        ? [{ ...it, first: sentence.first, last: sentence.first }, it]
        : [it])
        for (const action of actionsAfter(tokens, sentence, at))
          if (action) actions.push({ ...action, spoken: it })
    }
    const verb = takesTreaty(tokens, i) ? actionBefore(tokens, sentence, it) : null
    if (verb?.last === i) actions.push(verb)
  }
  return actions
}
