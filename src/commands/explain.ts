import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { ExtractionInput } from '../extract/contract.ts'
import { explainQuotations } from '../extract/detectors/quotations/explain.ts'
import { readLines } from '../ingest/ndjson.ts'
import { readPage, readText } from '../ingest/read-page.ts'
import { isEnglish } from '../pipeline.ts'
import { check } from '../serve/requests/validation.ts'
import { tell } from './words.ts'

/** A longer line is told as an error and skipped. */
const LONGEST_LINE = 256 * 1024 * 1024

/** Of one article: why each quotation was found, as text to read, or why the article could not be read. */
export type Explained = { trace: string } | { error: string }

export async function* explain(pages: readonly string[] | undefined): AsyncGenerator<Explained> {
  if (pages)
    for (const file of pages)
      yield await attempt('', async () => {
        const article = await readPage(await (file === '-' ? buffer(process.stdin) : readFile(file)))
        return traceOf(file === '-' ? 'standard input' : file, article)
      })
  else
    for await (const line of readLines(process.stdin, LONGEST_LINE))
      yield await attempt(`line ${line.number}: `, async () => {
        const { id, text, ...known } = check(ExtractionInput, line.value())
        return traceOf(id, await readText(text, known))
      })
}

/** The trace of an article under its name and title. What `extract` does not read is not explained. */
function traceOf(name: string, article: Awaited<ReturnType<typeof readPage>>): string {
  const heading = `# ${name}${article.title ? ` — ${article.title}` : ''}`
  const trace = isEnglish(article)
    ? explainQuotations(article)
    : `The text is not English but "${article.language}": nothing is read in it.`
  return `${heading}\n${trace}`
}

async function attempt(where: string, read: () => Promise<string>): Promise<Explained> {
  try {
    return { trace: await read() }
  } catch (error) {
    return { error: `${where}${tell(error).message}` }
  }
}
