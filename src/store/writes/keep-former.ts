/** What stands in articles is kept when they say something else, for those who ask what was known before. */
import { FORMER, SPANS, type FormerKind } from '../knowledge/former-tables.ts'
import { moment } from './dates.ts'
import type { Draft } from './drafts.ts'
import type { Transaction } from './transaction.ts'

const CLAIMS = 'SELECT id FROM claims WHERE article_id = r.id'
const QUOTATIONS = 'SELECT id FROM quotations WHERE article_id = r.id'
const PERSONS = `(SELECT person_id FROM appearances WHERE article_id = r.id
  UNION SELECT person_id FROM claim_persons WHERE claim_id IN (${CLAIMS})
  UNION SELECT person_id FROM quotation_persons WHERE quotation_id IN (${QUOTATIONS}))`

/** Which rows `t` of each table stand in the article `r`: persons, trips and treaties are kept with every article that names them. */
const OWN: Readonly<Record<FormerKind, string>> = {
  articles: 't.id = r.id',
  claims: 't.article_id = r.id',
  quotations: 't.article_id = r.id',
  appearances: 't.article_id = r.id',
  treaty_mentions: 't.article_id = r.id',
  person_mentions: 't.article_id = r.id',
  claim_persons: `t.claim_id IN (${CLAIMS})`,
  claim_organizations: `t.claim_id IN (${CLAIMS})`,
  quotation_persons: `t.quotation_id IN (${QUOTATIONS})`,
  visits: 't.id IN (SELECT visit_id FROM claims WHERE article_id = r.id)',
  treaties: 't.id IN (SELECT treaty_id FROM treaty_mentions WHERE article_id = r.id)',
  persons: `t.id IN ${PERSONS}`,
  person_portraits: 't.id IN (SELECT portrait_id FROM person_mentions WHERE article_id = r.id)',
  person_aliases: `t.person_id IN ${PERSONS}`,
}

/**
 * What stood was ingested as the article says, and known until now. By the clock of publication it was known until the page of
 * the new revision says that this was published or modified; where it does not, until now.
 */
const KNOWN = `
  SELECT a.id, a.id AS told_in, coalesce((SELECT max(f.published_until) FROM former.articles f WHERE f.id = a.id AND f.revision < a.revision), least(a.sorted_at, d.sorted)) AS published_from,
    greatest(d.sorted, coalesce(d.modified, CASE WHEN d.sorted > a.sorted_at THEN d.sorted ELSE d.now END)) AS published_until,
    a.ingested_at AS ingested_from, d.now AS ingested_until
  FROM json_to_recordset($1) AS d (id uuid, sorted timestamptz, modified timestamptz, now timestamptz) JOIN articles a ON a.id = d.id`

/** Before any of it is taken away. */
export async function keepFormer(transaction: Transaction, revisions: readonly Draft[]): Promise<void> {
  if (revisions.length === 0) return
  const coming = revisions.map(({ id, sortedAt, now, article }) => {
    const { at, on } = moment(article.modifiedAt, '/modifiedAt')
    return { id, now, sorted: sortedAt, modified: at ?? on }
  })
  for (const kind of FORMER)
    await transaction.rows(
      `INSERT INTO former.${kind} SELECT ${SPANS.map((column) => `r.${column}`).join(', ')}, t.*
       FROM (${KNOWN}) r JOIN ${kind} t ON ${OWN[kind]}`,
      [JSON.stringify(coming)],
    )
}
