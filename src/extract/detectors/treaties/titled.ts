import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { PLAIN_MODIFIERS } from '../../lexicon/treaty-words.ts'
import type { Surroundings } from './mention.ts'
import { titleEnd } from './title-end.ts'
import { isCapital } from './words.ts'

/** "the earlier Rush-Bagot Treaty": the name begins with its capital, or with its year. */
export function nameStart(tokens: readonly Token[], start: number, at: number): number {
  let first = start
  while (first < at && PLAIN_MODIFIERS.has((tokens[first] as Token).lower) && !isCapital(tokens[first]))
    first++
  return first
}

/** The end of a title, or 0: its head has a capital, and words with capitals stand before or after it. */
export function titledEnd(around: Surroundings, sentence: Sentence, start: number, at: number): number {
  const { tokens, places, dates } = around
  const head = tokens[at] as Token
  const named = namesBefore(around, start, at)
  // "Trans-Pacific Free Trade Area agreement": names enough without a capital on the head
  if (!isCapital(head)) return named > 1 ? at + 1 : 0
  const end = titleEnd(tokens, at, sentence.last, named > 0, (token) =>
    dates.has(token.start) ? 'date' : places.get(token.start),
  )
  return named > 0 || end > at + 1 ? end : 0
}

/** How many words with capitals stand before the head and are no states: "Black Sea grain" has two. */
const namesBefore = ({ tokens, places }: Surroundings, start: number, at: number): number => {
  let names = 0
  let state = false
  for (let i = start; i < at; i++) {
    const token = tokens[i] as Token
    if (!isCapital(token) || PLAIN_MODIFIERS.has(token.lower)) continue
    const place = places.get(token.start)
    if (place === 'country' || place === 'demonym') state = true
    else names++
  }
  return names || (state && isCapital(tokens[at]) ? 1 : 0)
}
