import { lineOf, type DomDocument, type DomElement } from './dom.ts'
import { wordsInParagraphs } from './furniture.ts'

const HIDDEN =
  '[hidden], [style*="display"], [style*="visibility"], ' +
  'div[aria-hidden="true"], section[aria-hidden="true"], p[aria-hidden="true"], ul[aria-hidden="true"], aside[aria-hidden="true"]'
const UNSEEN = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse))/i
/** Where more than this share of the words in paragraphs is hidden, a script or the reader is to show it. */
const MOST = 0.5

/** Takes out what no reader of the page sees; shows it, where it is most of the page. */
export function removeHidden(document: DomDocument): void {
  const hidden: DomElement[] = []
  for (const element of document.querySelectorAll(HIDDEN))
    if (isHidden(element) && !hidden.at(-1)?.contains(element)) hidden.push(element)
  const words = hidden.reduce((sum, element) => sum + wordsInParagraphs(element), 0)
  const furniture = words <= MOST * wordsInParagraphs(document)
  for (const element of hidden)
    if (furniture) element.remove()
    // Readability, too, looks away from what is hidden.
    else for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
  // A letter that opens a paragraph large is often hidden from who has the page read out.
  for (const element of document.querySelectorAll('[aria-hidden]'))
    if (/^\p{L}$/u.test(lineOf(element))) element.removeAttribute('aria-hidden')
}

function isHidden(element: DomElement): boolean {
  if (/^(?:html|body)$/i.test(element.nodeName)) return false
  const stated = element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true'
  return stated || UNSEEN.test(element.getAttribute('style') ?? '')
}
