const OPENS = /^<(?:!doctype html|html|head|body|meta|title)\b/i
const TAG = /<\/?(?:p|div|span|a|br|h[1-6]|article|section|li|meta|link|script)(?:[\s/][^<>]{0,400})?>/gi

/** Whether a text is an HTML page: it is said to be one, begins like one, or its start is thick with tags. */
export function isHtml(content: string, contentType: string | null = null): boolean {
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test((contentType ?? '').trim())) return true
  const start = content.slice(0, 8000)
  return OPENS.test(afterPrologue(start)) || (start.match(TAG)?.length ?? 0) >= 6
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
