import { createHash } from 'node:crypto'
import type { NewArticle, Saved } from '../article-store.ts'
import type { Database } from '../database.ts'
import { rows } from '../statement.ts'
import { notePrintings } from './note-printings.ts'
import { inTransaction } from './transaction.ts'

type Printed = Pick<NewArticle, 'text' | 'source' | 'url'>

interface Asked extends Omit<Printed, 'text'> {
  hash: Buffer
  resolve: (found: Saved | null) => void
  reject: (error: unknown) => void
}

/**
 * Finds articles by their very text, and notes who printed it too. Those that are asked for at the same moment are looked for
 * together.
 */
export function byText(database: Database): (article: Printed) => Promise<Saved | null> {
  let asked: Asked[] = []

  async function answer(): Promise<void> {
    const now = asked
    asked = []
    try {
      const found = await rows<{ id: string; revision: number; hash: Buffer; outlet: string | null }>(
        database.pool,
        `SELECT a.id, revision, text_sha256 AS hash, s.name AS outlet FROM articles a LEFT JOIN sources s ON s.id = a.source_id
         WHERE text_sha256 = ANY ($1::bytea[])`,
        [now.map(({ hash }) => hash)],
      )
      const known = new Map(found.map(({ hash, ...article }) => [hash.toString('hex'), article]))
      const printed = now.flatMap(({ hash, source, url }) => {
        const article = known.get(hash.toString('hex'))
        return article && source !== null && source !== article.outlet
          ? { articleId: article.id, source, url }
          : []
      })
      if (printed.length > 0)
        await inTransaction(database, (transaction) => notePrintings(transaction, printed))
      for (const { hash, resolve } of now) {
        const article = known.get(hash.toString('hex'))
        resolve(
          article
            ? { id: article.id, revision: article.revision, created: false, outcome: 'unchanged' }
            : null,
        )
      }
    } catch (error) {
      for (const { reject } of now) reject(error)
    }
  }

  return ({ text, source, url }) =>
    new Promise((resolve, reject) => {
      const hash = createHash('sha256').update(text).digest()
      if (asked.push({ hash, source, url, resolve, reject }) === 1) setImmediate(() => void answer())
    })
}
