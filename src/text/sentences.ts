import { ABBREVIATIONS, FINAL_ABBREVIATIONS } from './abbreviations.ts'
import { codesOf } from './characters.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'
import { flag } from './words.ts'

/** Offsets of its characters, and the range [first, last) of its tokens. `paragraph` counts from 0. */
export interface Sentence extends Span {
  first: number
  last: number
  paragraph: number
}

const LINE_FEED = 10
const TERMINAL = new Set(['.', '!', '?', '…'])
const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']', '“'])
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘'«„(—–-]/u

/**
 * Groups tokens into sentences. A line break ends one, unless a lower-case word follows a line that stops in
 * mid-sentence (hard-wrapped text). A full stop after an abbreviation or an initial does not.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  codes: Uint16Array = codesOf(text),
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (next?.start === token.end) continue // "3.5", "said.)", "…and"
    const newLine = next === undefined || breaksLine(codes, token, next)
    if (!newLine && !(token.flags & MAY_END && endsSentence(text, tokens, first, i))) continue
    const start = (tokens[first] as Token).start
    sentences.push({ start, end: token.end, first, last: i + 1, paragraph })
    first = i + 1
    if (newLine) paragraph++
  }
  return sentences
}

const MAY_END = flag(({ kind, text }) => kind === 'mark' || text.endsWith('.'))

function breaksLine(codes: Uint16Array, before: Token, after: Token): boolean {
  let breaks = 0
  for (let i = before.end; i < after.start; i++) if (codes[i] === LINE_FEED) breaks++
  if (breaks === 0) return false
  const wrapped = breaks === 1 && /[\p{Ll},]$/u.test(before.text) && /^\p{Ll}/u.test(after.text)
  return !wrapped
}

/** Whether a sentence that began at token `first` ends with token `i`, given what stands before and after. */
function endsSentence(text: string, tokens: readonly Token[], first: number, i: number): boolean {
  let stop = i
  // Bounded: a text of nothing but quotation marks must not be walked back at each of them.
  while (stop > first && i - stop < 6 && CLOSING.has((tokens[stop] as Token).text)) stop--
  const mark = tokens[stop] as Token
  const next = tokens[i + 1] as Token
  const dotted = mark.kind === 'word' && mark.text.endsWith('.') // "U.S."
  if (!TERMINAL.has(mark.text) && !dotted) return false
  if (!CAPITAL.test(next.text) || TERMINAL.has(next.text)) return false
  if (CLOSING.has(next.text) && !opensQuote(text, next)) return false
  if (dotted) return stop > first && STARTERS.has(next.lower)
  if (mark.text !== '.' || stop !== i) return true
  const word = tokens[stop - 1]
  if (!word || word.end !== mark.start) return true
  if (/^\p{Lu}$/u.test(word.text)) return STARTERS.has(next.lower) // "John F. Kennedy", but "Plan B. The"
  if (!ABBREVIATIONS.has(word.lower)) return true
  if (word.lower === 'no') return !/^\p{N}/u.test(next.text) // "No. 10", but "he said no. Then"
  return FINAL_ABBREVIATIONS.has(word.lower) && STARTERS.has(next.lower)
}

const opensQuote = (text: string, token: Token): boolean =>
  token.text === '“' || token.text === '«' || /\S/u.test(text.charAt(token.end))

/** Words that begin a sentence far more often than they continue a name. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it he she they we you i his her their our its my but and or so yet for in on at ' +
    'by from with after before since while when where if as although though however meanwhile moreover also then ' +
    'there here what who why how some many most all no not both another other such to'
  ).split(' '),
)
