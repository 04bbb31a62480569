import { oppositeBand } from '../../detectors/hedges/negation.ts'
import { BAND_ORDER } from '../../lexicon/hedges.ts'
import type { Likelihood } from '../../schemas.ts'

/** "threatened to", "may be": as yet nothing comes of it. */
const MAY = String.raw`(?:threat\w+ to|consider\w*|may|might|could) (?:be |have to )?`
/** "will not", "has no plans to", "is unlikely to be", "unlikely that Berg will", "refused to". */
const NOT =
  String.raw`(?:not|n't|never|no (?:plans?|intention|reason|need)|unlikely|refus\w+|declin\w+) ` +
  String.raw`(?:that (?:[^ ,]+ ){1,6}?(?:will|would) )?` +
  String.raw`(?:(?:to|of|yet|be|been|being|have|likely|expected|due|going|set|planning|intend|considering) ){0,4}`
const END = '(?:cancel|scrap|shelv|abandon|call(?:ed|ing)? off|postpon|delay|put(?:ting)? off)'
const STANDS = new RegExp(`(?:^| )(?:${MAY}|${NOT})${END}`)

/** Whether words that speak of the end of a journey say that it stands: "will not cancel", "may be put off". */
export const stands = (words: readonly string[]): boolean => STANDS.test(words.join(' '))

/** "is unlikely to cancel": that the journey is made is as likely as its end is not. */
export function likelihoodOfStay(text: string, likelihood: Likelihood | null): Likelihood | null {
  if (!likelihood || BAND_ORDER.indexOf(likelihood.band) >= BAND_ORDER.indexOf('roughly_even'))
    return likelihood
  const { start, end } = likelihood.hedge
  return STANDS.test(text.slice(start, end + LONGEST).toLowerCase())
    ? { ...likelihood, band: oppositeBand(likelihood.band) }
    : likelihood
}
/** How far behind the hedge the end may be told, in characters. */
const LONGEST = 80
