import { Command } from 'commander'
import { once } from 'node:events'
import type { BadLine, Extraction } from '../extract/contract.ts'
import { examples } from './words.ts'

export const extractCommand = () =>
  new Command('extract')
    .summary('read articles and write what they say: NDJSON in, NDJSON out, no database')
    .description(
      'Reads one article a line from standard input, {"id", "text", "publishedAt"?, "title"?}, and writes one line ' +
        'for each, in the same order. A line that cannot be read gives {"line", "error"} in its place; the run goes ' +
        'on and exits with 1 at its end. With --page it reads whole pages, plain text or HTML, takes the article out ' +
        'of each and adds it as "article".',
    )
    .option('--page <file...>', 'read these pages instead; - is standard input')
    .option('--explain', 'write instead why each quotation and its speaker were chosen, as text to read')
    .addHelpText(
      'after',
      examples(
        `echo '{"id":"1","text":"They met on Monday.","publishedAt":"2024-06-17"}' | chancery extract`,
        'chancery extract --page report.html notes.txt > findings.ndjson',
        'chancery extract --explain --page report.html',
      ),
    )
    .action(async ({ page, explain }: { page?: string[]; explain?: true }) => {
      if (process.stdin.isTTY && !page) console.error('Reading articles from standard input …')
      if (explain) {
        for await (const explained of (await import('./explain.ts')).explain(page))
          if ('trace' in explained) console.log(`${explained.trace}\n`)
          else {
            console.error(explained.error)
            process.exitCode = 1
          }
        return
      }
      let bad = 0
      for await (const result of await results(page)) {
        if ('error' in result) bad++
        if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain')
      }
      if (bad > 0) process.exitCode = 1
    })

/** The engine and its lexicons are loaded only now: `--help` is fast. */
const results = async (
  pages: readonly string[] | undefined,
): Promise<AsyncGenerator<Extraction | BadLine>> =>
  pages
    ? (await import('./extract-pages.ts')).extractPages(pages)
    : (await import('./extract-lines.ts')).extractLines(process.stdin)
