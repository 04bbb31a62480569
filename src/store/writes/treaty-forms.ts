/** The ways in which articles name treaties, as they are kept and known again. */
import { v3 as uuidOf } from 'uuid'
import type { Treaty } from '../../extract/schemas.ts'
import { fitsAny, keysOf, type TreatyForm } from '../../knowledge/treaties/treaty-form.ts'
import { nameKey } from '../name-key.ts'
import type { Transaction } from './transaction.ts'

/** As an article tells it; `TreatyForm` has keys where this has words. */
export type Told = Pick<Treaty, 'label' | 'title' | 'registry' | 'year' | 'parties'>

/** As it is stored. */
export interface FormRow {
  id: string
  /** Null while it is not yet grouped. */
  treatyId: string | null
  keys: string[]
  label: string
  title: string | null
  registry: string | null
  year: number | null
  parties: string[]
  mentionCount: number
}

/** Characters of a label. */
const LONGEST = 300

const NAMESPACE = '0b9d2f1c-7c44-4b8e-9a51-6f0d3e8c2a75'

/** The id is made of all that it says; words that fit any treaty are of their article's alone, and have no keys. */
export function formOf(told: Told, articleId: string): Omit<FormRow, 'treatyId' | 'mentionCount'> {
  const { label, title, registry = null, year, parties } = told
  const stated = {
    label: label.slice(0, LONGEST),
    title,
    registry,
    year,
    parties: [...new Set(parties)].sort(),
  }
  const keys = formKeys(told)
  const words = [...Object.values(stated), ...(keys.length === 0 ? [articleId] : [])]
  return { id: uuidOf(JSON.stringify(words), NAMESPACE), keys, ...stated }
}

/** What it shares with others that may name the same treaty. */
export function formKeys({ label, title, registry = null, year, parties }: Told): string[] {
  const form = comparable({ id: '', keys: [], label, title, registry, year, parties })
  const isName =
    title !== null ||
    registry !== null ||
    parties.length > 1 ||
    (parties.length === 0 && /\p{Lu}/u.test(label))
  return !isName || fitsAny(form) ? [] : keysOf(form)
}

/** As treaties are compared. */
export const comparable = <R extends Omit<FormRow, 'treatyId' | 'mentionCount'>>(
  row: R,
): TreatyForm & { row: R } => ({
  ...row,
  label: nameKey(row.label),
  title: row.title && nameKey(row.title),
  loose: row.keys.length === 0,
  row,
})

/** What lists search. */
export const namesOf = ({ label, title }: Pick<FormRow, 'label' | 'title'>): string =>
  nameKey(title && nameKey(title) !== nameKey(label) ? `${title} ${label}` : label)

const FORM = `f.id, f.treaty_id AS "treatyId", f.keys, f.label, f.title, f.registry, f.year, f.parties, f.mention_count AS "mentionCount"`

/** `$1`: keys, `$2`: ids. An editor ties what shares no key. */
const TIED = `
  WITH RECURSIVE tied (id, keys) AS (
    SELECT f.id, f.keys FROM treaty_forms f WHERE f.keys && $1::text[] OR f.id = ANY ($2)
    UNION
    SELECT beside.* FROM tied CROSS JOIN LATERAL (
      SELECT f.id, f.keys FROM treaty_forms f WHERE f.keys && tied.keys
      UNION
      SELECT f.id, f.keys FROM (
        SELECT b AS id FROM treaty_verdicts WHERE a = tied.id AND verdict = 'same'
        UNION SELECT a FROM treaty_verdicts WHERE b = tied.id AND verdict = 'same') said JOIN treaty_forms f USING (id)) beside)
  SELECT ${FORM} FROM treaty_forms f WHERE f.id IN (SELECT id FROM tied) ORDER BY f.id`

