/** The thread that reads HTML. */
import { answerQuestions } from '../answer-questions.ts'
import type { PageHints } from '../page.ts'
import { readHtmlPage } from './read-html.ts'

export interface HtmlQuestion {
  html: string
  hints: PageHints
}

answerQuestions(({ html, hints }: HtmlQuestion) => readHtmlPage(html, hints))
