/** Classes of characters, read off the UTF-16 codes of a text. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
const MARK = 3

const UNKNOWN = 255
/** Classes of the basic plane, filled as its characters are met. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** The codes of a text and a few zeros, which belong to no word. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 4)
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  return codes
}

/** The class of the character at `i`; a surrogate pair is a letter or a mark as a whole. */
export function classAt(codes: Uint16Array, i: number): number {
  const known = classes[codes[i] as number] as number
  return known === UNKNOWN ? learnClass(codes, i) : known
}

function learnClass(codes: Uint16Array, i: number): number {
  const code = codes[i] as number
  const width = widthAt(codes, i)
  const character = String.fromCharCode(...codes.subarray(i, i + width))
  const found = /[\p{L}\p{M}]/u.test(character)
    ? LETTER
    : /\p{N}/u.test(character)
      ? DIGIT
      : /\s/u.test(character)
        ? SPACE
        : MARK
  if (code < 0xd800 || code > 0xdfff) classes[code] = found
  return found
}

/** 2 for a surrogate pair, else 1. */
export const widthAt = (codes: Uint16Array, i: number): number =>
  ((codes[i] as number) & 0xfc00) === 0xd800 && ((codes[i + 1] as number) & 0xfc00) === 0xdc00 ? 2 : 1

/** Where the run of digits, or of letters and digits, that begins at `i` ends. */
export function runEnd(codes: Uint16Array, i: number, digitsOnly: boolean): number {
  for (;;) {
    const kind = classAt(codes, i)
    if (kind !== DIGIT && (digitsOnly || kind !== LETTER)) return i
    i += widthAt(codes, i)
  }
}
