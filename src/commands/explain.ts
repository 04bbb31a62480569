import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { ExtractionInput } from '../extract/contract.ts'
import { explainQuotations } from '../extract/detectors/quotations/explain.ts'
import { readLines } from '../ingest/ndjson.ts'
import { readPage, readText } from '../ingest/read-page.ts'
import { check } from '../serve/requests/validation.ts'
import { tell } from './words.ts'

/** A longer line is told as an error and skipped. */
const LONGEST_LINE = 256 * 1024 * 1024

/** Why each quotation of each article was found, as text to read; an article that cannot be read says why not. */
export async function* explain(pages: readonly string[] | undefined): AsyncGenerator<string> {
  if (!pages) {
    for await (const line of readLines(process.stdin, LONGEST_LINE))
      yield await attempt(async () => {
        const { text, ...known } = check(ExtractionInput, line.value())
        return explainQuotations(await readText(text, known))
      })
    return
  }
  for (const file of pages)
    yield await attempt(async () =>
      explainQuotations(await readPage(await (file === '-' ? buffer(process.stdin) : readFile(file)))),
    )
}

async function attempt(read: () => Promise<string>): Promise<string> {
  try {
    return await read()
  } catch (error) {
    return tell(error).message
  }
}
