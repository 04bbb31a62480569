import { bylineOf, signatureOf } from './byline.ts'
import { isClutter } from './clutter.ts'
import { dateLineOf } from './date-line.ts'
import { isSentence, lastMenu, MENU_LINE } from './menus.ts'

/** What stands under the body of a page, and the index after the body's last line. */
export interface Tail {
  byline: string | null
  publishedAt: string | null
  modifiedAt: string | null
  bodyTo: number
}

/**
 * Cuts the foot off a page's lines (none blank) from `from` on: everything below the topmost known piece of furniture
 * that has only furniture and menu-like lines under it. Without such a piece nothing goes. Known authors, as `byline`
 * names them, are told of there ("Ana Ruiz is a reporter in Lisbon."): that is furniture too.
 */
export function readTail(lines: readonly string[], from: number, byline: string | null = null): Tail {
  const authors = (byline ?? '').split(/, | and /).filter((name) => name.includes(' '))
  const tail: Tail = { byline: null, publishedAt: null, modifiedAt: null, bodyTo: lines.length }
  const menu = lastMenu(lines, from)
  let cut = menu
  for (let i = menu - 1; i >= from; i--) {
    const line = lines[i] as string
    if (isFurniture(line) || tellsOf(authors, line) || isOtherScript(line, lines[from] as string)) cut = i
    else if (isSentence(line) || line.length > MENU_LINE) break
  }
  tail.byline = cut - 2 >= from ? signatureOf(lines[cut - 1] as string, lines[cut - 2] as string) : null
  if (tail.byline !== null) cut--
  tail.bodyTo = cut
  for (const line of lines.slice(cut)) {
    const dated = dateLineOf(line)
    tail.byline ??= dated?.byline ?? bylineOf(line)
    tail.publishedAt ??= dated?.publishedAt ?? null
    tail.modifiedAt ??= dated?.modifiedAt ?? null
  }
  return tail
}

const isFurniture = (line: string): boolean =>
  isClutter(line) || bylineOf(line) !== null || dateLineOf(line) !== null

/** A note on an author, or nothing but the name over it. */
const tellsOf = (authors: readonly string[], line: string): boolean =>
  authors.some((name) => {
    const about = line.replace(BULLET, '')
    return about.startsWith(name) && ABOUT.test(about.slice(name.length))
  })
const BULLET = /^[•*–—-] ?/
const ABOUT =
  /^(?:$|, .{2,80} (?:is|was) | \(\w{2,4}\/\w{3,5}\) (?:is|was) |(?: is| was| has| covers| writes| reports| works| joined| edits)\b|['’]s (?:most recent|latest|new|first) )/

/** "View in Korean (한국어)" under an English text: a switch to another edition, in the other edition's letters. */
function isOtherScript(line: string, body: string): boolean {
  if (line.length > MENU_LINE || isSentence(line) || !/\p{Script=Latin}/u.test(body)) return false
  const other = line.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  return other > 0 && other * 5 >= (line.match(/\p{L}/gu)?.length ?? 0)
}
