/**
 * Makes characters plain without touching words: one kind of line end and of space, no ligatures, soft hyphens,
 * zero-width or direction marks, no control characters; no space at either end of a line. The count of lines stays.
 * Text that needs none of it comes back as it is. Linear. Joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
export function cleanText(text: string): string {
  const plain = SPECIAL.test(text) ? text.replace(LINE_ENDS, '\n').replace(SPECIALS, plainForm) : text
  return EDGE_SPACE.test(plain) ? plain.split('\n').map(trimSpaces).join('\n') : plain
}

const LINE_ENDS = /\r\n?|[\v\f\u2028\u2029]/g
const SPECIAL_CLASS =
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200b\\u200e\\u200f' +
  '\\u2028-\\u202f\\u205f\\u2060\\u2066-\\u2069\\u3000\\ufb00-\\ufb06\\ufeff\\t]'
const SPECIAL = new RegExp(SPECIAL_CLASS)
const SPECIALS = new RegExp(SPECIAL_CLASS, 'g')
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const EDGE_SPACE = / (?:\n|$)|(?:^|\n) /

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

/** What U+0080 to U+009F stand for in text that was Windows-1252 before someone called it Latin-1 (WHATWG Encoding). */
const WINDOWS_1252 = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ'

function plainForm(character: string): string {
  const code = character.charCodeAt(0)
  if (SPACES.test(character)) return ' '
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURES[code - 0xfb00] as string
  if (code < 0x80 || code > 0x9f) return ''
  const meant = WINDOWS_1252.charAt(code - 0x80)
  return meant === '\u0000' ? '' : meant
}

/** Not `trim`, which would also take a line's U+FEFF; by now a plain space is the only one. Linear from both ends. */
function trimSpaces(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && line.charCodeAt(start) === 32) start++
  while (end > start && line.charCodeAt(end - 1) === 32) end--
  return line.slice(start, end)
}
