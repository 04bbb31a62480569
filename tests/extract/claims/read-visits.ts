import { extract } from '../../../src/extract/extract.ts'
import { VisitClaim } from '../../../src/extract/claims/schemas.ts'

/** The visits in a text published on Monday, 17 June 2024. */
export const readVisits = (text: string): VisitClaim[] =>
  extract({ text, publishedAt: '2024-06-17' }).claims.flatMap((claim) =>
    claim.type === 'visit' ? [VisitClaim.parse(claim)] : [],
  )

/** "Anna Berg FI > Lima PE occurred 2024-06-14": what is read, one line a visit. */
export const seenVisits = (text: string): string[] =>
  readVisits(text).map(({ visitor, visitorCountry, destination, destinationCountry, status, date }) =>
    [
      `${visitor} ${visitorCountry ?? '-'}`,
      '>',
      `${destination} ${destinationCountry ?? '-'}`,
      status,
      ...(date ? [date.edtf] : []),
    ].join(' '),
  )
