/** What the words beside a name of a treaty make of it. `first` and `last` are the tokens that it holds. */
import { itemAt } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { DETERMINERS } from '../../lexicon/treaty-words.ts'
import type { TreatyMention } from './mention.ts'

/** "Memorandum with the Rio Forum Area | (RFA)": what stands in brackets is whom it is with. */
export const isWithBody = (
  tokens: readonly Token[],
  kind: TreatyMention['kind'],
  first: number,
  last: number,
): boolean =>
  WITH_BODIES.has(kind) && tokens.slice(first, last).some(({ lower }) => /^(?:with|between|to)$/.test(lower))
const WITH_BODIES: ReadonlySet<TreatyMention['kind']> = new Set(['memorandum', 'protocol', 'declaration'])

/** "the memorandum (,) | signed on Tuesday". */
export const isSigned = (tokens: readonly Token[], last: number): boolean =>
  /^(?:signed|initialled|initialed)$/.test(
    tokens[tokens[last]?.text === ',' ? last + 1 : last]?.lower ?? '',
  ) &&
  /^(?:on|in|at|by|between|last|this|earlier)$/.test(
    tokens[tokens[last]?.text === ',' ? last + 2 : last + 1]?.lower ?? '',
  )

/** "the 1964 treaty | (, which bound both,) was abrogated". */
export const isOver = (tokens: readonly Token[], last: number, end: number): boolean =>
  OVER.test(
    tokens
      .slice(last, Math.min(end, last + 30))
      .map(({ lower }) => lower)
      .join(' '),
  )
const OVER =
  /^(?:(?:between|of|with) [^,]{3,40} )?(?:, which [^;]{3,120} , )?(?:(?:was|were|has been|had been) (?:\w+ )?(?:abrogated|terminated|replaced|superseded|annulled|dissolved|scrapped)|(?:has |had )?(?:lapsed|expired|collapsed))\b/

/** "to expand upon | the Treaty of Tianjin", "Like | the Nuremberg Charter, it": another treaty is the one spoken of. */
export function isAside(tokens: readonly Token[], first: number, last: number): boolean {
  const at = DETERMINERS.has(itemAt(tokens, first - 1)?.lower ?? '') ? first - 2 : first - 1
  const before = itemAt(tokens, at)?.lower ?? ''
  if (before === 'since' && VERB.test(itemAt(tokens, last)?.lower ?? '')) return false // "since the treaty | cannot be terminated"
  return (
    ASIDE.test(before) ||
    (before === ',' && itemAt(tokens, at - 1)?.lower === 'predecessor') ||
    (before === 'to' && /^(?:successor|alternative|similar)$/.test(itemAt(tokens, at - 1)?.lower ?? ''))
  )
}
const VERB = /^(?:is|was|are|were|has|had|will|would|can|cannot|could|may|might|must|does|did|\p{Ll}{3,}ed)$/u
const ASIDE =
  /^(?:upon|like|unlike|than|beyond|besides|since|replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|echo(?:es|ed|ing)|modell?ed|amend(?:s|ed|ing)?)$/

/** "a pact that revised points established in | the Rio Treaty", "it took its terms from …": what another draws on. */
export function isSource(tokens: readonly Token[], first: number): boolean {
  const at = DETERMINERS.has(itemAt(tokens, first - 1)?.lower ?? '') ? first - 2 : first - 1
  if (!/^(?:of|from|in)$/.test(itemAt(tokens, at)?.lower ?? '')) return false
  return PARTS.test(itemAt(tokens, at - 1)?.lower ?? '') || PARTS.test(itemAt(tokens, at - 2)?.lower ?? '')
}
const PARTS = /^(?:points|terms|provisions|principles|language|articles|clauses|wording|features|elements)$/

/** ", also known as the |", "(better known as |": only such words stand between two names. */
export function isAlias(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to).map(({ lower }) => lower)
  return (
    between.length < 9 &&
    between.some((word) => NAMED.test(word)) &&
    between.every((word) => NAMED.test(word) || NAMING.test(word))
  )
}
const NAMED = /^(?:known|called|named|dubbed|termed)$/
const NAMING =
  /^(?:[,(“"]|sometimes|also|commonly|often|usually|better|popularly|informally|formally|officially|now|later|then|and|as|the|which|is|was)$/
