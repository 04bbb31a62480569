import { ChanceryError } from '../errors.ts'
import { ExtractionInput, findings, type BadLine, type Extraction } from '../extract/contract.ts'
import { extract } from '../extract/extract.ts'
import { parseLine, readLines, type Line } from '../ingest/ndjson.ts'
import { tell } from './words.ts'

/** A longer line is told as an error and skipped, so that memory stays bounded. */
const LONGEST_LINE = 256 * 1024 * 1024

/** One article a line in, one extraction or error a line out, in the same order. */
export async function* extractLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Extraction | BadLine> {
  for await (const line of readLines(input, LONGEST_LINE)) yield extractLine(line)
}

function extractLine({ number, bytes }: Line): Extraction | BadLine {
  let value: unknown
  try {
    if (!bytes) throw new ChanceryError('body-too-large', `The limit is ${LONGEST_LINE} bytes a line.`)
    value = parseLine(bytes)
    const input = ExtractionInput.parse(value)
    return { id: input.id, ...findings(extract(input)) }
  } catch (error) {
    const id = (value as { id?: unknown } | null | undefined)?.id
    return { line: number, ...(typeof id === 'string' ? { id } : {}), error: tell(error) }
  }
}
