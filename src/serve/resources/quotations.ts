/** Quotations, with their speakers linked to experts. */
import { z } from 'zod'
import { Quotation as FoundQuotation, Speaker as FoundSpeaker } from '../../extract/schemas.ts'
import { AlsoIn, ArticleRef, Id } from './references.ts'

export const Quotation = FoundQuotation.omit({ continues: true })
  .extend({
    id: Id,
    article: ArticleRef,
    alsoIn: AlsoIn,
    speaker: FoundSpeaker.extend({
      personIds: z.array(Id).meta({
        description:
          'Each expert that speaks, in the order of `names`; `personId` is null when there are two or more. Who is named by one word only is none.',
      }),
    })
      .meta({ id: 'StoredSpeaker', description: 'The source of a quotation, linked to experts.' })
      .nullable(),
    continues: Id.nullable().meta({ description: 'The quotation this one goes on with.' }),
  })
  .meta({ id: 'StoredQuotation', description: 'A quotation with its id and its article.' })

/** Of one article: a quotation without the article around it. */
export const ArticleQuotation = Quotation.omit({ article: true, alsoIn: true }).meta({
  id: 'ArticleQuotation',
  description: 'A quotation as it stands inside its article.',
})
