import { nameKey } from '../name-key.ts'

/**
 * What a web search asks of names, as keys: any of some, and none of others. `Anna Keller or "Kim" -Jong` is a name that is like
 * "anna keller" or "kim", and not like "jong".
 */
export function namesAsked(q: string): { any: string[]; none: string[] } {
  const none = [...q.matchAll(LEFT_OUT)].map(([, quoted, word]) => nameKey(quoted ?? word ?? ''))
  const any = q
    .replace(LEFT_OUT, ' ')
    .split(/\sor\s/i)
    .map(nameKey)
  return { any: any.filter(Boolean), none: none.filter(Boolean) }
}

// -Jong, -"Jong Un"; not Min-woo
const LEFT_OUT = /(?<!\S)-(?:"([^"]*)"|(\S+))/g
