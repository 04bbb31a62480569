import type pg from 'pg'
import {
  checkSelectors,
  type SelectorReport,
  type Verifiable,
} from '../../knowledge/verification/selectors.ts'
import { getArticle } from '../reads/articles.ts'
import { rows } from '../statement.ts'

export { FINDINGS, REASONS } from '../../knowledge/verification/selectors.ts'

/** Whether an article's text is the one that was stored, and its findings point into it. */
export interface Verification extends SelectorReport {
  articleId: string
  /** Whether nothing fails. */
  ok: boolean
  /** SHA-256 of the text of each revision, in hexadecimal, oldest first. */
  hashes: { revision: number; stored: string; computed: string; ok: boolean }[]
}

const HASHES = `SELECT revision, encode(text_sha256, 'hex') AS stored, encode(sha256(convert_to(text, 'UTF8')), 'hex') AS computed
  FROM (SELECT revision, text, text_sha256 FROM articles WHERE id = $1 UNION ALL
        SELECT revision, text, text_sha256 FROM article_revisions WHERE article_id = $1) r ORDER BY revision`

/** Null when there is no such article. @throws `gone` when it was retracted */
export async function verifyArticle(pool: pg.Pool, id: string): Promise<Verification | null> {
  const json = await getArticle(pool, id)
  if (json === null) return null
  const { selectors, failures } = checkSelectors(JSON.parse(json) as Verifiable)
  const stored = await rows<{ revision: number; stored: string; computed: string }>(pool, HASHES, [id])
  const hashes = stored.map((one) => ({ ...one, ok: one.stored === one.computed }))
  const ok = failures.length === 0 && hashes.every((one) => one.ok)
  return { articleId: id.toLowerCase(), ok, hashes, selectors, failures }
}
