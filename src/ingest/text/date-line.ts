import { trimEdges } from '../../text/trim.ts'
import { bylineOf, isDressing } from './byline.ts'
import { datesIn } from '../page-dates.ts'

/** A line of page furniture that says when, and perhaps by whom: "By Ana Ruiz | Updated: 17 June 2024, 17:12 BST". */
export interface DateLine {
  publishedAt: string | null
  modifiedAt: string | null
  byline: string | null
}

const MODIFIED = /\b(?:updat|modif|edit|revis|amend|correct)/i
const LABELS =
  /\b(?:(?:first|last|originally|date)[ -])?(?:posted|published|publication date|publish date|publishing date|date|created|added|issued|released|release date|updated?|modified|edited|revised|amended|uploaded|input|filed|press release|publication|time|last|on|at|in|by|est|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,3}[ -]?min(?:ute)?s?(?: read)?\b|\b\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?\b/gi

/** "Posted by Ana Ruiz on June 17, 2024" */
//                         ^^
const BEFORE_DATE = / (?:on|at|in)$/

/** Null unless the whole line is dates, their labels, and at most a byline. */
export function dateLineOf(line: string): DateLine | null {
  const dates = datesIn(line)
  if (dates.length === 0 || /\d\.$/.test(line)) return null // a letter's "July 11, 2022." is its own text
  const found: DateLine = { publishedAt: null, modifiedAt: null, byline: null }
  let from = 0
  const rest: string[] = []
  for (const { start, end, iso } of dates) {
    const label = line.slice(from, start)
    rest.push(label)
    if (MODIFIED.test(label)) found.modifiedAt ??= iso
    else found.publishedAt ??= iso
    from = end
  }
  rest.push(line.slice(from))
  for (const part of rest.flatMap((text) => text.split(/[|·•]|\s[–—-]\s/))) {
    const byline = bylineOf(trimEdges(part, isDressing).replace(BEFORE_DATE, ''))
    if (byline && found.byline === null) found.byline = byline
    else if (/[\p{L}\p{N}]/u.test(part.replace(LABELS, ''))) return null
  }
  return found
}
