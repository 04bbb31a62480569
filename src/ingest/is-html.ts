/** Whether a text is an HTML page: it begins like one, or its start is thick with tags. */
export function isHtml(content: string, contentType: string | null = null): boolean {
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType ?? '')) return true
  const start = content.slice(0, 4000)
  if (
    /^[\s\ufeff]*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype html|html|head|body|meta|title)\b/i.test(
      start,
    )
  )
    return true
  return (
    (start.match(/<\/?(?:p|div|span|a|br|h[1-6]|article|section|li|meta|link|script)\b[^<>]{0,400}>/gi)
      ?.length ?? 0) >= 6
  )
}
