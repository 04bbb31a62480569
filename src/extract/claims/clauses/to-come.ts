import type { Article } from '../../article.ts'
import type { Treaty } from '../../schemas.ts'

/** "a new treaty with Chad", "the draft accord": one that is yet to be made, as far as its name and year tell. */
export const isToCome = ({ title, year, mentions }: Treaty, published: Article['published']): boolean =>
  title === null &&
  (year === null || (published !== null && year >= Number(published.date.slice(0, 4)))) &&
  mentions.some(({ text }) => /\b(?:new|draft|proposed|planned|possible|potential|future)\b/i.test(text))
