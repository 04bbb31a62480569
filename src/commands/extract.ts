import { Command } from 'commander'
import { once } from 'node:events'
import { ChanceryError } from '../errors.ts'
import { ExtractionInput, findings, type BadLine, type Extraction } from '../extract/contract.ts'
import { extract } from '../extract/extract.ts'
import { parseLine, readLines, type Line } from '../ingest/ndjson.ts'
import { examples, tell } from './words.ts'

/** A longer line is told as an error and skipped, so that memory stays bounded. */
const LONGEST_LINE = 256 * 1024 * 1024

export const extractCommand = () =>
  new Command('extract')
    .summary('read articles and write what they say: NDJSON in, NDJSON out, no database')
    .description(
      'Reads one article a line from standard input, {"id", "text", "publishedAt"?, "title"?}, and writes one line ' +
        'for each, in the same order. A line that cannot be read gives {"line", "error"} in its place; the run goes ' +
        'on and exits with 1 at its end.',
    )
    .addHelpText(
      'after',
      examples(
        `echo '{"id":"1","text":"They met on Monday.","publishedAt":"2024-06-17"}' | chancery extract`,
        'chancery extract < articles.ndjson > findings.ndjson',
      ),
    )
    .action(async () => {
      if (process.stdin.isTTY) console.error('Reading articles from standard input …')
      let bad = 0
      for await (const result of extractLines(process.stdin)) {
        if ('error' in result) bad++
        if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain')
      }
      if (bad > 0) process.exitCode = 1
    })

async function* extractLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Extraction | BadLine> {
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
