import { trimEnd } from '../../text/trim.ts'

/** "By Ana Ruiz, senior correspondent": the line, and what it names. */

const LEAD =
  /^(?:(?:written|reported|reporting|story|text|words|posted|published|analysis|opinion|report|edited) by|by|author|authors|writer|reporter)(?: ?: ?| )/i
const PARTICLE =
  /^(?:al|bin|bint|ben|da|de|del|della|der|den|di|do|dos|du|el|la|le|ibn|of|van|von|zu|y|e|ter|ten|and|with|for|in|&)$/
const NOT_NAMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|contrast|comparison|then|now|far|law|all|any|the|this|that|these|those|its|his|her|their|our|my)$/i

/** What parts a byline from what follows it. */
export const isDressing = (character: string): boolean => /[\s|·•,;–—-]/.test(character)

/** Longer lines are sentences. */
const MAX_BYLINE = 160

/** What a byline names ("Ana Ruiz, senior correspondent"), or null when the line is none. */
export function bylineOf(line: string): string | null {
  if (line.length > MAX_BYLINE) return null
  const lead = LEAD.exec(line)
  if (!lead) return null
  const named = trimEnd(line.slice(lead[0].length), isDressing)
  if (
    !startsWithName(named) ||
    /[.!?:;]["”’)]?$/.test(named.replace(/\b(?:\p{Lu}|Jr|Sr|St|Dr|Ph\.D)\.$/u, ''))
  )
    return null
  return named
}

/** "- Ana Ruiz" under the last paragraph. */
const SIGNATURE =
  /^[-–—] ?(\p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|van|von|al|bin|el|la)){0,2}(?: \p{Lu}[\p{L}'’-]{1,20}){1,3})$/u

/** Who signs with this line; what stands over it is the end of the text, for under a quotation it names who said it. */
export function signatureOf(line: string, over: string): string | null {
  const name = /[.!?…)]$/.test(over) ? SIGNATURE.exec(line)?.[1] : undefined
  return name ?? null
}

/** One to eight capitalised words, particles among them, up to a comma, a bar or the end. */
function startsWithName(text: string): boolean {
  const [name = ''] = text.split(/[,|·•(–—]| - /, 1)
  const words = name.trim().split(/ +/)
  if (words.length > 14 || NOT_NAMES.test(words[0] ?? '')) return false
  return words.every(
    (word, i) =>
      (i > 0 && PARTICLE.test(word)) ||
      /^["“‘'(]?(?:\p{Lu}|\p{Lo}|[a-z]{1,2}['’-]\p{Lu})/u.test(word) ||
      (i > 1 && /^\p{Ll}/u.test(word)),
  )
}
