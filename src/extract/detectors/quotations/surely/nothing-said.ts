import type { Range } from '../noun-phrases.ts'
import { hashOf, type Signals } from '../signals.ts'

/** "She doubted | that": whether what would be said only points back to what others said. */
export const isNothingSaid = (s: Signals, { first, last }: Range): boolean =>
  last - first === 1 && s.word[first] === THAT

const THAT = hashOf('that')
