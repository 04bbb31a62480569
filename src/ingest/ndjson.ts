import { ChanceryError } from '../errors.ts'

/** One line of a stream, counted from 1. */
export interface Line {
  number: number
  /** With its line feed. */
  bytes: number
  /** @throws {ChanceryError} `body-too-large`, `invalid-text` (not UTF-8), `invalid-json` */
  value(): unknown
}

const LINE_FEED = 10

/**
 * Splits a stream into its lines, holding one at a time: a line of more than `longest` bytes is not kept. Lines of white
 * space alone are left out.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const finish = (): Line | null => {
    number++
    const tooLong = length > longest
    const line = Buffer.concat(parts)
    const bytes = length + 1
    parts = []
    length = 0
    if (tooLong) return { number, bytes, value: () => refuse(longest) }
    return isBlank(line) ? null : { number, bytes, value: () => parse(line) }
  }
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end))
      start = end + 1
      const line = finish()
      if (line) yield line
    }
    take(chunk.subarray(start))
  }
  const last = finish()
  if (last) yield last
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

const decoder = new TextDecoder('utf-8', { fatal: true })

function refuse(longest: number): never {
  throw new ChanceryError('body-too-large', `The line is longer than ${longest} bytes.`)
}

function parse(bytes: Uint8Array): unknown {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch (cause) {
    throw new ChanceryError('invalid-text', 'The line is not UTF-8.', { cause })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ChanceryError('invalid-json', `${(cause as SyntaxError).message}.`, { cause })
  }
}
