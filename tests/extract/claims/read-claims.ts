import { extract } from '../../../src/extract/extract.ts'

/** The claims of one type in a text published on Tuesday, 5 March 2024, on another day, or (null) on none. */
export const readClaims = <T extends { type: string }>(
  text: string,
  type: T['type'],
  publishedAt: string | null = '2024-03-05',
): T[] =>
  extract(publishedAt ? { text, publishedAt } : { text }).claims.filter(
    (claim) => claim.type === type,
  ) as unknown as T[]
