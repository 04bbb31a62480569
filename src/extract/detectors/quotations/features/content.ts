import type { End, Start } from '../candidates.ts'
import type { Signals } from '../signals.ts'
import { FIRST_MARK } from '../word-kinds.ts'
import { decision } from './decision.ts'
import { at, bucket, path } from './values.ts'

/** May what a cue attributes begin at a token at all? */
export const startGlance = decision(
  3,
  'cue distance class-1 class marks-open marks-between word-1 begins-sentence side',
  'cue,distance class-1,class,distance marks-open,marks-between,class-1 word-1,begins-sentence,side',
)

export function seeStartGlance(s: Signals, cue: number, { k, marks }: Start): void {
  const v = startGlance.values
  const side = k > cue ? 1 : 0
  v[0] = at(s.word, cue)
  v[1] = bucket(k - cue) + 16 * side
  v[2] = at(s.kind, k - 1)
  v[3] = at(s.kind, k)
  v[4] = opening(s, k)
  v[5] = Math.min(marks, 4) + 8 * side
  v[6] = at(s.word, k - 1)
  v[7] = k === at(s.first, cue) ? 1 : 0
  v[8] = side
}

/** Does what a cue attributes begin at a token? stem: of the cue; w, p: the words at and before the token; k…: classes. */
export const start = decision(
  4,
  `distance word word-1 cue class class-1 class+1 marks-open begins-sentence marks-between side cue+1 cue+2
  cue-1 between`,
  `word,side word-1,side word-1,word,side class-1,class,distance distance,word-1,marks-open
  distance,class,marks-open marks-open,marks-between,class-1 begins-sentence,marks-between,marks-open
  class-1,class,class+1 distance,cue+1,class-1 cue-1,distance,begins-sentence cue+1,cue+2,distance
  between,side,marks-open cue,distance cue,word,side cue,word-1,side cue,class,distance cue,cue+1,distance
  cue,begins-sentence,side cue,marks-open,side between,cue,side`,
)

export function seeStart(s: Signals, cue: number, { k, marks }: Start): void {
  const v = start.values
  const side = k > cue ? 1 : 0
  v[0] = bucket(k - cue) + 16 * side
  v[1] = at(s.word, k)
  v[2] = at(s.word, k - 1)
  v[3] = at(s.stem, cue)
  v[4] = at(s.kind, k)
  v[5] = at(s.kind, k - 1)
  v[6] = at(s.kind, k + 1)
  v[7] = opening(s, k)
  v[8] = k <= at(s.first, cue) ? (k === at(s.first, cue) ? 1 : 2) : 0
  v[9] = Math.min(marks, 4) + 8 * side
  v[10] = side
  v[11] = at(s.kind, cue + 1)
  v[12] = at(s.kind, cue + 2)
  v[13] = at(s.kind, cue - 1)
  v[14] = side === 1 ? path(s, cue + 1, k, 5) : path(s, k, cue, 4)
}

/** Whether a stretch begins at `i`: 0 no, 1 yes, 2 `i` is inside one. */
const opening = (s: Signals, i: number): number => {
  const index = at(s.stretch, i)
  if (index < 0) return 0
  return s.stretches[index]?.first === i ? 1 : 2
}

/** 2: the sentence of `k` is over at `m`; 1: only its full stop is left; else 0. */
const sentenceEnd = (s: Signals, k: number, m: number): number => {
  const limit = at(s.last, k)
  return m >= limit ? 2 : m === limit - 1 && at(s.kind, m) >= FIRST_MARK ? 1 : 0
}

/** How [k, m) stands to quotation marks: whole, cut, outside, … */
const quotedness = (s: Signals, k: number, m: number): number => {
  const from = at(s.stretch, k)
  const to = at(s.stretch, m - 1)
  return (
    (from < 0 ? 0 : s.stretches[from]?.first === k ? 1 : 2) +
    3 * (to < 0 ? 0 : s.stretches[to]?.last === m ? 1 : 2) +
    9 * (from === to ? 1 : 0)
  )
}

/** May what began at a token end before another at all? */
export const endGlance = decision(
  5,
  'place quoted word side class-1 class class+1',
  'place,quoted word,side class-1,class,side class,class+1,side',
)

export function seeEndGlance(s: Signals, cue: number, k: number, { m }: End): void {
  const v = endGlance.values
  const side = k > cue ? 1 : 0
  v[0] = sentenceEnd(s, k, m) + 4 * (side === 1 ? 0 : 1 + bucket(cue - m)) + 64 * side
  v[1] = quotedness(s, k, m)
  v[2] = at(s.word, m)
  v[3] = side
  v[4] = at(s.kind, m - 1)
  v[5] = at(s.kind, m)
  v[6] = at(s.kind, m + 1)
}

/** Does what began at a token end before another? */
export const end = decision(
  6,
  `place quoted length side word sentence-ends word-1 class-1 class class+1 word+1 cue commas class+2 to-cue
  before-content class-2 verbs way-to-cue first-word first-class`,
  `place,quoted quoted,length,side word,side,sentence-ends word-1,side word-1,word,side class-1,class,side
  class,class+1,side word,word+1,side word,word+1,class-1 cue,place cue,class,side commas,class,place
  length,class,side class,class+1,class+2 place,class,class-1 word,quoted to-cue,class,class+1
  cue,length,side word,before-content,side verbs,before-content,side class-2,class-1,class
  verbs,class,place way-to-cue,class,quoted first-word,place first-class,class,class+1
  verbs,first-class,class`,
)

export function seeEnd(s: Signals, cue: number, k: number, { m, commas, verbs }: End): void {
  const v = end.values
  const side = k > cue ? 1 : 0
  const sentence = sentenceEnd(s, k, m)
  const gap = side === 1 ? 0 : 1 + bucket(cue - m)
  v[0] = sentence + 4 * gap + 64 * side
  v[1] = quotedness(s, k, m)
  v[2] = bucket(m - k)
  v[3] = side
  v[4] = at(s.word, m)
  v[5] = sentence
  v[6] = at(s.word, m - 1)
  v[7] = at(s.kind, m - 1)
  v[8] = at(s.kind, m)
  v[9] = at(s.kind, m + 1)
  v[10] = at(s.word, m + 1)
  v[11] = at(s.word, cue)
  v[12] = Math.min(commas, 3)
  v[13] = at(s.kind, m + 2)
  v[14] = gap
  v[15] = at(s.word, k - 1)
  v[16] = at(s.kind, m - 2)
  v[17] = Math.min(verbs, 3)
  v[18] = side === 1 ? 0 : path(s, m, cue, 6)
  v[19] = at(s.word, k)
  v[20] = at(s.kind, k)
}
