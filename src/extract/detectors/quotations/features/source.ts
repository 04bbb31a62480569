import type { Signals } from '../signals.ts'
import { decision } from './decision.ts'
import { at, bucket, path } from './values.ts'

/** Has a cue no source? */
export const noSource = decision(
  7,
  'cue shape class-1 class+1 class word-1 begins-sentence suffix',
  `cue,shape shape,class-1,class+1 class,class-1,shape word-1,shape begins-sentence,shape
  suffix,shape,class-1`,
)

/** 1: the content stands behind the cue; 2: it opens with a quotation mark. */
const shapeOf = (s: Signals, cue: number, from: number): number =>
  (from > cue ? 1 : 0) + 2 * (at(s.stretch, from) >= 0 ? 1 : 0)

export function seeNoSource(s: Signals, cue: number, from: number): void {
  const v = noSource.values
  v[0] = at(s.word, cue)
  v[1] = shapeOf(s, cue, from)
  v[2] = at(s.kind, cue - 1)
  v[3] = at(s.kind, cue + 1)
  v[4] = at(s.kind, cue)
  v[5] = at(s.word, cue - 1)
  v[6] = cue === at(s.first, cue) ? 1 : 0
  v[7] = at(s.suffix, cue)
}

/** Does the source of a cue begin at a token? */
export const sourceStart = decision(
  8,
  `cue shape distance word word-1 class class-1 class+1 begins-sentence from-content same-class side suffix
  cue-1 cue+1 in-marks cue-suffix way-to-cue`,
  `distance,shape word,distance word,shape,side word,class+1,side class-1,class,distance
  class-1,class,class+1 cue,distance,shape cue,class,side begins-sentence,class,shape
  begins-sentence,distance,same-class from-content,class,shape word-1,class,side suffix,class-1,side
  class,cue-1,distance class,cue+1,distance same-class,class,distance in-marks,shape,side
  cue-suffix,class,distance way-to-cue,shape,side way-to-cue,class-1,side`,
)

/** The content is [from, to). */
export function seeSourceStart(s: Signals, cue: number, from: number, to: number, k: number): void {
  const v = sourceStart.values
  const side = k > cue ? 1 : 0
  const kk = at(s.kind, k)
  const kp = at(s.kind, k - 1)
  v[0] = at(s.word, cue)
  v[1] = shapeOf(s, cue, from)
  v[2] = bucket(k - cue) + 16 * side
  v[3] = at(s.word, k)
  v[4] = at(s.word, k - 1)
  v[5] = kk
  v[6] = kp
  v[7] = at(s.kind, k + 1)
  v[8] = k === at(s.first, k) ? 1 : 0
  v[9] = side === 1 ? 0 : bucket(Math.max(0, k - to)) + (to <= k ? 16 : 0)
  v[10] = kk === kp ? 1 : 0
  v[11] = side
  v[12] = at(s.suffix, k)
  v[13] = at(s.kind, cue - 1)
  v[14] = at(s.kind, cue + 1)
  v[15] = at(s.stretch, k) >= 0 ? 1 : 0
  v[16] = at(s.suffix, cue)
  v[17] = side === 0 ? path(s, k, cue, 6) : path(s, cue + 1, k + 1, 4)
}

/** Does the source that began at a token end before another? */
export const sourceEnd = decision(
  9,
  `length side first-class word word-1 class-1 class class+1 to-cue stop first-word word+1 cue way-to-cue
  inside`,
  `length,side,first-class word,side word,word+1,side first-word,length,class class-1,class,side
  class,class+1,side first-class,class-1,class to-cue,class,side to-cue,stop,side length,class-1,class
  word-1,class,side stop,class-1,class cue,class,side first-class,to-cue,side word,first-class,side
  way-to-cue,class-1,class inside,class,side`,
)

export function seeSourceEnd(s: Signals, cue: number, from: number, k: number, m: number): void {
  const v = sourceEnd.values
  v[0] = bucket(m - k)
  v[1] = k > cue ? 1 : 0
  v[2] = at(s.kind, k)
  v[3] = at(s.word, m)
  v[4] = at(s.word, m - 1)
  v[5] = at(s.kind, m - 1)
  v[6] = at(s.kind, m)
  v[7] = at(s.kind, m + 1)
  v[8] = m <= cue ? bucket(cue - m) : 15
  v[9] = (m === from ? 1 : 0) + (m >= at(s.last, k) ? 2 : 0)
  v[10] = at(s.word, k)
  v[11] = at(s.word, m + 1)
  v[12] = at(s.word, cue)
  v[13] = m <= cue ? path(s, m, cue, 4) : 1
  v[14] = path(s, k, m, 4)
}
