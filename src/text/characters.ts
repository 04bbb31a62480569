/** Classes of characters, read off the UTF-16 codes of a text. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
const MARK = 3

const UNKNOWN = 255
/** Classes of the basic plane, filled as its characters are met. Those of surrogates alone stay unknown. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** The codes of a text and a few zeros, which belong to no word. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 4)
  Buffer.from(codes.buffer).write(text, 'utf16le') // several times as fast as asking for each character
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

/** Where the letters and digits that begin at `i` end. */
export function wordRunEnd(codes: Uint16Array, i: number): number {
  for (;;) {
    const known = classes[codes[i] as number] as number
    if (known === LETTER || known === DIGIT) i++
    else if (known !== UNKNOWN) return i
    else {
      const kind = learnClass(codes, i)
      if (kind !== LETTER && kind !== DIGIT) return i
      i += widthAt(codes, i)
    }
  }
}

/** Where the digits that begin at `i` end. */
export function digitRunEnd(codes: Uint16Array, i: number): number {
  while (classAt(codes, i) === DIGIT) i += widthAt(codes, i)
  return i
}
