/** "last", "this past", "the following": words that pick one of its kind, before a month, a weekday, a season. */
import type { Anchor, Turn } from './meaning.ts'
import { withThe } from './pattern.ts'
import { wordAt, type Words } from './words.ts'

export interface TurnRead {
  fields: { turn: Turn; soon?: boolean }
  anchor: Anchor
  next: number
}

interface TurnWord {
  turn: Turn
  anchor: Anchor
}

const COMING: TurnWord = { turn: 1, anchor: 'published' }

const TURN: ReadonlyMap<string, TurnWord> = new Map<string, TurnWord>([
  ['last', { turn: -1, anchor: 'published' }],
  ['past', { turn: -1, anchor: 'published' }],
  ['this', { turn: 0, anchor: 'published' }],
  ['next', { turn: 1, anchor: 'published' }],
  ['coming', COMING],
  ['upcoming', COMING],
  ['current', { turn: 0, anchor: 'published' }],
  ['that', { turn: 0, anchor: 'narrative' }],
  ['same', { turn: 0, anchor: 'narrative' }],
  ['previous', { turn: -1, anchor: 'narrative' }],
  ['preceding', { turn: -1, anchor: 'narrative' }],
  ['following', { turn: 1, anchor: 'narrative' }],
  ['subsequent', { turn: 1, anchor: 'narrative' }],
  ['ensuing', { turn: 1, anchor: 'narrative' }],
])

export const TURNS = withThe(TURN.keys())

/** "last", "this past", "this coming", "the last", "the following", "that same". */
export function turnAt(words: Words, i: number): TurnRead | null {
  const the = wordAt(words, i) === 'the'
  const at = the ? i + 1 : i
  const word = wordAt(words, at)
  const found = TURN.get(word)
  if (!found) return null
  const after = wordAt(words, at + 1)
  const doubles = word === 'this' || word === 'same' || (word === 'that' && after === 'same')
  const second = doubles ? TURN.get(after) : undefined
  const read = second ?? found
  const anchor = word === 'that' || (the && word === 'next') ? 'narrative' : read.anchor
  const soon = read === COMING ? { soon: true } : {}
  return { fields: { turn: read.turn, ...soon }, anchor, next: second ? at + 2 : at + 1 }
}
