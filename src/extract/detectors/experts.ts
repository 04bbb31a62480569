import { contains, lastBy, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { Detector, Person } from '../detector.ts'
import { TOPIC_VERBS } from '../lexicon/saying-verbs.ts'
import type { Expert, Quotation } from '../schemas.ts'

/** The persons who are quoted or whose view is reported; whoever is only spoken about is none. */
export const experts: Detector = {
  name: 'experts',
  detect(article, found) {
    const quoted = new Set(found.quotations.filter(tellsView).flatMap(({ speaker }) => speaker?.names ?? []))
    const bylines = bylineSpans(article)
    const isByline = (person: Person): boolean =>
      person.mentions.every((mention) => {
        const line = lastBy(bylines, mention.start)
        return line !== undefined && contains(line, mention)
      })
    return {
      experts: found.people.filter((person) => quoted.has(person.name) && !isByline(person)).map(toExpert),
    }
  },
}

/** Who "discussed trade", "declined to comment" or "will speak of it" has not been quoted: no view is told. */
function tellsView({ cue, type, text }: Quotation): boolean {
  if (!cue || type !== 'indirect') return true
  if (SILENT.test(text)) return false
  const words = cue.text.toLowerCase().split(/\s+/)
  return words[0] !== 'will' && !words.some((word) => TOPIC_VERBS.has(word))
}

/** "declined to comment" */
const SILENT = /^to (?:comment|elaborate|speculate|be (?:named|identified|quoted|interviewed))\b/

const toExpert = ({ name, role, affiliation, official, mentions }: Person): Expert => ({
  name,
  role,
  affiliation,
  official,
  mentions,
})

/** "By Tamsin Okoro, staff writer": lines that only name who wrote the article. */
const bylineSpans = ({ text, tokens, sentences }: Article): Span[] =>
  sentences.filter(
    ({ first, start, end }) => tokens[first]?.lower === 'by' && BYLINE.test(text.slice(start, end)),
  )

const BYLINE = /^[Bb][Yy] \p{Lu}[^\n]{0,80}$/u
