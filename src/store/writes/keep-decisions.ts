/** What editors said of an article's findings goes on to what is found in their place when it is read anew. */
import type { Treaty } from '../../extract/schemas.ts'
import type { Mention } from '../../text/span.ts'
import { RESOLUTION_KEY } from '../reads/forecasts.ts'
import type { Changes } from './changes.ts'
import type { Role } from './cast.ts'
import { isLocal } from './paint-persons.ts'
import { blockOf, portraitOf } from './portraits.ts'
import { PERSONS, TREATIES, type Kind } from './kinds.ts'
import { formOf } from './treaty-forms.ts'
import type { Transaction } from './transaction.ts'

/**
 * Of people: who is stated in other words now is who he or she was said to be. Asked before the article is painted anew.
 */
export async function keepVerdicts(
  transaction: Transaction,
  articleId: string,
  roles: readonly Role[],
): Promise<void> {
  const judged = await transaction.rows<{ id: string; name_key: string; block: string }>(
    `SELECT pp.id, pp.name_key, pp.block FROM person_mentions m JOIN person_portraits pp ON pp.id = m.portrait_id
     WHERE m.article_id = $1 AND EXISTS (SELECT FROM person_verdicts v WHERE pp.id IN (v.a, v.b)) ORDER BY pp.id`,
    [articleId],
  )
  const now = roles.filter(({ key }) => !isLocal(key)).map(portraitOf)
  const heirs = judged
    .filter(({ id }) => now.every((portrait) => portrait.id !== id))
    .flatMap(({ id, name_key: key, block }) => {
      const heir =
        now.find((portrait) => portrait.nameKey === key) ??
        now.find((portrait) => blockOf(portrait.nameKey) === block)
      return heir ? { old: id, new: heir.id } : []
    })
  await inherit(transaction, PERSONS, heirs)
}

/** Of treaties: what the same words of the article name now, or else what is named alike, is what was named there. */
export async function keepTreatyVerdicts(
  transaction: Transaction,
  articleId: string,
  treaties: readonly Treaty[],
): Promise<void> {
  const judged = await transaction.rows<{ id: string; keys: string[]; mentions: Mention[] }>(
    `SELECT f.id, f.keys, m.mentions FROM treaty_mentions m JOIN treaty_forms f ON f.id = m.form_id
     WHERE m.article_id = $1 AND EXISTS (SELECT FROM treaty_verdicts v WHERE f.id IN (v.a, v.b)) ORDER BY m.ordinal`,
    [articleId],
  )
  const now = treaties.map((told) => ({ ...formOf(told, articleId), mentions: told.mentions }))
  const heirs = judged
    .filter(({ id }) => now.every((form) => form.id !== id))
    .flatMap(({ id, keys, mentions }) => {
      const heir =
        now.find((form) => form.mentions.some((one) => mentions.some((other) => overlap(one, other)))) ??
        now.find((form) => form.keys.some((key) => keys.includes(key)))
      return heir ? { old: id, new: heir.id } : []
    })
  await inherit(transaction, TREATIES, heirs)
}

const overlap = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end

/** What is said of a part is said of its heir. */
async function inherit(
  transaction: Transaction,
  { former: { table, parts }, verdicts }: Kind,
  heirs: readonly { old: string; new: string }[],
): Promise<void> {
  if (heirs.length === 0) return
  await transaction.rows(
    `WITH heirs AS (SELECT DISTINCT old, new FROM json_to_recordset($1) AS h (old uuid, new uuid))
     UPDATE ${table} f SET ${parts} = f.${parts} || ARRAY(
       SELECT new FROM heirs WHERE old = ANY (f.${parts}) AND new <> ALL (f.${parts}))
     WHERE f.${parts} && ARRAY(SELECT old FROM heirs)`,
    [JSON.stringify(heirs)],
  )
  await transaction.rows(
    `INSERT INTO ${verdicts} (a, b, verdict, decided_at)
       SELECT least(h.new, v.other), greatest(h.new, v.other), v.verdict, v.decided_at
       FROM json_to_recordset($1) AS h (old uuid, new uuid)
       CROSS JOIN LATERAL (
         SELECT b AS other, verdict, decided_at FROM ${verdicts} WHERE a = h.old
         UNION ALL SELECT a, verdict, decided_at FROM ${verdicts} WHERE b = h.old) v
       WHERE h.new <> v.other ON CONFLICT DO NOTHING`,
    [JSON.stringify(heirs)],
  )
}

/** Of the claims of an article that something is said of: under which key. Asked before they are replaced. */
export const resolvedIn = async (transaction: Transaction, articleId: string): Promise<Map<string, string>> =>
  new Map(
    (
      await transaction.rows<{ id: string; key: string }>(
        `SELECT c.id, encode(r.key, 'hex') AS key FROM resolutions r JOIN claims c ON c.article_id = r.article_id AND r.key = ${RESOLUTION_KEY}
         WHERE r.article_id = $1`,
        [articleId],
      )
    ).map(({ id, key }) => [id, key]),
  )

/** Of forecasts: what became of one is kept under the words of the claim that stands in its place. */
export async function keepResolutions(
  transaction: Transaction,
  articleId: string,
  resolved: ReadonlyMap<string, string>,
  { claims }: Changes,
): Promise<void> {
  const moved = claims.changed.flatMap(({ before, after }) => {
    const key = resolved.get(String(before.id))
    return key ? [{ key, claim: after.id }] : []
  })
  if (moved.length > 0)
    await transaction.rows(
      `UPDATE resolutions r SET key = named.now FROM (
         SELECT decode(m.key, 'hex') AS old, ${RESOLUTION_KEY} AS now FROM json_to_recordset($2) AS m (key text, claim uuid)
         JOIN claims c ON c.id = m.claim) named
       WHERE r.article_id = $1 AND r.key = named.old AND NOT EXISTS (
         SELECT FROM resolutions other WHERE other.article_id = $1 AND other.key = named.now)`,
      [articleId, JSON.stringify(moved)],
    )
}
