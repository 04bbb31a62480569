import { Command } from 'commander'
import { ChanceryError } from '../errors.ts'
import type { Result, Services } from '../serve/services.ts'
import { COMMAND_LINE, type Saved } from '../store/article-store.ts'
import { findPages } from './find-pages.ts'
import { bytesIn, Progress } from './progress.ts'
import type { Source } from './read-sources.ts'
import { until } from './until.ts'
import { withServices } from './with-services.ts'
import { examples, tell } from './words.ts'

export const ingestCommand = () =>
  new Command('ingest')
    .summary('read articles, extract what they say and store it')
    .description(
      'Reads files, whole folders (.txt, .html, .ndjson, .jsonl, .json, .rss, .atom, .xml), addresses of the Web or standard ' +
        'input (-). A text or HTML file is one page; an NDJSON file holds one article a line, as POST /v1/articles/batch ' +
        'takes it, and a JSON file may hold one article over many lines (of those in folders, what holds no text, HTML or feed is left alone); of a feed each item is one article. What is stored already is neither analysed nor stored again, so a run ' +
        'that broke off, or was stopped with Ctrl-C, is simply started again. An article that cannot be read is told in ' +
        'one line, and the run goes on. Exits with 0, with 1 when an article failed, with 130 after Ctrl-C.',
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
        const stopped = onInterrupt()
        const progress = new Progress()
        await progress.showBar(bytesIn(files))
        const items = until(stopped, readSources(files, services, fetcher))
        stopped.addEventListener('abort', () => process.stdin.destroy()) // nothing more is read from it, if anything was
        const results = dryRun
          ? tryOut(services, items)
          : services.ingestAll({ items, read: (source) => source.read(), origin: COMMAND_LINE })
        for await (const [{ where, bytes, ignored = [] }, settled] of results) {
          progress.leftOut(ignored)
          if (settled.status === 'fulfilled') progress.saved(settled.value, bytes)
          else if (isAway(settled.reason)) throw settled.reason
          else progress.failed(`chancery: ${where}: ${tell(settled.reason).message}`, bytes)
        }
        const summary = progress.end()
        if (dryRun) console.log('Nothing was stored; without --dry-run it would be:')
        console.log(summary)
        if (stopped.aborted) console.log('Stopped; the same command goes on from there.')
        process.exitCode = stopped.aborted ? INTERRUPTED : progress.counts.failed > 0 ? FAILED : 0
      }, READING)
    })

const READING = { read: true }

const FAILED = 1
/** As shells have it: 128 and the number of SIGINT. */
const INTERRUPTED = 130

/** The first Ctrl-C lets what was begun be finished, the second one does not. */
function onInterrupt(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

const isAway = (reason: unknown): boolean =>
  reason instanceof ChanceryError && reason.code === 'database-unavailable'

/** Analyses without storing. What would become a new revision counts as new. */
async function* tryOut(
  { store, analyse }: Services,
  items: AsyncIterable<Source>,
): AsyncGenerator<Result<Source>> {
  const outcome = async (source: Source): Promise<Saved> => {
    const article = await source.read()
    const known = await store.articles.withText({ text: article.text, source: null, url: null })
    if (!known) await analyse(article)
    return known ?? { id: '', created: true, revision: 1, outcome: 'created' }
  }
  for await (const source of items) {
    const [settled] = await Promise.allSettled([outcome(source)])
    yield [source, settled]
  }
}
