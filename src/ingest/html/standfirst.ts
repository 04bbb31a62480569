import { cleanText } from '../../text/clean.ts'
import { lineOf, type DomDocument } from './dom.ts'

const HOLDERS = 'p, h2, h3, h4, div, em, span'
const ELSEWHERE = 'a, aside, nav, footer, figure, form, [class*="related"], [class*="promo"], [hidden]'

/**
 * The standfirst where the page prints it as the metadata give it. Null where no reader of the page sees it, and where it
 * is no sentence but a second headline.
 */
export function printedStandfirst(document: DomDocument, described: string | null): string | null {
  const told = wordsOf(described ?? '')
  if (!told.includes(' ')) return null
  for (const element of document.querySelectorAll(HOLDERS)) {
    const line = lineOf(element)
    if (line.length > 2 * told.length || !SENTENCE.test(line)) continue
    if (wordsOf(line) === told && !element.closest(ELSEWHERE)) return cleanText(line)
  }
  return null
}

const SENTENCE = /[.!?]["'”’»)]?$/

/** The body, under the standfirst unless it has it already. */
export function withStandfirst(standfirst: string | null, body: readonly string[]): string[] {
  if (standfirst === null) return [...body]
  const told = wordsOf(standfirst)
  return body.some((line) => wordsOf(line).startsWith(told)) ? [...body] : [standfirst, ...body]
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
