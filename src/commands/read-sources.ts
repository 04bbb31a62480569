/** The articles that `ingest` was pointed at, one after the other: a page a file, or one article a line. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ChanceryError } from '../errors.ts'
import { decodePage } from '../ingest/decode.ts'
import { isFeed } from '../ingest/feeds/is-feed.ts'
import { readFeed } from '../ingest/feeds/read-feed.ts'
import { readItem } from '../ingest/feeds/read-item.ts'
import type { Fetcher } from '../ingest/fetch/fetch-page.ts'
import { readLines } from '../ingest/ndjson.ts'
import { fetchNow, readFetched } from '../ingest/read-address.ts'
import type { ArticleSubmission, Page } from '../ingest/page.ts'
import { readPage } from '../ingest/read-page.ts'
import { readLine } from '../serve/requests/article-lines.ts'
import { readSubmission } from '../serve/requests/submissions.ts'
import type { Services } from '../serve/services.ts'
import type { PageFile } from './find-pages.ts'

/** Longer pages and lines are told as errors and left out, so that memory stays bounded. */
const LONGEST = 64 * 1024 * 1024

export interface Source {
  /** "news/a.html", "batch.ndjson:12" */
  where: string
  /** How much of the files was read for it. */
  bytes: number
  read(): Promise<ArticleSubmission>
  /** Once it is read: fields that no article has, and that were left out. */
  ignored?: readonly string[]
}

type Reading = Pick<Services, 'readPage' | 'readText' | 'readAddress'>

export async function* readSources(
  files: readonly PageFile[],
  services: Reading,
  fetcher: Fetcher,
): AsyncGenerator<Source> {
  for (const { file, kind } of files)
    try {
      if (file === '-') yield* byContent('standard input', process.stdin, services, fetcher)
      else if (kind === 'unknown') yield* byContent(file, createReadStream(file), services, fetcher)
      else if (kind === 'lines') yield* fromLines(file, createReadStream(file), services)
      else if (kind === 'address') yield* fromAddress(file, fetcher)
      else yield* fromBytes(file, await readFile(file), fetcher)
    } catch (error) {
      // What cannot be opened, or is no feed after all, is told in its place, and the others are read.
      const failure = error instanceof Error ? error : new Error(String(error))
      yield { where: file, bytes: 0, read: () => Promise.reject(failure) }
    }
}

async function* fromAddress(address: string, fetcher: Fetcher): AsyncGenerator<Source> {
  const fetched = await fetchNow(fetcher, address)
  if (isFeed(decodePage(fetched.bytes, fetched.contentType))) yield* fromFeed(fetched.bytes, fetched, fetcher)
  else yield { where: address, bytes: 0, read: async () => asSubmission(await readFetched(fetched)) }
}

function* fromBytes(where: string, bytes: Uint8Array, fetcher: Fetcher): Generator<Source> {
  if (isFeed(headOf(bytes))) yield* fromFeed(bytes, { url: null, contentType: null }, fetcher)
  else yield { where, bytes: bytes.length, read: () => pageOf(bytes) }
}

/** As much as tells what it is, whatever its encoding. */
const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 20_000))

/** An item a source; the page that it links to is fetched, unless the feed holds the article whole. */
function* fromFeed(
  bytes: Uint8Array,
  hints: { url: string | null; contentType: string | null },
  fetcher: Fetcher,
): Generator<Source> {
  const { items } = readFeed(bytes, hints)
  for (const item of items)
    yield {
      bytes: bytes.length / items.length,
      where: item.url ?? item.guid ?? item.title ?? 'an item',
      read: async () =>
        asSubmission(await readItem(fetcher, item, { contents: 'auto', source: null, last: true })),
    }
}

/** One article a line, or one over many, when it begins with a brace and is no JSON Feed, else a feed or one page. */
async function* byContent(
  name: string,
  stream: Readable,
  services: Reading,
  fetcher: Fetcher,
): AsyncGenerator<Source> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>
  const head = await chunks.next()
  const first: Buffer = head.done ? Buffer.alloc(0) : head.value
  const input = (async function* () {
    yield first
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  })()
  const beginning = headOf(first)
  const isArticles = /^\s*\{/.test(beginning) && !isFeed(beginning)
  if (isArticles) yield* fromLines(name, ALONE.test(beginning) ? onOneLine(input) : input, services)
  else yield* fromBytes(name, await whole(input), fetcher)
}

/** A brace alone on its line: one article, printed over many. */
const ALONE = /^\s*\{[ \t\r]*\n/
const LINE_FEED = 10
const SPACE = 32

/** JSON with its line feeds, which never stand in a string, as spaces. */
async function* onOneLine(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) yield chunk.map((byte) => (byte === LINE_FEED ? SPACE : byte))
}

async function* fromLines(
  name: string,
  input: AsyncIterable<Uint8Array>,
  services: Reading,
): AsyncGenerator<Source> {
  for await (const line of readLines(input, LONGEST)) {
    const source: Source = {
      where: `${name}:${line.number}`,
      bytes: line.bytes,
      read: async () => {
        const { article, ignored } = readLine(line.value())
        source.ignored = ignored
        return readSubmission(article, services)
      },
    }
    yield source
  }
}

async function whole(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    length += chunk.length
    if (length > LONGEST) throw tooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function pageOf(bytes: Uint8Array): Promise<ArticleSubmission> {
  if (bytes.length > LONGEST) throw tooLong()
  return asSubmission(await readPage(bytes))
}

const asSubmission = (page: Page): ArticleSubmission => ({ ...page, fictional: false })

const tooLong = () => new ChanceryError('body-too-large', `It is longer than ${LONGEST} bytes.`)
