import { overlaps } from '../../text/span.ts'
import type { Treaty } from '../schemas.ts'
import type { Claim } from './schemas.ts'

/** "a formal agreement", of nobody, of no day, to no end: words that any treaty fits are none. */
export const toldTreaties = (treaties: readonly Treaty[], claims: readonly Claim[]): Treaty[] =>
  treaties.filter(
    (treaty) =>
      treaty.title !== null ||
      treaty.registry !== null ||
      treaty.year !== null ||
      treaty.parties.length > 1 ||
      /\p{Lu}/u.test(treaty.label) || // "truce in Yemen"
      claims.some((claim) => isOf(claim, treaty)),
  )

const isOf = (claim: Claim, { label, mentions }: Treaty): boolean =>
  'treaty' in claim
    ? claim.treaty.label === label
    : claim.type === 'forecast' && mentions.some((mention) => overlaps(mention, claim.evidence))
