/** Outlets that print the very text of an article: it is stored once, and whoever printed it is told beside it. */
import { newId } from '../ids.ts'
import { noteArticles } from './note-changes.ts'
import type { Transaction } from './transaction.ts'

export interface Printing {
  articleId: string
  source: string | null
  url: string | null
}

/** The outlet that it is stored under printed it first. Who follows another is told of the article once that has printed it too. */
export async function notePrintings(transaction: Transaction, printings: readonly Printing[]): Promise<void> {
  const named = printings.filter(({ source }) => source !== null && source !== '' && source.length <= LONGEST)
  if (named.length === 0) return
  const names = [...new Set(named.map(({ source }) => source))].sort()
  await transaction.insert(
    'sources',
    'id uuid, name text',
    names.map((name) => ({ id: newId(), name })),
    'ON CONFLICT (name) DO NOTHING',
  )
  const noted = await transaction.rows<{ id: string }>(
    `INSERT INTO printings (article_id, source_id, url, first_seen)
     SELECT DISTINCT ON (a.id, s.id) a.id, s.id, r.url, now()
     FROM json_to_recordset($1) AS r ("articleId" uuid, source text, url text)
     JOIN articles a ON a.id = r."articleId" JOIN sources s ON s.name = r.source
     WHERE a.source_id IS DISTINCT FROM s.id ORDER BY a.id, s.id, r.url ON CONFLICT DO NOTHING
     RETURNING article_id AS id`,
    [JSON.stringify(named)],
  )
  await noteArticles(
    transaction,
    [...new Set(noted.map(({ id }) => id))].map((id) => ({ id, change: 'changed' as const })),
  )
}
const LONGEST = 200
