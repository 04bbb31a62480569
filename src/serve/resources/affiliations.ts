/** What experts are said to be of. */
import { z } from 'zod'
import { Country } from '../../extract/schemas.ts'
import { Ledger } from './forecasts.ts'
import { pageOf } from './lists.ts'
import { Id } from './references.ts'

export const Affiliation = z
  .object({
    id: Id,
    name: z.string(),
    kind: z.string().meta({ examples: ['institute', 'ministry'] }),
    country: Country.nullable(),
    counts: z
      .object({ experts: z.int().min(0), articles: z.int().min(0) })
      .meta({ description: 'Who spoke as being of it, and in how many articles; copies count once.' }),
  })
  .meta({ id: 'AffiliatedBody', description: 'An institute, ministry or other body that experts are of.' })

export const AffiliationPage = pageOf('AffiliationPage', Affiliation)

export const AffiliationLedger = Ledger.omit({ expert: true })
  .extend({ affiliation: z.object({ id: Id, name: z.string() }) })
  .meta({
    id: 'AffiliationLedger',
    description: 'How often the forecasts of all who spoke as being of it came true.',
  })
