import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { DETERMINERS, PLAIN_MODIFIERS } from '../../lexicon/treaty-words.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundAction } from './action.ts'
import { actionsAfter } from './after.ts'
import { inAbeyance, inOpening, inRelative } from './aside.ts'
import { actionBefore } from './before.ts'

/** What is done to each treaty a sentence speaks of. */
export function findActions(
  tokens: readonly Token[],
  sentence: Sentence,
  spoken: readonly SpokenTreaty[],
): FoundAction[] {
  const told: (FoundAction | null)[][] = spoken.map((at) => {
    const before = actionBefore(tokens, sentence, at)
    // "its withdrawal from the pact will take effect": what follows is told of the withdrawal
    const isInner = spoken.some((other) => other !== at && other.first < at.first && other.last >= at.last)
    // "a protocol to the treaty, signed on Monday": the protocol is
    return [before, ...(before?.nominal || isInner ? [null] : actionsAfter(tokens, sentence, at))]
  })
  // "signed an agreement on gas and a memorandum on oil": what is done to the one is done to the other
  for (let i = 1; i < spoken.length; i++)
    if (!told[i]?.[0] && follows(tokens, spoken[i - 1] as SpokenTreaty, spoken[i] as SpokenTreaty))
      (told[i] as (FoundAction | null)[])[0] = passedOn(told[i - 1]?.[0], spoken[i] as SpokenTreaty)
  for (let i = spoken.length - 2; i >= 0; i--)
    if (!told[i]?.[1] && follows(tokens, spoken[i] as SpokenTreaty, spoken[i + 1] as SpokenTreaty))
      (told[i] as (FoundAction | null)[])[1] = passedOn(told[i + 1]?.[1], spoken[i] as SpokenTreaty)
  return told.flatMap((actions, i) =>
    distinct(
      [...actions, ...ASIDES.map((aside) => aside(tokens, sentence, spoken[i] as SpokenTreaty))].filter(
        (action) => action !== null,
      ),
    ),
  )
}

const ASIDES = [inOpening, inRelative, inAbeyance]

const distinct = (actions: readonly FoundAction[]): FoundAction[] =>
  actions.filter(({ action }, i) => actions.findIndex((other) => other.action === action) === i)

const passedOn = (action: FoundAction | null | undefined, spoken: SpokenTreaty): FoundAction | null =>
  action ? { ...action, spoken } : null

/** Whether only a comma, an "and" and an article stand between two treaties. */
function follows(tokens: readonly Token[], a: SpokenTreaty, b: SpokenTreaty): boolean {
  // "an agreement with Rio Aid | (RA) | and a memorandum"
  const close =
    tokens[a.last]?.text === '(' ? tokens.slice(a.last, b.first).findIndex(({ text }) => text === ')') : -1
  const from = a.last + close + 1
  if (b.first < from || b.first - from > 6) return false
  let joined = false
  for (let i = from; i < b.first; i++) {
    const { lower, text } = tokens[i] as Token
    if (text === ',' || text === ';' || /^(and|or|well|also)$/.test(lower)) joined = true
    else if (!DETERMINERS.has(lower) && !PLAIN_MODIFIERS.has(lower) && !/^(as|with|to|both)$/.test(lower))
      return false
  }
  return joined
}
