/** The thread that reads HTML: it answers one page at a time, and may be ended in the middle of one. */
import { parentPort } from 'node:worker_threads'
import { ChanceryError, type ProblemCode } from '../../errors.ts'
import { readHtmlPage } from './read-html.ts'
import type { PageHints } from '../page.ts'
import type { RawPage } from '../text/read-text.ts'

export interface HtmlQuestion {
  html: string
  hints: PageHints
}

export type HtmlAnswer = { page: RawPage } | { problem: { code: ProblemCode; detail: string } }

const answer = ({ html, hints }: HtmlQuestion): HtmlAnswer => {
  try {
    return { page: readHtmlPage(html, hints) }
  } catch (error) {
    if (error instanceof ChanceryError) return { problem: { code: error.code, detail: error.message } }
    return { problem: { code: 'internal', detail: `The page could not be read: ${String(error)}` } }
  }
}

parentPort?.on('message', (question: HtmlQuestion) => parentPort?.postMessage(answer(question)))
