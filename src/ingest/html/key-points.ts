import { cleanText } from '../../text/clean.ts'
import { isWithin, lineOf, namePartsOf, type DomDocument, type DomElement } from './dom.ts'

/** What newsrooms and their systems call a list of an article's main points, printed over it. */
const NAME = /(?:^| )(?:bullets|highlights|key ?(?:facts|points)|keypoints|takeaways)(?: |$)/
const ELSEWHERE = 'aside, nav, footer, form, [class*="related"], [class*="promo"], [hidden]'
/** Elements upward that may bear the name of the list. */
const LEVELS = 3
const FEWEST = 2
const MOST = 8
const LEAST_WORDS = 8

/** The main points that a page lists between its headline and its text, a line each; none where they are links. */
export function keyPointsOf(document: DomDocument): string[] {
  for (const list of document.querySelectorAll('h1 ~ * ul, h1 ~ ul, header ~ * ul, main ul, article ul')) {
    if (!isNamed(list) || isWithin(list, ELSEWHERE) || list.querySelector('a') !== null) continue
    const points = [...list.querySelectorAll('li')].map((item) => cleanText(lineOf(item)))
    const told = points.every((point) => point.split(' ').length >= LEAST_WORDS)
    if (points.length >= FEWEST && points.length <= MOST && told) return points
  }
  return []
}

function isNamed(list: DomElement): boolean {
  let element: DomElement | null = list
  for (let level = 0; level < LEVELS && element !== null; level++) {
    if (NAME.test(namePartsOf(`${element.id} ${element.className}`).join(' '))) return true
    element = element.parentNode as DomElement | null
  }
  return false
}

/** The body under its main points, save where it holds them all itself. */
export function withKeyPoints(points: readonly string[], body: readonly string[]): string[] {
  return points.every((point) => body.includes(point))
    ? [...body]
    : [...points, ...body.filter((line) => !points.includes(line))]
}
