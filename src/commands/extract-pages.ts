import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { extractedArticle, findings, type BadLine, type Extraction } from '../extract/contract.ts'
import { readPage } from '../ingest/read-page.ts'
import { analyse } from '../pipeline.ts'
import { tell } from './words.ts'

/** One page a file in, one extraction or error a line out, in the same order; a page's id is the name of its file. */
export async function* extractPages(files: readonly string[]): AsyncGenerator<Extraction | BadLine> {
  for (const [index, file] of files.entries()) {
    try {
      const page = await readPage(await (file === '-' ? buffer(process.stdin) : readFile(file)))
      const found = findings(await analyse({ ...page, fictional: false }))
      yield { id: file, article: extractedArticle(page), ...found }
    } catch (error) {
      yield { line: index + 1, id: file, error: tell(error) }
    }
  }
}
