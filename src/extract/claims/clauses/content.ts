import type { Token } from '../../../text/tokens.ts'

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
  const limit = Math.min(end, first + LONGEST)
  for (; i < limit; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') {
      if (ENDS.has(token.text)) {
        if (quoted && !/[”"»]/.test(token.text) && i + 1 < end) continue
        break
      }
      if (/^[–—]$/.test(token.text) && token.start > (tokens[i - 1]?.end ?? 0)) break
      if (token.text === ',' && TURNS.has(tokens[i + 1]?.lower ?? '') && !quoted && !goesOn(tokens, i + 1))
        break
      continue
    }
    last = i + 1
  }
  return last
}

/** ", including …" and ", as well as …" go on with the list. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'including' || (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'well')
