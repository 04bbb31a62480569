/** What stands in articles is kept when they say something else, for those who ask what was known before. */
import { FORMER, type FormerKind } from '../knowledge/then-views.ts'
import type { Transaction } from './transaction.ts'

const OWN = 'article_id = ANY ($1)'
const CLAIMS = `claim_id IN (SELECT id FROM claims WHERE ${OWN})`
const QUOTATIONS = `quotation_id IN (SELECT id FROM quotations WHERE ${OWN})`
const PORTRAITS = `id IN (SELECT portrait_id FROM person_mentions WHERE ${OWN})`
const PERSONS = `(SELECT person_id FROM appearances WHERE ${OWN}
  UNION SELECT person_id FROM claim_persons WHERE ${CLAIMS} UNION SELECT person_id FROM quotation_persons WHERE ${QUOTATIONS})`

/** Rows of each kind, and of which article each is: rows of persons, trips and treaties are told with every article that names them. */
const ROWS: Readonly<Record<FormerKind, string>> = {
  articles: `SELECT id AS article_id, to_jsonb(t) - 'search' AS row FROM articles t WHERE id = ANY ($1)`,
  claims: `SELECT article_id, to_jsonb(t) FROM claims t WHERE ${OWN}`,
  quotations: `SELECT article_id, to_jsonb(t) FROM quotations t WHERE ${OWN}`,
  appearances: `SELECT article_id, to_jsonb(t) FROM appearances t WHERE ${OWN}`,
  treaty_mentions: `SELECT article_id, to_jsonb(t) FROM treaty_mentions t WHERE ${OWN}`,
  person_mentions: `SELECT article_id, to_jsonb(t) FROM person_mentions t WHERE ${OWN}`,
  claim_persons: `SELECT c.article_id, to_jsonb(t) FROM claim_persons t JOIN claims c ON c.id = t.claim_id WHERE c.${OWN}`,
  claim_organizations: `SELECT c.article_id, to_jsonb(t) FROM claim_organizations t JOIN claims c ON c.id = t.claim_id WHERE c.${OWN}`,
  quotation_persons: `SELECT q.article_id, to_jsonb(t) FROM quotation_persons t JOIN quotations q ON q.id = t.quotation_id WHERE q.${OWN}`,
  visits: `SELECT DISTINCT ON (c.article_id, t.id) c.article_id, to_jsonb(t) FROM visits t JOIN claims c ON c.visit_id = t.id WHERE c.${OWN}`,
  treaties: `SELECT DISTINCT ON (m.article_id, t.id) m.article_id, to_jsonb(t) FROM treaties t JOIN treaty_mentions m ON m.treaty_id = t.id WHERE m.${OWN}`,
  persons: `SELECT a.id, to_jsonb(t) FROM persons t, unnest($1::uuid[]) a(id) WHERE t.id IN ${PERSONS}`,
  person_portraits: `SELECT a.id, to_jsonb(t) FROM person_portraits t, unnest($1::uuid[]) a(id) WHERE t.${PORTRAITS}`,
  person_aliases: `SELECT a.id, to_jsonb(t) FROM person_aliases t, unnest($1::uuid[]) a(id) WHERE t.person_id IN ${PERSONS}`,
}

/** Before any of it is taken away. */
export async function keepFormer(transaction: Transaction, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return
  for (const kind of FORMER)
    await transaction.rows(
      `INSERT INTO former_rows (article_id, kind, known_from, known_until, row)
       SELECT r.article_id, '${kind}', a.ingested_at, now(), r.row FROM (${ROWS[kind]}) r (article_id, row) JOIN articles a ON a.id = r.article_id`,
      [articles],
    )
}
