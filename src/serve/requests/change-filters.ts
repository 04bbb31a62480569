/** What is asked of changes: by those who read them, and by webhooks. */
import { z } from 'zod'
import { CHANGE_NOUNS, CHANGES } from '../resources/changes.ts'
import { MOST_ITEMS } from '../resources/lists.ts'
import { ofClaim, possible } from './of-claim.ts'
import { anyCountry, anyId, anyOf, anyText, wholeNumber } from './query.ts'

export const changeFilters = {
  noun: anyOf('noun', CHANGE_NOUNS, 'What it is about: `article,visit`.'),
  change: anyOf('change', CHANGES, 'What happened to it: `retracted`.'),
  article: anyId('Id of the article.'),
  source: anyText(
    'Name or id of an outlet that published the article or had printed it to the letter by then.',
  ),
  type: ofClaim.type.meta({ description: 'Type of a claim of it: `visit,meeting`.' }),
  status: ofClaim.status.meta({ description: 'Status of that claim: `planned,requested`.' }),
  likelihood: ofClaim.likelihood,
  country: anyCountry('A state that claim is about, ISO 3166-1 alpha-2: `JP,KR`.'),
  person: anyText('Id of a person it is by or about, or a name or part of one: `Putin`.'),
  treaty: ofClaim.treaty,
}

export const changeQuery = z
  .strictObject({
    ...changeFilters,
    limit: wholeNumber('Items on a page.', 1, MOST_ITEMS).default(50),
    cursor: z
      .string()
      .regex(/^(?:\d{1,18}-\d{1,18}|latest)$/)
      .optional()
      .meta({
        description:
          '`nextCursor` of the page before, or the `id` of the last change that was seen; `latest` for where the feed ends now. ' +
          'Without it, from the first that is kept.',
        examples: ['latest'],
      }),
  })
  .superRefine(possible)
