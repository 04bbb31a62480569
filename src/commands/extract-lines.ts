import { ExtractionInput, findings, type BadLine, type Extraction } from '../extract/contract.ts'
import { readLines, type Line } from '../ingest/ndjson.ts'
import { readText } from '../ingest/read-page.ts'
import { analyse } from '../pipeline.ts'
import { check } from '../serve/requests/validation.ts'
import { tell } from './words.ts'

/** A longer line is told as an error and skipped, so that memory stays bounded. */
const LONGEST_LINE = 256 * 1024 * 1024

/** One article a line in, one extraction or error a line out, in the same order. */
export async function* extractLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Extraction | BadLine> {
  for await (const line of readLines(input, LONGEST_LINE)) yield await extractLine(line)
}

async function extractLine(line: Line): Promise<Extraction | BadLine> {
  let value: unknown
  try {
    value = line.value()
    const { id, text, ...known } = check(ExtractionInput, value)
    return { id, ...findings(await analyse({ ...(await readText(text, known)), fictional: false })) }
  } catch (error) {
    const id = (value as { id?: unknown } | null | undefined)?.id
    return { line: line.number, ...(typeof id === 'string' ? { id } : {}), error: tell(error) }
  }
}