/** All forms that share one of these keys, or are one of these, and whatever is tied to them. */
export const formsTied = (
  runs: Pick<Transaction, 'rows'>,
  keys: readonly string[],
  ids: readonly string[] = [],
): Promise<FormRow[]> => runs.rows<FormRow & Record<string, unknown>>(TIED, [keys, ids])

/** How many of two states' treaties are compared, the most named first. */
const MOST_BESIDE = 200

/** Forms of other treaties of the same two or more states, as the Soviet Union's are Russia's. */
export const formsBeside = (runs: Pick<Transaction, 'rows'>, treatyId: string): Promise<FormRow[]> =>
  runs.rows<FormRow & Record<string, unknown>>(
    `SELECT ${FORM} FROM treaties t JOIN treaties o ON o.parties && t.parties AND o.id <> t.id AND cardinality(o.parties) > 1
       AND array_replace(o.parties, 'SU', 'RU') @> array_replace(t.parties, 'SU', 'RU')
       AND array_replace(o.parties, 'SU', 'RU') <@ array_replace(t.parties, 'SU', 'RU')
     JOIN treaty_forms f ON f.treaty_id = o.id
     WHERE t.id = $1 AND cardinality(t.parties) > 1 ORDER BY f.mention_count DESC, f.id LIMIT ${MOST_BESIDE}`,
    [treatyId],
  )

/** The same, once no other transaction groups any of them. */
export async function holdForms(
  transaction: Transaction,
  keys: readonly string[],
  ids: readonly string[],
): Promise<FormRow[]> {
  await transaction.rows(`${TIED} FOR UPDATE OF f`, [keys, ids])
  return formsTied(transaction, keys, ids)
}

/** Counts forms that articles name once more, and stores those that are new. Gives each with the treaty it is known by. */
export async function countForms(
  transaction: Transaction,
  named: readonly ReturnType<typeof formOf>[],
): Promise<{ id: string; treatyId: string | null }[]> {
  const counted = new Map<string, ReturnType<typeof formOf> & { name_key: string; mention_count: number }>()
  for (const form of named)
    counted.set(form.id, {
      ...form,
      name_key: namesOf(form),
      mention_count: (counted.get(form.id)?.mention_count ?? 0) + 1,
    })
  if (counted.size === 0) return []
  return transaction.rows(
    `INSERT INTO treaty_forms AS f (id, keys, label, title, registry, year, parties, name_key, mention_count)
     SELECT * FROM json_to_recordset($1) AS r (id uuid, keys text[], label text, title text, registry text, year int, parties text[],
       name_key text, mention_count int) ORDER BY id -- in one order, so that two writers do not wait for each other
     ON CONFLICT (id) DO UPDATE SET mention_count = f.mention_count + excluded.mention_count RETURNING f.id, f.treaty_id AS "treatyId"`,
    [JSON.stringify([...counted.values()])],
  )
}

/** Takes back how articles name treaties, before they are replaced or retracted. Gives the forms that may be gone. */
export async function unmentionTreaties(
  transaction: Transaction,
  articles: readonly string[],
): Promise<string[]> {
  if (articles.length === 0) return []
  const faded = await transaction.rows<{ id: string }>(
    `WITH counted AS (
       SELECT form_id, count(*)::int AS n FROM treaty_mentions WHERE article_id = ANY ($1) AND form_id IS NOT NULL GROUP BY 1),
       loose AS (UPDATE treaty_mentions SET form_id = NULL WHERE article_id = ANY ($1))
     UPDATE treaty_forms f SET mention_count = f.mention_count - n FROM counted WHERE f.id = form_id RETURNING f.id`,
    [articles],
  )
  return faded.map(({ id }) => id)
}

/** Deletes those of these forms that no article has any more, and gives them. */
export const dropForms = (transaction: Transaction, faded: readonly string[]): Promise<FormRow[]> =>
  transaction.rows<FormRow & Record<string, unknown>>(
    `DELETE FROM treaty_forms f WHERE id = ANY ($1) AND mention_count = 0 RETURNING ${FORM}`,
    [faded],
  )
