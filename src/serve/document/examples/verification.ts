/** Of the example article, for the document: all is well. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Verification } from '../../resources/verification.ts'
import { ids, text } from './article.ts'

const sha256 = createHash('sha256').update(text).digest('hex')

export const verification: z.input<typeof Verification> = {
  articleId: ids.article,
  ok: true,
  hashes: [{ revision: 1, stored: sha256, computed: sha256, ok: true }],
  selectors: {
    quotations: { checked: 3, failed: 0 },
    experts: { checked: 1, failed: 0 },
    treaties: { checked: 1, failed: 0 },
    claims: { checked: 3, failed: 0 },
  },
  failures: [],
}
