import { contains, lastStartingBy } from '../../text/span.ts'
import type { Detector, Person } from '../detector.ts'
import type { Expert } from '../schemas.ts'

/** The persons who are quoted or whose view is reported; whoever is only spoken about is none. */
export const experts: Detector = {
  name: 'experts',
  detect(article, found) {
    const quoted = new Set(found.quotations.flatMap(({ speaker }) => speaker?.names ?? []))
    const bylines = bylineSpans(article.text)
    const isByline = (person: Person): boolean =>
      person.mentions.every((mention) => {
        const line = bylines[lastStartingBy(bylines, mention.start)]
        return line !== undefined && contains(line, mention)
      })
    return {
      experts: found.people.filter((person) => quoted.has(person.name) && !isByline(person)).map(toExpert),
    }
  },
}

const toExpert = ({ name, role, affiliation, official, mentions }: Person): Expert => ({
  name,
  role,
  affiliation,
  official,
  mentions,
})

/** "By Tamsin Okoro, staff writer": lines that only name who wrote the article. */
const bylineSpans = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/^[Bb][Yy] \p{Lu}[^\n]{0,80}$/gmu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
