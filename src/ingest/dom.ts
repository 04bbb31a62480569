import { parseHTML } from 'linkedom'

/** As much of the DOM as the reader of HTML pages touches. */
export interface DomNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  parentNode: DomNode | null
  childNodes: ArrayLike<DomNode>
}

export interface DomElement extends DomNode {
  id: string
  className: string
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  remove(): void
}

export interface DomDocument extends DomElement {
  title: string
  documentElement: DomElement | null
  body: DomElement | null
}

const TEXT = 3
const ELEMENT = 1

export const isText = (node: DomNode): boolean => node.nodeType === TEXT
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT

const parse = parseHTML as unknown as (html: string) => { document: DomDocument }

export const parseDocument = (html: string): DomDocument => parse(html).document
/** One line of an element's text: white space as HTML means it. */
export const lineOf = (node: DomNode | null | undefined): string =>
  (node?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

/** Elements in the tree and levels below its root, without recursion. */
export function sizeOf(root: DomNode): { elements: number; depth: number } {
  let elements = 0
  let depth = 0
  const stack: [DomNode, number][] = [[root, 0]]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, level] = top
    if (node.nodeType !== TEXT) elements++
    if (level > depth) depth = level
    for (let i = 0; i < node.childNodes.length; i++) stack.push([node.childNodes[i] as DomNode, level + 1])
  }
  return { elements, depth }
}
