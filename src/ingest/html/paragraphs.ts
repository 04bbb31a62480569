import { childrenOf, isElement, isText, type DomElement, type DomNode } from './dom.ts'

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
/** Posts of other sites that a page shows in a frame. */
const EMBEDDED = /\b(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|reddit-card)\b/

/** The words of an element as paragraphs, in the order they are read. Does not recurse, so depth cannot break it. */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs = new Paragraphs()
  const stack: (DomNode | 'end of block' | 'end of link' | 'space')[] = [root]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top === 'end of block') paragraphs.end()
    else if (top === 'end of link') paragraphs.links--
    else if (top === 'space') paragraphs.add(' ')
    else if (isText(top)) paragraphs.add(top.textContent ?? '')
    else if (isElement(top) || top === root) {
      const name = top.nodeName.toUpperCase()
      if (top !== root && (SILENT.has(name) || isEmbedded(top, name))) continue
      if (name === 'BR') paragraphs.breakLine()
      else if (name === 'A' && !leadsWithin(top as DomElement)) {
        paragraphs.links++
        stack.push('end of link')
      } else if (BLOCKS.has(name)) {
        paragraphs.end()
        paragraphs.inList = name === 'LI'
        stack.push('end of block')
      } else if (CELLS.has(name)) stack.push('space')
      for (const child of childrenOf(top).reverse()) stack.push(child)
    }
  }
  paragraphs.end()
  return paragraphs.lines
}

/** A heading may be a link to itself. */
const leadsWithin = (link: DomElement): boolean => (link.getAttribute('href') ?? '#').startsWith('#')

const isEmbedded = (node: DomNode, name: string): boolean =>
  name === 'BLOCKQUOTE' && EMBEDDED.test((node as DomElement).className)

/**
 * Gathers text into lines; a line that is one link and no sentence leads to another article and is left out. Lists may be
 * made of links: those of other articles are told by their names and by Readability.
 */
class Paragraphs {
  readonly lines: string[] = []
  links = 0
  inList = false
  private current = ''
  private linked = 0

  add(text: string): void {
    this.current += text
    if (this.links > 0) this.linked += lengthOf(text)
  }

  /** Two breaks part paragraphs, and so does one after a full stop; one in mid-sentence only wraps the line. */
  breakLine(): void {
    if (/[.!?:]["'”’)]?\s*$|\n$/.test(this.current)) this.end()
    else this.current += ' \n'
  }

  end(): void {
    const line = this.current.replace(/[\s\u00a0]+/g, ' ').trim()
    const teaser =
      !this.inList &&
      this.linked >= lengthOf(line) - 2 &&
      line.split(' ').length > 3 &&
      !/[.,;:]["'”’)]?$/.test(line)
    if (line !== '' && !teaser) this.lines.push(line)
    this.current = ''
    this.linked = 0
    this.inList = false
  }
}

/** Characters, white space apart. */
const lengthOf = (text: string): number => text.replace(/[\s\u00a0]+/g, '').length
