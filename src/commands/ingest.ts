import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { ChanceryError } from '../errors.ts'
import { findPages } from './find-pages.ts'
import { withServices } from './with-services.ts'
import { examples, tell } from './words.ts'

export const ingestCommand = () =>
  new Command('ingest')
    .summary('read articles, extract what they say and store it')
    .description(
      'Reads files, whole folders (.txt, .html, .ndjson, .jsonl), addresses or standard input (-). A text or HTML file is one ' +
        'page; an NDJSON file holds one article a line, as POST /v1/articles takes it. What is stored already is not ' +
        'stored twice, so a run that broke off may simply be started again. An article that cannot be read is told ' +
        'in one line; the run goes on and exits with 1 at its end.',
    )
    .argument('<source...>', 'files, folders, addresses (https://…), or -')
    .addHelpText(
      'after',
      examples('chancery ingest reports/ today.html', 'cat articles.ndjson | chancery ingest -'),
    )
    .action((sources: string[]) => {
      const files = findPages(sources)
      return withServices(async ({ services }) => {
        const { readSources } = await import('./read-sources.ts')
        const count = { stored: 0, revised: 0, known: 0, failed: 0 }
        const bar = startBar(files.length)
        for await (const source of readSources(files, services)) {
          try {
            const { created, revision } = await services.ingest(await source.read())
            count[created ? 'stored' : revision > 1 ? 'revised' : 'known']++
          } catch (error) {
            if (error instanceof ChanceryError && error.code === 'database-unavailable') throw error
            count.failed++
            console.error(`chancery: ${source.where}: ${tell(error).message}`)
          }
          bar?.increment()
        }
        bar?.stop()
        const { stored, revised, known, failed } = count
        console.log(`${stored} stored, ${revised} revised, ${known} known before, ${failed} failed`)
        if (failed > 0) process.exitCode = 1
      })
    })

/** On a terminal only. */
function startBar(files: number): SingleBar | null {
  if (!process.stderr.isTTY || files < 2) return null
  const bar = new SingleBar({ format: '{bar} {value}/{total}  {eta_formatted} left', stream: process.stderr })
  bar.start(files, 0)
  return bar
}
