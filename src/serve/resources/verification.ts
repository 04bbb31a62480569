/** Whether texts are those that were stored, and what was found in them points at its words. */
import { z } from 'zod'
import { FINDINGS, REASONS } from '../../store/knowledge/verify-article.ts'
import { Id, Instant } from './references.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Tally = z
  .object({ checked: z.int().min(0), failed: z.int().min(0) })
  .meta({ id: 'VerificationTally', description: 'Of the pointers in one kind of finding.' })

export const SelectorFailure = z
  .object({
    finding: z.enum(FINDINGS),
    id: Id.nullable().meta({ description: 'Of the quotation or claim; null for experts and treaties.' }),
    path: z.string().meta({
      description: 'JSON Pointer (RFC 6901) into the article as `GET /v1/articles/{id}` gives it.',
      examples: ['/claims/0/evidence'],
    }),
    within: z.string().meta({ description: 'Which text the offsets point into: the body, or a caption.' }),
    start: z.int().meta({ description: 'UTF-16 offset, as stored.' }),
    end: z.int().meta({ description: 'UTF-16 offset, as stored.' }),
    stated: z.string().meta({ description: 'The words that it says stand there.' }),
    found: z
      .string()
      .nullable()
      .meta({ description: 'The words that stand there; null where the offsets are none of that text.' }),
    reason: z.enum(REASONS).meta({
      description:
        'no-such-text: there is no such caption; empty: it ends before it has begun; out-of-bounds: the text is shorter; ' +
        'words-differ: other words stand there.',
    }),
  })
  .meta({ id: 'SelectorFailure', description: 'A pointer that does not point at its words.' })

export const Verification = z
  .object({
    articleId: Id,
    ok: z.boolean().meta({ description: 'Whether nothing fails.' }),
    hashes: z
      .array(
        z.object({
          revision: z.int().min(1),
          stored: sha256.meta({ description: 'As noted when the revision was stored.' }),
          computed: sha256.meta({ description: 'Of the text as it is stored now.' }),
          ok: z.boolean(),
        }),
      )
      .meta({ description: 'SHA-256 of the text of each revision, oldest first.' }),
    selectors: z
      .object({ quotations: Tally, experts: Tally, treaties: Tally, claims: Tally })
      .meta({ description: 'Pointers into the current text, by the kind of finding they are in.' }),
    failures: z.array(SelectorFailure),
  })
  .meta({
    id: 'Verification',
    description: 'Whether an article’s text is the one that was stored, and its findings point into it.',
  })

export const NightlyVerification = z
  .object({
    night: z.iso.date().meta({ description: 'UTC; it begins at two o’clock.' }),
    articles: z.int().min(0),
    hashes: z.int().min(0),
    selectors: z.int().min(0),
    failures: z.int().min(0).meta({ description: 'Hashes and selectors that fail.' }),
    failedArticles: z.array(Id).max(100).meta({
      description: 'The first articles of which something fails: `GET /v1/articles/{id}/verify` tells what.',
    }),
    finishedAt: Instant.nullable().meta({ description: 'Null while articles are left.' }),
  })
  .meta({ id: 'NightlyVerification', description: 'What the check of all articles had come to.' })
