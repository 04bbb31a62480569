import { TextDecoder } from 'node:util'
import { ChanceryError } from '../errors.ts'
import { firstFlaw } from '../text/flaws.ts'

const META_CHARSET = /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i
const XML_ENCODING = /^\s{0,8}<\?xml[^>]{0,100}encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})/i
/** How far into a page its own charset is looked for: browsers take 1,024 bytes, real pages need more. */
const PRESCAN = 8192

/**
 * Text of the bytes of a page, by its byte order mark, the media type's charset, or what the page says of itself; else
 * UTF-8, and for HTML and feeds, as browsers do, Windows-1252.
 * @throws {ChanceryError} `invalid-text`: not text, an encoding nobody knows, or bytes that are not of it
 */
export function decodePage(bytes: Uint8Array, contentType?: string | null): string {
  const start = latin1(bytes.subarray(0, PRESCAN))
  const marked = byteOrderMark(bytes)
  if (!marked && start.includes('\0'))
    throw invalid(`Byte ${start.indexOf('\0')} is NUL: the file is not text.`)
  const declared = /charset\s{0,4}=\s{0,4}"?([\w:.-]{2,40})/i.exec(contentType ?? '')?.[1]
  const own = META_CHARSET.exec(start)?.[1] ?? XML_ENCODING.exec(start)?.[1]
  if (marked) return decode(bytes, marked, true)
  if (declared) return decode(bytes, declared, false)
  const html = own !== undefined || /<(?:html|head|body|meta|rss|feed|rdf:RDF)\b/i.test(start)
  const utf8 = tryUtf8(bytes)
  if (utf8 !== null) return utf8
  if (html) return decode(bytes, own && !/^utf-?8$/i.test(own) ? own : undeclared(bytes), false)
  throw invalid(`Byte ${firstBadByte(bytes)} is not UTF-8.`)
}

/** Words of letters beyond ASCII alone are written in no language of Windows-1252; in Cyrillic, most words are. */
const undeclared = (bytes: Uint8Array): string =>
  (latin1(bytes).match(/[\xc0-\xff]{4,40}/g)?.length ?? 0) >= CYRILLIC_WORDS ? 'windows-1251' : 'windows-1252'
const CYRILLIC_WORDS = 10

function decode(bytes: Uint8Array, label: string, strict: boolean): string {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(label)
  } catch (cause) {
    throw new ChanceryError('invalid-text', `The encoding “${label}” is not known.`, { cause })
  }
  const text = decoder.decode(bytes)
  const broken = text.split('\ufffd').length - 1
  if (broken > (strict ? 0 : text.length / 500))
    throw invalid(`The bytes are not ${decoder.encoding}, as they are said to be.`)
  return text
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return null
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The longest head that decodes, by bisection; a cut sequence at its end is not an error. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const invalid = (detail: string): ChanceryError => new ChanceryError('invalid-text', detail)

/** @throws {ChanceryError} `invalid-text` at the first NUL or unpaired surrogate; `what` names the text in the message */
export function requireWellFormed(text: string, what = 'The text'): void {
  const flaw = firstFlaw(text)
  if (!flaw) return
  const name = flaw.kind === 'nul' ? 'a NUL character' : 'an unpaired surrogate'
  throw invalid(`${what} holds ${name} at offset ${flaw.offset}.`)
}
