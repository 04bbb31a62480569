import type { Article } from '../../article.ts'
import type { Treaty } from '../../schemas.ts'

/** "a new treaty with Chad", "talks on a peace treaty": one that is yet to be made, as far as its name, its year and what is done tell. */
export const isToCome = ({ text, published }: Article, { title, year, mentions }: Treaty): boolean =>
  title === null &&
  (year === null || (published !== null && year >= Number(published.date.slice(0, 4)))) &&
  mentions.some(
    ({ text: named, start }) =>
      NEW.test(named) || IN_THE_MAKING.test(text.slice(Math.max(0, start - REACH), start)),
  )

const NEW = /\b(?:new|draft|proposed|planned|possible|potential|future)\b/i
/** How many characters before it may tell that it is negotiated. */
const REACH = 40
const IN_THE_MAKING =
  /\b(?:(?:talks|negotiations|work(?:ing)?|talking) (?:on|over|about|towards?)|negotiat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|(?:to|will) (?:sign|conclude)|propos(?:e|es|ed|ing)|close to|wants?|seeks?) (?:an? |the )?$/
