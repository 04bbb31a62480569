import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'
import { COMMA, isSpeech } from '../word-kinds.ts'
import { hasVerb, maySpeak, opensSubject } from './words.ts'

/**
 *     Berg has put off her trip, which was planned for May, her office said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^ -> ^^^^^
 *
 * What only tells more of the words before is said with them, where nothing else in the sentence was said by anyone.
 */
export function withWhatItTellsOf<Part extends Range>(s: Signals, cue: number, content: Part): Part {
  const { first, last } = content
  const isBetween = last < cue && s.kind[last] === COMMA && s.kind[first - 1] === COMMA
  if (!isBetween || s.word[first] !== WHICH || s.stretch[first] !== -1 || !hasVerb(s, first, last))
    return content
  const opening = s.first[first] as number
  if (!opensSubject(s.kind[opening]) || !hasVerb(s, opening, first - 1)) return content
  for (let i = opening; i < first; i++)
    if (s.stretch[i] !== -1 || (isSpeech(s.kind[i]) && maySpeak(s.kind[i - 1]))) return content // not "her | state visit"
  return { ...content, first: opening }
}
const WHICH = hashOf('which')
