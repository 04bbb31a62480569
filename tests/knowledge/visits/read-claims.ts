/** Claims of one visitor to one place, told in short lines. */
import { groupVisits } from '../../../src/knowledge/visits/group-claims.ts'
import { summarise } from '../../../src/knowledge/visits/summary.ts'
import type { VisitEvidence } from '../../../src/knowledge/visits/visit-claim.ts'

export const day = (date: string): number => Date.parse(date) / 86_400_000

/**
 * "planned 2024-05-03..2024-05-05 a 2024-05-03T10:00 2024-05-02 <2024-04-01": status, window ("-" for none), article, EDTF
 * with a time, day of publication, days it was moved from.
 */
export function read(line: string, index: number): VisitEvidence {
  const [status = '', window = '', articleId = '', time = '', published = '2024-05-01', moved = ''] =
    line.split(' ')
  const [from = '', to = from] = window.split('..')
  const [, movedFrom, movedTo = movedFrom] = /^<([\d-]+)(?:\.\.(.+))?$/.exec(moved) ?? []
  const bound = (value: string, open: number): number => (value === '' ? open : day(value))
  const undated = window === '-'
  return {
    id: `claim ${index}`,
    place: `${articleId} ${index}`,
    articleId,
    originalId: articleId.replace('copy-of-', ''),
    status,
    from: undated ? NaN : bound(from, -Infinity),
    to: undated ? NaN : bound(to, Infinity),
    published: day(published),
    moved: movedFrom ? { from: day(movedFrom), to: day(movedTo ?? movedFrom) } : null,
    likelihood: null,
    arrival: true,
    ofStay: false,
    edtf: time === '' ? null : time,
    isLocalTime: false,
    visitor: 'Mira Solano',
    visitorKey: 'mira solano',
    office: null,
    isNameless: false,
    personId: null,
    visitorCountry: 'PT',
    destination: 'Oslo',
    destinationCountry: 'NO',
    sources: 'author',
    publishedAt: articleId, // "a" is the oldest article
  }
}
/** The lines of each trip, as `read` makes claims of them. */
export const tripsBy =
  (toClaim: typeof read) =>
  (...lines: string[]): string[] =>
    groupVisits(lines.map(toClaim))
      .map((group) =>
        group
          .map(({ claim }) => lines[Number(claim.id.split(' ')[1])])
          .sort()
          .join(' + '),
      )
      .sort()
export const trips = tripsBy(read)
export const visitOf = (...lines: string[]) => summarise(lines.map(read))
