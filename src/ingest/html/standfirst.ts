import { cleanText } from '../../text/clean.ts'
import { isWithin, lineOf, namePartsOf, type DomDocument } from './dom.ts'

const HOLDERS = 'p, h2, h3, h4, div, em, span'
const ELSEWHERE = 'a, aside, nav, footer, figure, form, [class*="related"], [class*="promo"], [hidden]'

/**
 * The standfirst where the page prints it: as the metadata give it, or right under the headline by its name in the markup.
 * Null where no reader of the page sees it, and where it is no sentence but a second headline.
 */
export function printedStandfirst(document: DomDocument, described: string | null): string | null {
  return asDescribed(document, described) ?? byName(document) ?? underHeadline(document)
}

function asDescribed(document: DomDocument, described: string | null): string | null {
  const told = wordsOf(described ?? '')
  if (!told.includes(' ')) return null
  for (const element of document.querySelectorAll(HOLDERS)) {
    const line = lineOf(element)
    if (line.length > 2 * told.length || told.split(' ').length < 8) continue
    if (wordsOf(line) === told && !isWithin(element, ELSEWHERE)) return cleanText(line)
  }
  return null
}

/** What newsrooms and their systems call it. */
const NAME =
  /(?:^| )(?:dec?k|standfirst|strap|strapline|summary|sub ?(?:title|hed|head|heading|headline|line))(?: |$)/
/** Elements. Cards of other articles further down bear the same names. */
const NEAR = 40
const LONGEST = 420

function byName(document: DomDocument): string | null {
  const elements = [...document.querySelectorAll(`h1, ${HOLDERS}`)]
  const headline = elements.findIndex(({ nodeName }) => nodeName.toUpperCase() === 'H1')
  if (headline < 0) return null
  for (const element of elements.slice(headline + 1, headline + NEAR)) {
    if (!NAME.test(namePartsOf(element.className).join(' ')) || isWithin(element, `li, ${ELSEWHERE}`))
      continue
    const line = lineOf(element)
    return line.length <= LONGEST &&
      line.includes(' ') &&
      (SENTENCE.test(line) || line.split(' ').length >= 8)
      ? cleanText(line)
      : null
  }
  return null
}

/** A lesser heading that is a sentence, right under the last of the headline's elements. */
function underHeadline(document: DomDocument): string | null {
  const elements = [...document.querySelectorAll('h1, h2, h3, p')]
  const headline = elements.findLastIndex(({ nodeName }) => nodeName.toUpperCase() === 'H1')
  const next = elements[headline + 1]
  if (headline < 0 || !/^h[23]$/i.test(next?.nodeName ?? '') || !next || isWithin(next, `li, ${ELSEWHERE}`))
    return null
  const line = lineOf(next)
  return line.length <= LONGEST && line.split(' ').length >= 8 && SENTENCE.test(line) ? cleanText(line) : null
}

const SENTENCE = /[.!?]["'”’»)]?$/
const FIRST_SENTENCE = /^.{20,}?[.!?]["'”’»)]?(?= \p{Lu}|$)/u

/** The body, under the standfirst unless it says the same itself: then it is a summary made of it. */
export function withStandfirst(standfirst: string | null, body: readonly string[]): string[] {
  if (standfirst === null) return [...body]
  const told = wordsOf(FIRST_SENTENCE.exec(standfirst)?.[0] ?? standfirst)
  const all = wordsOf(standfirst)
  const again = body
    .map(wordsOf)
    .some((line) => line.includes(told) || (line.includes(' ') && all.endsWith(` ${line}`)))
  return again ? [...body] : [standfirst, ...body]
}

/** The body without a first line whose every sentence comes again below: a synopsis that stands over the text. */
export function withoutSummary(body: readonly string[]): readonly string[] {
  const [first = '', ...rest] = body
  if (rest.includes(first)) return body
  const told = rest.map((line) => ` ${wordsOf(line)} `)
  const sentences = first.split(SENTENCE_BREAK).map(wordsOf)
  const again = (sentence: string): boolean => told.some((line) => line.includes(` ${sentence} `))
  return sentences.every((sentence) => sentence.split(' ').length >= 8 && again(sentence)) ? rest : body
}

const SENTENCE_BREAK = /(?<=[.!?]["'”’»)]?) (?=["'“‘«(]?\p{Lu})/u

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
