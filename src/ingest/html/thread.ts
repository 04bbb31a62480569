import type { PageHints } from '../page.ts'
import type { RawPage } from '../text/read-text.ts'
import { Thread } from '../thread.ts'
import type { HtmlQuestion } from './worker.ts'

/** A news page takes a tenth of a second; a hostile one would take minutes. */
const PATIENCE_MS = 15_000

const thread = new Thread<HtmlQuestion, RawPage>(new URL('worker.js', import.meta.url), 'body-too-large')

/** Reads an HTML page in a thread of its own, one page after the other. @throws {ChanceryError} `body-too-large` */
export const readHtmlApart = (
  html: string,
  hints: PageHints = {},
  patience = PATIENCE_MS,
): Promise<RawPage> => thread.ask({ html, hints }, patience)
