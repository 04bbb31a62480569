import { classAt, codesOf, DIGIT, digitRunEnd, LETTER, SPACE, widthAt, wordRunEnd } from './characters.ts'
import type { Span } from './span.ts'
import { flag, perWord, wordAt, wordOf, type Word, type WordKind } from './words.ts'

export interface Token extends Span {
  text: string
  /** Lower case, with a straight apostrophe: the form to look up in a lexicon. */
  lower: string
  kind: WordKind
  /** The tests its spelling passes: see `flag`. */
  flags: number
  /** What its spelling alone tells: see `perWord`. */
  word: Word
}

const STOP = 0x2e
const CURLY = 0x2019

// By code: asking a set for a character makes a string of it first.
const isApostrophe = (code: number): boolean => code === 0x27 || code === CURLY
/** - ‐ ‑ & */
const isJoiner = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x26

/** , . : */
const isSeparator = (code: number): boolean => code === 0x2c || code === STOP || code === 0x3a

const CLITIC = new Set(['s', 're', 've', 'll', 'd', 'm'])
const NUMBER_SUFFIX = new Set(['s', 'st', 'nd', 'rd', 'th'])

/**
 * Splits text into words, numbers and marks, in order and without gaps other than white space. Linear.
 * `codes` are the text's UTF-16 codes, where they are at hand.
 *
 *     word    U.S.  Jin-ho  G-20  don't        a clitic ("Russia" "’s", "they" "’re") is a token of its own
 *     number  1,200  6.43  17:12  1990s  3rd   a hyphen ("3" "-" "4", "2024" "-" "06") is a mark
 */
export function tokenize(text: string, codes = codesOf(text)): Token[] {
  const tokens: Token[] = []
  let glued = 0 // where a row of numbers ends that a letter follows: "1,2,3x"
  for (let start = 0; start < text.length;) {
    const first = classAt(codes, start)
    if (first === SPACE) {
      start++
      continue
    }
    let end: number
    let kind: WordKind = 'word'
    if (first === DIGIT) {
      end = start < glued ? glued : numberEnd(codes, start)
      if (classAt(codes, end) === LETTER) {
        glued = end
        end = wordEnd(codes, start)
      } else kind = 'number'
    } else if (first === LETTER) end = wordEnd(codes, start)
    else {
      const width = widthAt(codes, start)
      end = cliticEnd(codes, start) || start + width
      if (end === start + width) kind = 'mark'
    }
    tokens.push(newToken(start, end, wordAt(text, codes, start, end, kind)))
    start = end
  }
  return tokens
}

function newToken(start: number, end: number, word: Word): Token {
  return { start, end, text: word.text, lower: word.lower, kind: word.kind, flags: word.flags, word }
}

/** "1,200"  "17:12"  "1990s"  "3rd": digits, joined by single marks, with an ordinal or plural ending. */
function numberEnd(codes: Uint16Array, start: number): number {
  let end = digitRunEnd(codes, start)
  while (isSeparator(codes[end] as number) && classAt(codes, end + 1) === DIGIT)
    end = digitRunEnd(codes, end + 1)
  const letters = wordRunEnd(codes, end)
  return letters > end && letters - end <= 2 && NUMBER_SUFFIX.has(spelling(codes, end, letters))
    ? letters
    : end
}

const spelling = (codes: Uint16Array, start: number, end: number): string =>
  String.fromCharCode(...codes.subarray(start, end))

function wordEnd(codes: Uint16Array, start: number): number {
  let end = wordRunEnd(codes, start)
  if (codes[end] === STOP && end - start === widthAt(codes, start)) {
    const initials = initialsEnd(codes, start) // "U.S."
    if (initials > end + 1) return initials
  }
  for (;;) {
    const joint = codes[end] as number
    if (isJoiner(joint)) {
      if (classAt(codes, end + 1) !== LETTER && classAt(codes, end + 1) !== DIGIT) return end
    } else if (isApostrophe(joint)) {
      if (classAt(codes, end + 1) !== LETTER || cliticEnd(codes, end)) return end
    } else return end
    end = wordRunEnd(codes, end + 1)
  }
}

/** "U.S."  "p.m.": single letters, each followed by a full stop; at least two, else 0. */
function initialsEnd(codes: Uint16Array, start: number): number {
  let end = start
  let letters = 0
  while (classAt(codes, end) === LETTER && codes[end + widthAt(codes, end)] === STOP) {
    end += widthAt(codes, end) + 1
    letters++
  }
  return letters > 1 ? end : 0
}

/** "’s"  "'re": an apostrophe at `start` with one of the clitics and nothing behind it, else 0. */
function cliticEnd(codes: Uint16Array, start: number): number {
  if (!isApostrophe(codes[start] as number)) return 0
  const end = wordRunEnd(codes, start + 1)
  return end - start <= 3 && CLITIC.has(spelling(codes, start + 1, end).toLowerCase()) ? end : 0
}

export const HYPHEN = /[-‐‑]/u

/** Words that hyphens join. */
export const JOINED = flag(({ kind, text }) => kind === 'word' && HYPHEN.test(text))

/** The words that hyphens join, with where each starts in it. */
const joinedBy = perWord(({ text }) => {
  const parts: { at: number; word: Word }[] = []
  let at = 0
  for (const part of text.split(HYPHEN)) {
    if (part) parts.push({ at, word: wordOf(part) })
    at += part.length + 1
  }
  return parts
})

/** "Russia-led", "Moscow-Beijing": the same tokens, but words that a hyphen joins one by one. */
export function partAtHyphens(tokens: readonly Token[]): Token[] {
  const parts: Token[] = []
  for (const token of tokens) {
    if (!(token.flags & JOINED)) parts.push(token)
    else
      for (const { at, word } of joinedBy(token.word))
        parts.push(newToken(token.start + at, token.start + at + word.text.length, word))
  }
  return parts
}
