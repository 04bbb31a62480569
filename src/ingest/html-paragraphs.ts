import { childrenOf, isElement, isText, type DomNode } from './dom.ts'

const words = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '))

/** Elements that stand on lines of their own. */
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 ' +
    'h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
)
/** Elements that hold no words of an article, or words that the reader takes elsewhere. */
const SILENT = words(
  'script style noscript template svg math canvas iframe object embed audio video picture button select textarea input ' +
    'form nav figure figcaption head title map',
)
const CELLS = words('td th')

/** The words of an element as paragraphs, in the order they are read. Does not recurse, so depth cannot break it. */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs: string[] = []
  let current = ''
  const flush = (): void => {
    const text = current.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text) paragraphs.push(text)
    current = ''
  }
  const stack: (DomNode | 'break' | 'space')[] = [root]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top === 'break') flush()
    else if (top === 'space') current += ' '
    else if (isText(top)) current += top.textContent ?? ''
    else if (isElement(top) || top === root) {
      const name = top.nodeName.toUpperCase()
      if (SILENT.has(name) && top !== root) continue
      if (name === 'BR') {
        // Two breaks part paragraphs, and so does one after a full stop; one in mid-sentence only wraps the line.
        if (/[.!?:]["'”’)]?\s*$/.test(current) || /\n$/.test(current)) flush()
        else current += ' \n'
        continue
      }
      if (BLOCKS.has(name)) {
        flush()
        stack.push('break')
      } else if (CELLS.has(name)) stack.push('space')
      for (const child of childrenOf(top).reverse()) stack.push(child)
    }
  }
  flush()
  return paragraphs
}
