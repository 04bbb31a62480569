import { isSectionLabel } from './clutter.ts'

/** Lists of links under a label: "Related stories", and headlines of others below it. */

export const isSentence = (line: string): boolean => /[.!?…]["'”’»)\]]{0,3}$/.test(line)

/** Lines this long are paragraphs, not entries of a menu. */
export const MENU_LINE = 160
/** Sentences from this many words on are prose: the few headlines that end in a full stop are shorter. */
const PROSE_WORDS = 12
/** Entries of a list in the midst of a text. */
const MOST = 10

const isProse = (line: string): boolean =>
  line.length > MENU_LINE || (isSentence(line) && line.split(' ').length >= PROSE_WORDS)

/** Where a labelled list begins that runs to the end of the lines, its entries perhaps short sentences; else the end. */
export function lastMenu(lines: readonly string[], from: number): number {
  let start = lines.length
  for (let i = lines.length - 1; i > from; i--) {
    const line = lines[i] as string
    if (isProse(line)) break
    if (isSectionLabel(line)) start = i
  }
  return start
}

/** The lines without the lists in their midst: each a label and the headlines under it, down to the next sentence. */
export function withoutMenus(lines: readonly string[]): string[] {
  const kept: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const end = isSectionLabel(line) ? endOfMenu(lines, i + 1) : i
    if (end > i) i = end - 1
    else kept.push(line)
  }
  return kept
}

/** Where prose goes on below a label; the line after the label where it does not, or too far down for a list of links. */
function endOfMenu(lines: readonly string[], from: number): number {
  for (let i = from; i < lines.length && i <= from + MOST; i++) {
    const line = lines[i] as string
    if (line.length > MENU_LINE || /[.…]["'”’»)\]]{0,3}$/.test(line)) return i
  }
  return from
}
