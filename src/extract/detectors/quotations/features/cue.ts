import type { Signals } from '../signals.ts'
import { decision } from './decision.ts'
import { at, bucket } from './values.ts'

/** May a word attribute something at all? Enough to pass over most words. */
export const cueGlance = decision(
  1,
  'word class class-1 class+1 stem',
  'word stem stem,class+1 stem,class-1 class class,class-1,class+1',
)

export const seeCueGlance = (s: Signals, i: number): void =>
  glanceAt(at(s.word, i), at(s.stem, i), at(s.kind, i), at(s.kind, i - 1), at(s.kind, i + 1))

/** The same for a word of a class between two others. */
export function glanceAt(word: number, stem: number, kind: number, before: number, behind: number): void {
  const v = cueGlance.values
  v[0] = word
  v[1] = kind
  v[2] = before
  v[3] = behind
  v[4] = stem
}

/** Is a word what attributes something: "said", "according"? */
export const cue = decision(
  2,
  `word stem suffix class word+2 word+1 word-1 class+2 class+1 class-1 class-2 in-marks marks-before
  marks-behind first-paragraph sentence-ends from-start`,
  `word stem stem,word+1 stem,word+2 stem,word-1 stem,class+1 stem,class-1 stem,in-marks,first-paragraph
  stem,marks-before,marks-behind stem,sentence-ends,marks-before word,class-1,class+1 word,class-2,class-1
  word,class+1,class+2 class,class-1,class+1 suffix,class-1,class+1 class-1,class+1,class+2
  class-2,class-1,class word-1,class word+1,class word+1,word+2 marks-before,marks-behind,in-marks
  marks-before,class-1,class marks-behind,class+1,class suffix,in-marks from-start,class
  class,in-marks,first-paragraph`,
)

export function seeCue(s: Signals, i: number): void {
  const v = cue.values
  v[0] = at(s.word, i)
  v[1] = at(s.stem, i)
  v[2] = at(s.suffix, i)
  v[3] = at(s.kind, i)
  v[4] = at(s.word, i + 2)
  v[5] = at(s.word, i + 1)
  v[6] = at(s.word, i - 1)
  v[7] = at(s.kind, i + 2)
  v[8] = at(s.kind, i + 1)
  v[9] = at(s.kind, i - 1)
  v[10] = at(s.kind, i - 2)
  v[11] = at(s.stretch, i) >= 0 ? 1 : 0
  v[12] = closingBefore(s, i)
  v[13] = openingAfter(s, i)
  v[14] = at(s.paragraph, i) === 0 ? 1 : 0
  v[15] = at(s.last, i) - i <= 2 ? 1 : 0
  v[16] = bucket(i - at(s.first, i))
}

/** How near before `i` a stretch of quotation marks closes in its sentence: 0 none, else 1 + steps. */
function closingBefore(s: Signals, i: number): number {
  const here = at(s.stretch, i)
  const floor = Math.max(at(s.first, i) - 1, i - 14, 0)
  for (let j = i - 1; j >= floor; j--) {
    const other = s.stretch[j] as number
    if (other >= 0 && other !== here) return 1 + bucket(i - j)
  }
  return 0
}

/** How near after `i` one opens: 0 none, else 1 + steps. */
function openingAfter(s: Signals, i: number): number {
  const here = at(s.stretch, i)
  const limit = Math.min(at(s.last, i) + 1, i + 14, s.length)
  for (let j = i + 1; j < limit; j++) {
    const other = s.stretch[j] as number
    if (other >= 0 && other !== here) return 1 + bucket(j - i)
  }
  return 0
}
