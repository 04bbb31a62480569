import type { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { ChanceryError } from '../errors.ts'
import type { Services } from '../serve/services.ts'
import { findPages } from './find-pages.ts'
import { withServices } from './with-services.ts'
import { examples, tell } from './words.ts'

export const ingestCommand = () =>
  new Command('ingest')
    .summary('read articles, extract what they say and store it')
    .description(
      'Reads files, whole folders (.txt, .html, .ndjson, .jsonl, .rss, .atom, .xml), addresses of the Web or standard ' +
        'input (-). A text or HTML file is one page; an NDJSON file holds one article a line, as POST /v1/articles takes ' +
        'it; of a feed each item is one article. What is stored already is neither read nor stored again, so a run that ' +
        'broke off is simply started again. An article that cannot be read is told ' +
        'in one line; the run goes on and exits with 1 at its end.',
    )
    .argument('<source...>', 'files, folders, addresses (https://…), or -')
    .option('--dry-run', 'read and count, and store nothing')
    .addHelpText(
      'after',
      examples(
        'chancery ingest reports/ today.html',
        'chancery ingest https://news.example/world.xml',
        'cat articles.ndjson | chancery ingest --dry-run -',
      ),
    )
    .action((sources: string[], { dryRun = false }: { dryRun?: boolean }) => {
      const files = findPages(sources)
      return withServices(async ({ services, fetcher }) => {
        const { readSources } = await import('./read-sources.ts')
        const count = { stored: 0, revised: 0, known: 0, failed: 0 }
        const store = dryRun ? tryOut(services) : services.ingest
        const bar = await startBar(files.length)
        for await (const source of readSources(files, services, fetcher)) {
          try {
            const { created, outcome } = await store(await source.read())
            count[created ? 'stored' : outcome === 'revised' ? 'revised' : 'known']++
          } catch (error) {
            if (error instanceof ChanceryError && error.code === 'database-unavailable') throw error
            count.failed++
            console.error(`chancery: ${source.where}: ${tell(error).message}`)
          }
          bar?.increment()
        }
        bar?.stop()
        const { stored, revised, known, failed } = count
        if (dryRun) console.log('Nothing was stored; without --dry-run it would be:')
        console.log(`${stored} stored, ${revised} revised, ${known} known before, ${failed} failed`)
        if (failed > 0) process.exitCode = 1
      })
    })

/** Analyses without storing. What would become a new revision counts as new. */
const tryOut =
  ({ store, analyse }: Services): Services['ingest'] =>
  async (article) => {
    const known = await store.articles.withText(article.text)
    if (!known) await analyse(article)
    return known ?? { id: '', created: true, revision: 1, outcome: 'created' }
  }

/** On a terminal only. */
async function startBar(files: number): Promise<SingleBar | null> {
  if (!process.stderr.isTTY || files < 2) return null
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({ format: '{bar} {value}/{total}  {eta_formatted} left', stream: process.stderr })
  bar.start(files, 0)
  return bar
}
