import { nameKey } from '../name-key.ts'
import { NOTHING, refresh } from '../writes/refresh.ts'
import type { Move } from '../writes/former.ts'
import { foretoldOf, type Foretold, type Named } from '../writes/foretold-treaty.ts'
import { moveForms } from '../writes/move-forms.ts'
import { regroupTreaties } from '../writes/regroup-treaties.ts'
import type { Transaction } from '../writes/transaction.ts'
import { formOf, namesOf, type Told } from '../writes/treaty-forms.ts'
import { inSteps, type Step } from './in-steps.ts'

/** Rows of one transaction. */
const TOGETHER = 200

/** Groups the ways in which articles name treaties into treaties anew, as editors say, and counts all that is counted of them. */
export const rebuildTreaties = (): Step[] =>
  [formNext, countNext, regroupNext, nameForecasts, recountNext].map(inSteps)

interface Mention extends Told {
  article_id: string
  ordinal: number
  treaty_id: string
}

/** Gives each mention the form that it has now; one that is new begins as that of the treaty that the mention has. */
async function formNext(transaction: Transaction, after: string): Promise<string | null> {
  const mentions = await transaction.rows<Mention & Record<string, unknown>>(
    `SELECT article_id, ordinal, treaty_id, label, title, registry, year, parties FROM treaty_mentions
     WHERE article_id IN (SELECT DISTINCT article_id FROM treaty_mentions WHERE $1 = '' OR article_id > nullif($1, '')::uuid
       ORDER BY 1 LIMIT ${TOGETHER}) ORDER BY article_id, ordinal`,
    [after],
  )
  const formed = mentions.map((mention) => ({ ...mention, form: formOf(mention, mention.article_id) }))
  const forms = new Map(formed.map(({ form, treaty_id }) => [form.id, { ...form, treaty_id }]))
  await transaction.insert(
    'treaty_forms',
    'id uuid, treaty_id uuid, keys text[], label text, title text, registry text, year int, parties text[], name_key text',
    [...forms.values()].map((form) => ({ ...form, name_key: namesOf(form) })),
    'ON CONFLICT (id) DO UPDATE SET keys = excluded.keys, name_key = excluded.name_key',
  )
  await transaction.rows(
    `UPDATE treaty_mentions m SET form_id = r.form, label_key = r.label_key, title_key = r.title_key
     FROM json_to_recordset($1) AS r (article_id uuid, ordinal int, form uuid, label_key text, title_key text)
     WHERE m.article_id = r.article_id AND m.ordinal = r.ordinal`,
    [
      JSON.stringify(
        formed.map(({ article_id, ordinal, form, label, title }) => ({
          ...{ article_id, ordinal, form: form.id },
          ...{ label_key: nameKey(label), title_key: title && nameKey(title) },
        })),
      ),
    ],
  )
  await moveForms(
    transaction,
    await transaction.rows<Move & Record<string, unknown>>(
      `SELECT DISTINCT f.id AS part, m.treaty_id AS "from", f.treaty_id AS "to" FROM treaty_mentions m JOIN treaty_forms f ON f.id = m.form_id
       WHERE f.id = ANY ($1) AND m.treaty_id <> f.treaty_id ORDER BY 1, 2`,
      [[...forms.keys()]],
    ),
  )
  return mentions.at(-1)?.article_id ?? null
}
/** Those that no article has any more are forgotten. */
async function countNext(transaction: Transaction, after: string): Promise<string | null> {
  const ids = await nextForms(transaction, after)
  await transaction.rows(
    `UPDATE treaty_forms f SET mention_count = (SELECT count(*) FROM treaty_mentions WHERE form_id = f.id) WHERE f.id = ANY ($1)`,
    [ids],
  )
  await transaction.rows('DELETE FROM treaty_forms WHERE id = ANY ($1) AND mention_count = 0', [ids])
  return ids.at(-1) ?? null
}

async function regroupNext(transaction: Transaction, after: string): Promise<string | null> {
  const ids = await nextForms(transaction, after)
  const { moved } = await regroupTreaties(transaction, { ids })
  await refresh(transaction, [{ ...NOTHING, movedTreaties: moved }])
  return ids.at(-1) ?? null
}

const nextForms = async (transaction: Transaction, after: string): Promise<string[]> =>
  (
    await transaction.rows<{ id: string }>(
      `SELECT id FROM treaty_forms WHERE $1 = '' OR id > nullif($1, '')::uuid ORDER BY id LIMIT ${TOGETHER}`,
      [after],
    )
  ).map(({ id }) => id)

interface Forecast extends Foretold {
  id: string
  was: string | null
  treaties: Named[]
}

const FORECASTS = `
  SELECT f.id, f.within, f.evidence_start AS start, f.evidence_end AS end, f.details, f.treaty_id AS was, (
    SELECT coalesce(json_agg(json_build_object('id', m.treaty_id, 'parties', m.parties, 'mentions', m.mentions) ORDER BY m.ordinal), '[]')
    FROM treaty_mentions m WHERE m.article_id = f.article_id) AS treaties
  FROM claims f WHERE f.type = 'forecast' AND ($1 = '' OR f.id > nullif($1, '')::uuid) ORDER BY f.id LIMIT ${TOGETHER}`

/** A forecast is about a treaty as it is when it is stored. */
async function nameForecasts(transaction: Transaction, after: string): Promise<string | null> {
  const forecasts = await transaction.rows<Forecast & Record<string, unknown>>(FORECASTS, [after])
  const named = forecasts.map((one) => ({
    id: one.id,
    was: one.was,
    treaty: foretoldOf(one, one.treaties)?.id ?? null,
  }))
  await transaction.rows(
    'UPDATE claims c SET treaty_id = r.treaty FROM json_to_recordset($1) AS r (id uuid, treaty uuid) WHERE c.id = r.id',
    [JSON.stringify(named.filter(({ was, treaty }) => was !== treaty))],
  )
  return forecasts.at(-1)?.id ?? null
}

async function recountNext(transaction: Transaction, after: string): Promise<string | null> {
  const next = await transaction.rows<{ id: string }>(
    `SELECT id FROM treaties WHERE $1 = '' OR id > nullif($1, '')::uuid ORDER BY id LIMIT ${TOGETHER}`,
    [after],
  )
  const movedTreaties = next.map(({ id }) => id)
  await refresh(transaction, [{ ...NOTHING, movedTreaties }])
  return movedTreaties.at(-1) ?? null
}
