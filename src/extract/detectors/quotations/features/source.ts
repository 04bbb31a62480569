import type { Signals } from '../signals.ts'
import { decision } from './decision.ts'
import { at, bucket, path } from './values.ts'

/** Has a cue no source? */
export const noSource = decision(
  7,
  'c shape cue0 cue1 k p begins suffix',
  'c,shape shape,cue0,cue1 k,cue0,shape p,shape begins,shape suffix,shape,cue0',
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
  'c shape d w p kk kp kn begins edge run side suffix cue0 cue1 quoted ending way',
  `d,shape w,d w,shape,side w,kn,side kp,kk,d kp,kk,kn c,d,shape c,kk,side begins,kk,shape begins,d,run edge,kk,shape p,kk,side
  suffix,kp,side kk,cue0,d kk,cue1,d run,kk,d quoted,shape,side ending,kk,d way,shape,side way,kp,side`,
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
  'size side ks w p kp kw kn gap stop ws w1 c way inside',
  `size,side,ks w,side w,w1,side ws,size,kw kp,kw,side kw,kn,side ks,kp,kw gap,kw,side gap,stop,side size,kp,kw p,kw,side stop,kp,kw
  c,kw,side ks,gap,side w,ks,side way,kp,kw inside,kw,side`,
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
