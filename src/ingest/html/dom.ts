import { parseHTML } from 'linkedom'

/** As much of the DOM as the reader of HTML pages touches. */
export interface DomNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  parentNode: DomNode | null
  childNodes: ArrayLike<DomNode>
  remove(): void
}

export interface DomElement extends DomNode {
  id: string
  className: string
  getAttribute(name: string): string | null
  removeAttribute(name: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  firstElementChild: DomElement | null
  contains(node: DomNode): boolean
  replaceWith(node: DomNode): void
}

export interface DomDocument extends DomElement {
  title: string
  documentElement: DomElement | null
}

const TEXT = 3
const ELEMENT = 1
const COMMENT = 8

export const isText = (node: DomNode): boolean => node.nodeType === TEXT
const isComment = (node: DomNode): boolean => node.nodeType === COMMENT
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT

const parse = parseHTML as unknown as (html: string) => { document: DomDocument }

/** linkedom takes the first element for the root and makes an empty body where none is: a bare page gets both. */
export function parseDocument(html: string): DomDocument {
  const start = html.slice(0, 20_000)
  if (/<html[\s>]/i.test(start)) return whole(parse(html).document)
  const bare = html.replace(/^[\s\ufeff]*<!doctype[^>]{0,300}>/i, '')
  const wrapped = /<body[\s>]/i.test(bare) ? bare : `<body>${bare}</body>`
  return whole(parse(`<!doctype html><html>${wrapped}</html>`).document)
}

/**
 * Joins texts that nothing parts: the parser makes one of each entity, and pages built by scripts part their words by
 * comments, where Readability would part paragraphs.
 */
function whole(document: DomDocument): DomDocument {
  const stack: DomNode[] = [document]
  for (let top = stack.pop(); top; top = stack.pop()) {
    let run: DomNode[] = []
    const join = (): void => {
      const [first, ...others] = run
      if (first && others.length > 0) first.textContent = run.map((text) => text.textContent).join('')
      for (const other of others) other.remove()
      run = []
    }
    for (const child of childrenOf(top))
      if (isText(child)) run.push(child)
      else if (isComment(child)) child.remove()
      else {
        join()
        stack.push(child)
      }
    join()
  }
  return document
}

/** Asked for once a node: linkedom makes the list anew each time. */
export const childrenOf = (node: DomNode): DomNode[] => Array.from(node.childNodes)

/** One line of an element's text: white space as HTML means it. */
export const lineOf = (node: DomNode | null | undefined): string =>
  (node?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

/** Whether an element stands in one of these, itself included. What the whole page is called says nothing of its parts. */
export function isWithin(element: DomElement, selector: string): boolean {
  const found = element.closest(selector)
  return found !== null && !/^(?:body|html)$/i.test(found.nodeName)
}

/** Elements in the tree and levels below its root, without recursion. */
export function sizeOf(root: DomNode): { elements: number; depth: number } {
  let elements = 0
  let depth = 0
  const stack: [DomNode, number][] = [[root, 0]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, level] = top
    if (node.nodeType !== TEXT) elements++
    if (level > depth) depth = level
    for (const child of childrenOf(node)) stack.push([child, level + 1])
  }
  return { elements, depth }
}

/** The first value that holds more than white space, as one line. */
export const firstOf = (values: readonly (string | null | undefined)[]): string | null => {
  for (const value of values) {
    const text = value?.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text) return text
  }
  return null
}

/** Of the first element that matches: the first of these attributes that is set, else its words. */
export function attribute(document: DomDocument, selector: string, ...names: string[]): string | null {
  const element = document.querySelector(selector)
  return element ? firstOf([...names.map((name) => element.getAttribute(name)), lineOf(element)]) : null
}

/** The words of the names in `class` or `id`: "postMeta_tags2" is post, meta, tags. */
export const namePartsOf = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
