import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { ChanceryError } from '../../errors.ts'
import type { HtmlAnswer, HtmlQuestion } from './worker.ts'
import type { PageHints } from '../page.ts'
import type { RawPage } from '../text/read-text.ts'

/** A news page takes a tenth of a second; a hostile one would take minutes. */
const PATIENCE_MS = 15_000
const MEMORY_MB = 1024

let worker: Worker | null = null
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads an HTML page in a thread of its own, one page after the other; a page that takes too long or too much memory
 * costs the thread, not the process.
 * @throws {ChanceryError} `body-too-large`
 */
export function readHtmlApart(html: string, hints: PageHints = {}, patience = PATIENCE_MS): Promise<RawPage> {
  const turn = last.then(() => ask(html, hints, patience))
  last = turn.catch(() => undefined)
  return turn
}

async function ask(html: string, hints: PageHints, patience: number): Promise<RawPage> {
  const thread = (worker ??= new Worker(new URL('worker.js', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  }))
  thread.ref()
  const answer = await answerOf(thread, { html, hints }, patience).catch((cause: unknown) => {
    worker = null
    void thread.terminate()
    throw new ChanceryError('body-too-large', `The page cannot be read: ${(cause as Error).message}.`, {
      cause,
    })
  })
  thread.unref()
  if ('page' in answer) return answer.page
  throw new ChanceryError(answer.problem.code, answer.problem.detail)
}

async function answerOf(thread: Worker, question: HtmlQuestion, patience: number): Promise<HtmlAnswer> {
  const settled = new AbortController()
  const { signal } = settled
  thread.postMessage(question)
  try {
    return await Promise.race([
      once(thread, 'message', { signal }).then(([answer]) => answer as HtmlAnswer), // rejects on 'error' too
      once(thread, 'exit', { signal }).then(() => Promise.reject(new Error('its thread ended'))),
      setTimeout(patience, null, { signal }).then(() =>
        Promise.reject(new Error(`it takes more than ${patience / 1000} seconds`)),
      ),
    ])
  } finally {
    settled.abort()
  }
}
