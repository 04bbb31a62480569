import { sentenceAt, tokensIn, type Article } from '../article.ts'
import type { Treaty, TreatyRef } from '../schemas.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'

/** A place where a treaty is spoken of, with its tokens [first, last). */
export interface SpokenTreaty extends Span {
  treaty: Treaty
  first: number
  last: number
  /** The first time the text speaks of it. */
  isFirst: boolean
}

/** No reporter writes longer sentences, in words; such a run of text is a list or no prose at all. */
const LONGEST_SENTENCE = 1000

/** The treaties each sentence speaks of, in order; an outer one before what stands inside it. */
export function spokenTreaties(article: Article, treaties: readonly Treaty[]): Map<number, SpokenTreaty[]> {
  const bySentence = new Map<number, SpokenTreaty[]>()
  for (const treaty of treaties)
    treaty.mentions.forEach((mention, index) => {
      const sentence = sentenceAt(article, mention.start)
      const { first: from, last: to } = article.sentences[sentence] as Sentence
      const [first, last] = tokensIn(article, mention)
      if (last <= first || to - from > LONGEST_SENTENCE) return
      const list = bySentence.get(sentence) ?? []
      list.push({ treaty, start: mention.start, end: mention.end, first, last, isFirst: index === 0 })
      bySentence.set(sentence, list)
    })
  for (const list of bySentence.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return bySentence
}

export const treatyRef = ({ label, title, year, parties, registry }: Treaty): TreatyRef => ({
  registry,
  label,
  title,
  year,
  parties,
})
