/** The words of a text and where they stand, small and without accents: "Élysée" is "elysee". */

export interface Word {
  /** UTF-16, half-open. */
  start: number
  end: number
  word: string
  /** As it stands, but small: its stem depends on its accents. */
  own: string
}

const WORD = /[\p{L}\p{N}]+/gu

export const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word: plain(word),
    own: word.toLowerCase(),
  }))

/** Those that begin so, in order. Looked for by what they begin with, a long text costs what it holds of them. */
export function wordsBeginning(text: string, beginnings: Iterable<string>): Word[] {
  const folded = fold(text)
  const found: Word[] = []
  for (const beginning of beginnings)
    for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
      if (isLetter(text, at - 1)) continue
      let end = at + beginning.length
      while (isLetter(text, end)) end++
      found.push({ start: at, end, word: folded.slice(at, end), own: text.slice(at, end).toLowerCase() })
    }
  return found.sort((a, b) => a.start - b.start)
}

const ASCII = /^[\0-\x7f]*$/
const LETTER = /^[\p{L}\p{N}]$/u

/** The text without accents and capitals, each UTF-16 unit in its place: what would take another number of them stays. */
const fold = (text: string): string =>
  (ASCII.test(text) ? text : text.replace(/[^\0-\x7f]/g, foldOne)).toLowerCase()

const folds = new Map<string, string>()

function foldOne(unit: string): string {
  let folded = folds.get(unit)
  if (folded === undefined) {
    const bare = plain(unit)
    folded = bare.length === 1 ? bare : unit
    folds.set(unit, folded)
  }
  return folded
}

/** Whether a letter or digit stands there; either half of a pair of surrogates stands for the whole. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (Number.isNaN(code)) return false
  const first = code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
  const letter = text.codePointAt(first)
  return letter !== undefined && LETTER.test(String.fromCodePoint(letter))
}
