import { bylineOf } from './byline.ts'
import { isClutter } from './clutter.ts'
import { dateLineOf } from './date-line.ts'

/** No typewriter or mail program wraps beyond this, and no paragraph of prose keeps under it for long. */
const WIDEST = 100
const NARROWEST = 40

/** The lines of a text; where it is hard-wrapped (blank lines between paragraphs of short lines), one line a paragraph. */
export function unwrapLines(text: string): string[] {
  const blocks = text.split(/\n(?:[ ]*\n)+/).map((block) => block.split('\n'))
  const inner = blocks.flatMap((block) => block.slice(0, -1))
  const wrapped = inner.filter((line) => line.length >= NARROWEST && !/[.!?:]["”’)]?$/.test(line))
  const isWrapped =
    blocks.length > 1 &&
    inner.length > 3 &&
    wrapped.length > inner.length * 0.6 &&
    inner.every((line) => line.length <= WIDEST)
  return isWrapped ? blocks.flatMap(joinBlock) : text.split('\n')
}

function joinBlock(block: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const line of block) {
    const alone = isClutter(line) || dateLineOf(line) !== null || bylineOf(line) !== null
    if (open && !alone) joined.push(`${joined.pop() as string} ${line}`)
    else joined.push(line)
    open = !alone && line.length >= NARROWEST
  }
  return joined
}
