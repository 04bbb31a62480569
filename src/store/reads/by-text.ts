import { createHash } from 'node:crypto'
import type pg from 'pg'
import { rows } from '../statement.ts'
import type { Saved } from '../article-store.ts'

interface Asked {
  hash: Buffer
  resolve: (found: Saved | null) => void
  reject: (error: unknown) => void
}

/** Finds articles by their very text. Those that are asked for at the same moment are looked for together. */
export function byText(pool: pg.Pool): (text: string) => Promise<Saved | null> {
  let asked: Asked[] = []

  async function answer(): Promise<void> {
    const now = asked
    asked = []
    try {
      const found = await rows<{ id: string; revision: number; hash: Buffer }>(
        pool,
        'SELECT id, revision, text_sha256 AS hash FROM articles WHERE text_sha256 = ANY ($1::bytea[])',
        [now.map(({ hash }) => hash)],
      )
      const known = new Map(found.map(({ hash, ...article }) => [hash.toString('hex'), article]))
      for (const { hash, resolve } of now) {
        const article = known.get(hash.toString('hex'))
        resolve(article ? { ...article, created: false, outcome: 'unchanged' } : null)
      }
    } catch (error) {
      for (const { reject } of now) reject(error)
    }
  }

  return (text) =>
    new Promise((resolve, reject) => {
      const hash = createHash('sha256').update(text).digest()
      if (asked.push({ hash, resolve, reject }) === 1) setImmediate(() => void answer())
    })
}
