import type { Article } from '../article.ts'

/** How far into a text a dateline may stand, in characters. */
const HEAD = 600
/** A place, then a state or day, an agency, and the dash or colon that ends it. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’]*(?:[ /-]\p{Lu}[\p{L}.'’]*){0,3})(?:, [^\n—–:()]{1,30})?(?<agency> ?\([^()\n]{2,30}\))?(?: ?(?:—|–|--?)|(?<colon>:))\s/u
const LONGEST = 110

/** What opens a sentence, and is a dateline if its first words are a place's; all by tokens. */
export interface Dateline {
  first: number
  /** Where the sentence behind it begins. */
  behind: number
  place: string
  hasAgency: boolean
  endsInColon: boolean
}

/**
 *     LIMA, Oct 19 (Agency) – The minister said …
 *     ^ first                 ^ behind
 */
export function* datelinesIn({ text, tokens, sentences }: Article): Generator<Dateline> {
  for (const { first, last } of sentences) {
    const start = tokens[first]?.start ?? 0
    if (start > HEAD) return
    const match = DATELINE.exec(text.slice(start, start + LONGEST))
    if (!match) continue
    const { place = '', agency, colon } = match.groups ?? {}
    let behind = first
    while (behind < last && (tokens[behind]?.start ?? 0) < start + match[0].length) behind++
    if (behind < last)
      yield { first, behind, place, hasAgency: agency !== undefined, endsInColon: colon !== undefined }
  }
}
