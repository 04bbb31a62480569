import type { Token } from '../../../text/tokens.ts'
import { NOBODY } from '../../lexicon/hedges.ts'
import type { Band } from '../../schemas.ts'

/**
 * What is likely in the eyes of those of whom few, or none, think that it is: the words [first, last) that say so; null where none do.
 *
 *     "Few analysts in Oslo believe that the accord will hold"     "Nobody expects the king to travel"
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^
 */
export function thoughtByNobody(
  tokens: readonly Token[],
  first: number,
  end: number,
): { last: number; band: Band } | null {
  if (!NOBODY.has(tokens[first]?.lower ?? '')) return null
  const two = tokens[first]?.lower === 'no' && tokens[first + 1]?.lower === 'one'
  const head = first + (two ? 2 : 1)
  const own = tokens[first]?.lower !== 'no' || two
  for (let i = head; i < Math.min(end, head + LONGEST); i++) {
    const { lower, kind } = tokens[i] as Token
    if (kind === 'mark' || STOPS.test(lower)) return null
    if (!THINK.test(lower)) continue
    if (i === head && !own) return null // "no expected", "no thought"
    const last = tokens[i + 1]?.lower === 'that' ? i + 2 : i + 1
    const band = tokens[first]?.lower === 'few' ? 'unlikely' : 'very_unlikely'
    if (tokens[last]?.lower === 'it' && !/^(?:will|would)$/.test(tokens[last + 1]?.lower ?? '')) return null // "think it likely"
    return last < end && BEGINS.test(tokens[last]?.text ?? '') ? { last, band } : null
  }
  return null
}
const LONGEST = 7
const THINK =
  /^(?:thinks?|thought|believes?|believed|expects?|expected|foresees?|foresaw|anticipates?|anticipated)$/
const STOPS = /^(?:that|which|who|is|are|was|were|has|have|had|to|will|would|and|but)$/
/** What is thought: not "nobody thinks about it", "few believe in it". */
const BEGINS =
  /^(?:\p{Lu}|the$|an?$|it$|he$|she$|they$|this$|that$|these$|those$|there$|any$|his$|her$|their$|its$)/u
