/** Why a string cannot be stored as text: PostgreSQL holds no NUL, and UTF-8 has no form for half a surrogate pair. */
export interface Flaw {
  kind: 'nul' | 'lone-surrogate'
  offset: number
}

const NUL_OR_LONE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** The first flaw, or null when the text is well formed. Linear. */
export function firstFlaw(text: string): Flaw | null {
  const found = NUL_OR_LONE.exec(text)
  if (!found) return null
  return { kind: found[0] === '\0' ? 'nul' : 'lone-surrogate', offset: found.index }
}
