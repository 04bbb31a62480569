/** What the example article and another say of one trip, for the document. */
import type { z } from 'zod'
import type { Proposition } from '../../resources/propositions.ts'
import { ids } from './article.ts'
import * as found from './findings.ts'
import { articleRef } from './resources.ts'

const { type, status, likelihood, evidence, date, assertedBy } = found.visitClaim

export const proposition: z.input<typeof Proposition> = {
  id: '6f1c2a0e-94b7-3d58-8f20-1b7c5d9e4a63',
  type,
  words: evidence.text,
  visitId: ids.visit,
  treatyId: null,
  counts: { wordings: 1, articles: 1 },
  bands: [],
  wordings: [
    {
      claimId: ids.claim,
      type,
      status,
      likelihood,
      hedge: null,
      evidence,
      date,
      assertedBy: { kind: assertedBy.kind, names: assertedBy.names, text: assertedBy.mention?.text ?? null },
      article: articleRef,
      copies: 0,
      alsoIn: [],
    },
  ],
}
