import type { Token } from '../../../text/tokens.ts'
import { isDash } from '../frames/dash.ts'

/** After a comma they begin something else than what is obliged. */
const TURNS = new Set(
  'which who whom while but although though because after as when said says according adding added he she they it whereas noting including despite amid however saying a was were is are has had'.split(
    ' ',
  ),
)
const ENDS = new Set([';', '.', '!', '?', '”', '"', '»'])

/** How long the words of one obligation may be. */
const LONGEST = 120

/** The token after the words of an obligation that begin with token `first`. */
export function contentEnd(tokens: readonly Token[], first: number, end: number): number {
  let i = first
  // "stipulates that, in the event of war, …": a quotation mark may open it
  while (i < end && /^[“"‘«,:]$/.test((tokens[i] as Token).text)) i++
  const quoted = i > first && /[“"‘«]/.test((tokens[i - 1] as Token).text)
  let last = i
  let opened = 0
  const limit = Math.min(end, first + LONGEST)
  for (; i < limit; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') {
      if (token.text === '"' && !quoted && (opened > 0 || opensHere(tokens, i))) {
        if (opened > 0) last = i + 1
        opened = opened > 0 ? 0 : 1
        continue
      }
      if (ENDS.has(token.text)) {
        if (quoted && !/[”"»]/.test(token.text) && i + 1 < end) continue
        if (opened > 0 && /^[”»]$/.test(token.text)) {
          opened--
          last = i + 1
          continue
        }
        break
      }
      if (/^[“«]$/.test(token.text)) opened++
      if (isDash(tokens, i)) {
        i = secondDash(tokens, i, limit)
        if (i < 0) break
        continue
      }
      if (token.text === ',' && !quoted && tellsWho(tokens, i + 1, end)) break
      if (token.text !== ',' || quoted || !TURNS.has(tokens[i + 1]?.lower ?? '')) continue
      if (goesOn(tokens, i + 1, limit)) continue
      i = closeOfAside(tokens, i, limit)
      if (i < 0) break
      continue
    }
    if (i > first && token.lower === 'but' && OF_ANOTHER.test(tokens[i + 1]?.lower ?? '')) break // "bans tests but has not come into force"
    last = i + 1
  }
  return last
}

/** "each other | "by all means"": a straight mark that opens. */
const opensHere = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0) && tokens[at]?.end === tokens[at + 1]?.start

const OF_ANOTHER = /^(?:has|have|had|is|was|were|did|does|never|failed|lapsed)$/

/** ", officials said.", ", the ministry said on Monday": who tells it, at the end of the sentence. */
function tellsWho(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + TELLER); i++) {
    const { kind, lower } = tokens[i] as Token
    if (kind === 'mark') return false
    if (/^(?:said|says|reported|reports|told|announced|added)$/.test(lower)) return end - i <= TELLER + 1
  }
  return false
}
const TELLER = 6

/** How many words stand between two dashes. */
const LONGEST_ASIDE = 15

/** "only wars of aggression – not of defence – would be banned" from its first dash: the second; -1 where none closes it. */
function secondDash(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i + 1 < Math.min(end, at + LONGEST_ASIDE); i++) if (isDash(tokens, i)) return i
  return -1
}

/** ", but not forbid, immigration" from its first comma: the second; -1 where none closes it. */
function closeOfAside(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at + 1]?.lower !== 'but' || tokens[at + 2]?.lower !== 'not') return -1
  for (let i = at + 3; i < Math.min(end, at + 8); i++) if (tokens[i]?.text === ',') return i
  return -1
}

/** ", including …", ", as well as …", ", but also …" and ", a council, and …" go on with the list. */
function goesOn(tokens: readonly Token[], i: number, end: number): boolean {
  const [word, next] = [tokens[i]?.lower, tokens[i + 1]?.lower]
  if (word === 'including' || (word === 'as' && next === 'well') || (word === 'but' && next === 'also'))
    return true
  return (
    word === 'a' &&
    tokens.slice(i, end).some(({ text }, at) => text === ',' && tokens[i + at + 1]?.lower === 'and')
  )
}
