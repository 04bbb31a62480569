import type { Token } from '../../../text/tokens.ts'

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text)
export const isYear = (token: Token | undefined): boolean =>
  token !== undefined && /^(1[5-9]|20)\d\d$/.test(token.text)
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '/'])
