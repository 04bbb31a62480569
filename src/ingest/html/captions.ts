import { cleanText } from '../../text/clean.ts'
import type { Caption } from '../page.ts'
import { captionOf } from '../text/captions.ts'
import { isClutter } from '../text/clutter.ts'
import { isWithin, lineOf, type DomDocument, type DomElement } from './dom.ts'
import { paragraphsOf } from './paragraphs.ts'

const CAPTIONS = 'figure figcaption, p > em:first-child, p > i:first-child'
/** Pictures of other articles. */
const ELSEWHERE =
  'aside, nav, footer, a, [class*="related"], [class*="recommend"], [class*="teaser"], [class*="promo"]'
const MOST = 40
const SHORTEST = 12
/** What stands over a caption for who has the page read out, or for who plays a film. */
const LABEL = /^(?:image|media|photo|video) caption:? (?=\S)/i
const NO_CAPTION = /^(?:watch|play|listen|(?:commentary|analysis|opinion|story) by)\b[^.!?]{0,80}$/i

/** Captions of the article's figures, and paragraphs all in italics that end with a picture's credit; each once. */
export function captionsOf(document: DomDocument): Caption[] {
  const captions: Caption[] = []
  for (const element of document.querySelectorAll(CAPTIONS)) {
    if (isWithin(element, ELSEWHERE) || element.querySelector('h2, h3, h4') !== null) continue
    const caption = element.nodeName.toUpperCase() === 'FIGCAPTION' ? ofFigure(element) : ofItalics(element)
    if (
      !caption ||
      caption.text.length < SHORTEST ||
      isClutter(caption.text) ||
      NO_CAPTION.test(caption.text)
    )
      continue
    if (!captions.some(({ text }) => text.startsWith(caption.text) || caption.text.startsWith(text)))
      captions.push({ text: caption.text, credit: caption.credit })
  }
  return captions.slice(0, MOST)
}

function ofItalics(element: DomElement): Caption | null {
  const line = cleanText(lineOf(element))
  return cleanText(lineOf(element.parentNode)) === line ? captionOf(line) : null
}

// "Delegates arrive in Tallinn Credit: Ana Ruiz"
const CREDITED = /^(\S.{10,500}\S) credit ?: ([^:]{2,80})$/i

/** The credit may stand at the end of the words, in an element of its own, or on a line of its own. */
function ofFigure(element: DomElement): Caption | null {
  const parts = partsOf(element)
  const line = parts.join(' ').replace(LABEL, '')
  if (isCreditAlone(line)) return null
  const [, words, credit] = CREDITED.exec(line) ?? []
  if (words && credit) return { text: words, credit }
  const whole = captionOf(line)
  const last = parts.at(-1) ?? ''
  const apart = parts.length > 1 ? captionOf(`. (${last.replace(/^\((.{1,100})\)$/, '$1')})`) : null
  const text = parts.slice(0, -1).join(' ').replace(LABEL, '')
  if (apart?.text === '.' && apart.credit !== null)
    return { text: captionOf(text)?.text ?? text, credit: apart.credit }
  return whole ?? { text: line, credit: null }
}

/** "Ana Ruiz/Reuters": a few words, and no sentence among them. */
const isCreditAlone = (line: string): boolean =>
  line.split(' ').length <= 8 &&
  !/[.!?] /.test(line) &&
  captionOf(`(${line.replace(/^\(|\)$/g, '')})`)?.text === ''

/** No text holds it. */
const BREAK = '\u0001'

/** Lines, and of each the words of elements that nothing parts: "… in Lima.</span><span>Ana Ruiz". */
function partsOf(element: DomElement): string[] {
  for (const line of element.querySelectorAll('br')) line.textContent = BREAK
  return paragraphsOf(element)
    .flatMap((line) => line.split(BREAK))
    .flatMap((line) => line.split(/(?<=[\p{Ll})”"][.!?]["”’]?)(?=[\p{Lu}(])/u))
    .map((part) => cleanText(part))
    .filter((part) => part !== '')
}
