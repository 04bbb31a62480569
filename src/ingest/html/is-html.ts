/** Elements of pages and of their parts, as editors and feeds hand them on. */
const ELEMENTS = new RegExp(
  '^(?:html|head|body|meta|title|link|script|style|main|article|section|header|footer|nav|aside|div|p|span|a|br|hr|h[1-6]|ul|ol|li|dl|table|' +
    'tbody|tr|td|b|i|u|em|strong|small|font|center|blockquote|pre|figure|img|picture|iframe|form|noscript|template|base)$',
  'i',
)
const TAG = /<\/?(?:p|div|span|a|br|h[1-6]|article|section|li|meta|link|script)(?:[\s/][^<>]{0,400})?>/gi
/** "<b>One</b> word": what opens and closes is markup, and no sign of less and more. */
const PAIR = /<(p|div|span|a|b|i|u|em|strong|h[1-6]|li|td)(?:\s[^<>]{0,400})?>[^<>]{0,2000}<\/\1>/i

/** Whether a text is an HTML page or a part of one: it is said to be, begins like one, or holds its tags. */
export function isHtml(content: string, contentType: string | null = null): boolean {
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test((contentType ?? '').trim())) return true
  const start = content.slice(0, 8000)
  return ELEMENTS.test(rootOf(start) ?? '') || PAIR.test(start) || (start.match(TAG)?.length ?? 0) >= 6
}

/** Whether a text is XML and no page: it says so, or begins with an element that no page has. */
export function isOtherXml(content: string): boolean {
  const root = rootOf(content)
  if (root === null || ELEMENTS.test(root)) return false
  return /^[\s\ufeff]*<[?!]/.test(content) || content.trimEnd().endsWith(`</${root}>`)
}

/** Name of the element that a text begins with; null where it begins with a word. A page without tags may have a doctype. */
export function rootOf(content: string): string | null {
  const start = withoutDoctype(afterPrologue(content.slice(0, 20_000)))
  return (
    /^<([a-z][\w:.-]{0,60})[\s/>]/i.exec(start)?.[1] ?? (/^<!doctype html\b/i.test(start) ? 'html' : null)
  )
}

/** Entities that a doctype declares stand in its brackets. */
function withoutDoctype(text: string): string {
  const end = /^<!doctype\b/i.test(text) ? text.search(/>\s{0,99}<[a-z]/i) : -1
  return end < 0 ? text : afterPrologue(text.slice(end + 1))
}

/** Without the byte order mark, XML declaration and comments that may stand before the first element. */
export function afterPrologue(text: string): string {
  let rest = text.trimStart()
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null
    const end = close === null ? -1 : rest.indexOf(close)
    if (close === null || end < 0) return rest
    rest = rest.slice(end + close.length).trimStart()
  }
}
