import type { Token } from '../../../text/tokens.ts'

/** "thanked him for his role and congratulated him on the summit | in Lima": the one who says it need not have been there. */
export function isPraised(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - PRAISE_REACH); i--) {
    const { lower } = tokens[i] as Token
    if (PRAISES.test(lower)) return true
    if (/^(?:who|which|that|but|;|when|while|during)$/.test(lower)) return false
  }
  return false
}
const PRAISES = /^congratulat(?:ed?|es|ing)$/
/** How many words praise may stand before the place of what is praised. */
const PRAISE_REACH = 14
