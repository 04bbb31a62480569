import { ChanceryError } from '../errors.ts'

/** One line of a stream, counted from 1; `bytes` is null when it is longer than the limit. */
export interface Line {
  number: number
  bytes: Uint8Array | null
}

const LINE_FEED = 10

/** Splits a stream into its lines, holding one line at a time; lines of white space alone are left out. */
export async function* readLines(input: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
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
    const bytes = length > longest ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return bytes && isBlank(bytes) ? null : { number, bytes }
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

/** @throws {ChanceryError} when it is not UTF-8, or not JSON */
export function parseLine(bytes: Uint8Array): unknown {
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
