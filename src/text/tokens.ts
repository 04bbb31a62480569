import type { Span } from './span.ts'

export interface Token extends Span {
  text: string
  /** Lower case, with a straight apostrophe: the form to look up in a lexicon. */
  lower: string
  kind: 'word' | 'number' | 'mark'
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

const UNKNOWN = 255
/** Classes of the basic plane, filled as its characters are met. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** The class of the character at `i`; a surrogate pair is a letter or a mark as a whole. */
function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  const known = classes[code] as number
  if (known !== UNKNOWN) return known
  const surrogate = code >= 0xd800 && code <= 0xdfff
  const kind = classOf(surrogate ? text.slice(i, i + widthAt(text, i)) : text.charAt(i))
  if (!surrogate) classes[code] = kind
  return kind
}

const classOf = (character: string): number =>
  /[\p{L}\p{M}]/u.test(character)
    ? LETTER
    : /\p{N}/u.test(character)
      ? DIGIT
      : /\s/u.test(character)
        ? SPACE
        : MARK

/** 2 for a surrogate pair, else 1. */
const widthAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i)
  return code >= 0xd800 && code <= 0xdbff && (text.codePointAt(i) as number) > 0xffff ? 2 : 1
}

/** Where the run of digits, or of letters and digits, that begins at `i` ends. */
function runEnd(text: string, i: number, digitsOnly: boolean): number {
  while (i < text.length) {
    const known = classes[text.charCodeAt(i)] as number
    const kind = known === UNKNOWN ? classAt(text, i) : known
    if (kind !== DIGIT && (digitsOnly || kind !== LETTER)) break
    i += known === UNKNOWN ? widthAt(text, i) : 1
  }
  return i
}

const STOP = 0x2e
const CURLY = 0x2019

// By code: asking a set for a character makes a string of it first.
const isApostrophe = (code: number): boolean => code === 0x27 || code === CURLY
/** - ‐ ‑ & */
const isJoiner = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x26

const CLITIC = new Set(['s', 're', 've', 'll', 'd', 'm'])
const NUMBER_SUFFIX = new Set(['s', 'st', 'nd', 'rd', 'th'])

/**
 * Splits text into words, numbers and marks, in order and without gaps other than white space. Linear.
 *
 *     word    U.S.  Jin-ho  G-20  don't        a clitic ("Russia" "’s", "they" "’re") is a token of its own
 *     number  1,200  6.43  17:12  1990s  3rd   a hyphen ("3" "-" "4", "2024" "-" "06") is a mark
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let i = 0
  while (i < text.length) {
    const kind = classAt(text, i)
    if (kind === SPACE) {
      i++
      continue
    }
    let end: number
    let number = false
    if (kind === DIGIT) {
      end = numberEnd(text, i)
      number = classAt(text, end) !== LETTER || end === text.length
      if (!number) end = wordEnd(text, i)
    } else if (kind === LETTER) end = wordEnd(text, i)
    else end = cliticEnd(text, i) || i + widthAt(text, i)
    const token = text.slice(i, end)
    const mark = kind === MARK && end - i === widthAt(text, i)
    tokens.push({
      start: i,
      end,
      text: token,
      lower: lowerOf(token),
      kind: number ? 'number' : mark ? 'mark' : 'word',
    })
    i = end
  }
  return tokens
}

/** `toLowerCase` costs ten times what looking first does, and most words are lower case already. */
function lowerOf(token: string): string {
  let curly = false
  let capital = false
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i)
    if (code === CURLY) curly = true
    else if (code > 127 || (code >= 65 && code <= 90)) capital = true
  }
  const straight = curly ? token.replace('’', "'") : token
  return capital ? straight.toLowerCase() : straight
}

/** "1,200"  "17:12"  "1990s"  "3rd": digits, joined by single marks, with an ordinal or plural ending. */
function numberEnd(text: string, start: number): number {
  let end = runEnd(text, start, true)
  while (/[.,:]/.test(text.charAt(end)) && end + 1 < text.length && classAt(text, end + 1) === DIGIT)
    end = runEnd(text, end + 1, true)
  const letters = runEnd(text, end, false)
  return NUMBER_SUFFIX.has(text.slice(end, letters)) ? letters : end
}

function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, false)
  if (text.charCodeAt(end) === STOP && end - start === widthAt(text, start)) {
    const initials = initialsEnd(text, start) // "U.S."
    if (initials > end + 1) return initials
  }
  for (;;) {
    if (end + 1 >= text.length) return end
    const joint = text.charCodeAt(end)
    if (isJoiner(joint)) {
      if (classAt(text, end + 1) !== LETTER && classAt(text, end + 1) !== DIGIT) return end
    } else if (isApostrophe(joint)) {
      if (classAt(text, end + 1) !== LETTER || cliticEnd(text, end)) return end
    } else return end
    end = runEnd(text, end + 1, false)
  }
}

/** "U.S."  "p.m.": single letters, each followed by a full stop; at least two, else 0. */
function initialsEnd(text: string, start: number): number {
  let end = start
  let letters = 0
  while (
    end < text.length &&
    classAt(text, end) === LETTER &&
    text.charAt(end + widthAt(text, end)) === '.'
  ) {
    end += widthAt(text, end) + 1
    letters++
  }
  return letters > 1 ? end : 0
}

/** "’s"  "'re": an apostrophe at `start` with one of the clitics and nothing behind it, else 0. */
function cliticEnd(text: string, start: number): number {
  if (!isApostrophe(text.charCodeAt(start))) return 0
  const end = runEnd(text, start + 1, false)
  return end - start <= 3 && CLITIC.has(text.slice(start + 1, end).toLowerCase()) ? end : 0
}

const HYPHEN = /[-‐‑]/u

/** "Russia-led", "Moscow-Beijing": the same tokens, but words that a hyphen joins one by one. */
export function partAtHyphens(tokens: readonly Token[]): Token[] {
  const parts: Token[] = []
  for (const token of tokens) {
    if (token.kind !== 'word' || !HYPHEN.test(token.text)) {
      parts.push(token)
      continue
    }
    let start = token.start
    for (const text of token.text.split(HYPHEN)) {
      if (text) parts.push({ start, end: start + text.length, text, lower: lowerOf(text), kind: 'word' })
      start += text.length + 1
    }
  }
  return parts
}
