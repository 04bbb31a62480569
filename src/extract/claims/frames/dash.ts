import type { Token } from '../../../text/tokens.ts'

/** A dash with a space before it, which sets something apart: no "U.S.–Chile". */
export const isDash = (tokens: readonly Token[], at: number): boolean =>
  /^[–—]$/.test(tokens[at]?.text ?? '') && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0)
