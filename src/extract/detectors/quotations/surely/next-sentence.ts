import { type Signals, stretchAt } from '../signals.ts'
import { COMMA, isSpeech, STOP } from '../word-kinds.ts'
import { isClause } from './subject.ts'

/**
 *     The port will close, officials said on Monday. “We are ready,” Tamsin Okoro told the daily.
 *                                             ^^^^                                ^^^^
 *
 * Whether what stands in marks at the head of the next sentence is not what a cue attributes: its own sentence tells who
 * says it, or the cue has its content before it and ends its sentence.
 */
export function saidBySomeoneElse(s: Signals, cue: number, next: number): boolean {
  const stretch = stretchAt(s, next)
  if (!stretch || next !== s.last[cue]) return false
  for (let i = stretch.last; i < (s.last[stretch.last - 1] as number); i++)
    if (isSpeech(s.kind[i]) && s.stretch[i] === -1) return true
  if (s.kind[next - 1] !== STOP) return false
  let comma = cue - 1
  while (comma > (s.first[cue] as number) && s.kind[comma] !== COMMA) comma--
  return isClause(s, s.first[cue] as number, comma)
}
