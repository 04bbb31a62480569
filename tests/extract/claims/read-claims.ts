import { extract } from '../../../src/extract/extract.ts'

/** The claims of one type in a text published on Tuesday, 5 March 2024. */
export const readClaims = <T extends { type: string }>(text: string, type: T['type']): T[] =>
  extract({ text, publishedAt: '2024-03-05' }).claims.filter((claim) => claim.type === type) as unknown as T[]
