/** What is to be done to a treaty, by the words that foretell it. Pure. */

/** `gist`: see `extract/claims/forecast/gist.ts`; "a fisheries deal is | unlikely": to be signed. */
export const foretoldDeed = (words: string, gist: readonly string[] = []): string | null =>
  doneIn(words) ?? (gist.includes('sign') && !SIGNS.test(words) ? 'signed' : null)
/** Once told, the verb tells by itself: "the pact that Chile signed may hold". */
const SIGNS = /\b(?:sign(?:s|ed|ing)?|conclud\w+)\b/i

/**
 * By the first verb that tells.
 *
 *     "sign a defence pact by the end of the year"     "the pact, signed in 2010, will be extended"
 *      ^^^^                                                                       ^^^^^^^^^^^
 */
function doneIn(words: string): string | null {
  const found = DONE.flatMap(([verb, action]) =>
    [...words.matchAll(verb)]
      .filter(({ 0: told, index }) => isToBe(told, words.slice(0, index)))
      .map(({ index }) => ({ at: index, action })),
  )
  return found.sort((a, b) => a.at - b.at)[0]?.action ?? null
}

/** Not what was done ("signed in 2010", "after its withdrawal"), unless it is to be ("will be signed", "would have signed"). */
const isToBe = (told: string, before: string): boolean =>
  PAST.test(told) ? TO_BE.test(before) : !SINCE.test(before)
const PAST = /^(?:\w+ed|withdrew|withdrawn|left|pulled out)$/i
const TO_BE = /\b(?:be|being|get|gets|(?:will|would|could|may|might) have)(?: \w+ly)? $/i
const SINCE = /\b(?:after|since|despite|following|upon)(?: [\w’']+){0,2} $/i

const DONE: readonly (readonly [verb: RegExp, action: string])[] = [
  [/\b(?:sign|conclud|signature)(?:s|e|es|ed|ing)?\b/gi, 'signed'],
  [/\bratif(?:y|ies|ied|ying|ication)\b/gi, 'ratified'],
  [
    /\b(?:(?:enter|com)(?:s|es?|ing)? into|tak(?:es?|ing)|entry into) (?:force|effect)\b/gi,
    'entered_into_force',
  ],
  [
    /\b(?:withdr[ae]w(?:s|n|ing|al)?|pull(?:s|ed|ing)? out|leav(?:es?|ing)|left|quit(?:s|ting)?)\b/gi,
    'withdrawn',
  ],
  [/\b(?:extend|renew|prolong|extension|renewal)(?:s|ed|ing)?\b/gi, 'extended'],
  [/\bsuspend(?:s|ed|ing)?\b/gi, 'suspended'],
  [/\b(?:terminat|scrapp?)(?:e|es|ed|ing|s)?\b/gi, 'terminated'],
  [/\bviolat(?:e|es|ed|ing)\b/gi, 'violated'],
]
