import type { Treaty } from '../../extract/schemas.ts'
import { newId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import { forgetForms, groupTreaties, insertTreaties, moveForms } from './regroup-treaties.ts'
import type { Transaction } from './transaction.ts'
import { formKeys, formOf, namesOf, type FormRow } from './treaty-forms.ts'

export const treatyKeys = (treaties: readonly Treaty[]): string[] =>
  treaties.flatMap((treaty) => {
    const form = formOf(treaty)
    return form ? formKeys(form) : []
  })

/** Those that one article names. */
export interface Named {
  articleId: string
  treaties: readonly Treaty[]
}

export interface LinkedTreaties {
  /** `ids[n][i]` belongs to `articles[n].treaties[i]`. */
  ids: string[][]
  /** To be counted again: some of what is said of them is of others now. */
  moved: string[]
}

/**
 * Finds or makes the treaty behind each mention. The caller holds locks on the names. What is named in words that are known is
 * what is known by them; other words, and those that went with `faded`, have all that is tied to them grouped anew.
 */
export async function linkTreaties(
  transaction: Transaction,
  articles: readonly Named[],
  faded: readonly string[] = [],
): Promise<LinkedTreaties> {
  const named = articles.flatMap(({ articleId, treaties }) =>
    treaties.map((treaty, ordinal) => ({ articleId, ordinal, treaty, form: formOf(treaty) })),
  )
  const counts = new Map<string, number>()
  for (const { form } of named) if (form) counts.set(form.id, (counts.get(form.id) ?? 0) + 1)
  const { treatyOf, moved } = await group(
    transaction,
    named.flatMap(({ form }) =>
      form ? [{ ...form, treatyId: '', mentionCount: counts.get(form.id) ?? 0 }] : [],
    ),
  )
  const linked = named.map((one) => ({ ...one, id: (one.form && treatyOf.get(one.form.id)) ?? newId() }))
  await insertTreaties(
    transaction,
    linked.filter(({ form }) => form === null).map(({ id, treaty }) => ({ id, form: treaty })),
  )
  await insertForms(transaction, linked, counts)
  await transaction.insert(
    'treaty_mentions',
    `article_id uuid, ordinal int, treaty_id uuid, form_id uuid, label text, label_key text, title text, title_key text, year int,
     parties text[], registry text, mentions json`,
    linked.map(({ id, articleId, ordinal, treaty, form }) => ({
      ...treaty,
      label_key: nameKey(treaty.label),
      title_key: treaty.title && nameKey(treaty.title),
      article_id: articleId,
      ordinal,
      treaty_id: id,
      form_id: form?.id ?? null,
    })),
  )
  const parted = await forgetForms(transaction, faded)
  const ids = articles.map(({ articleId }) =>
    linked.flatMap((one) => (one.articleId === articleId ? [one.id] : [])),
  )
  return {
    ids: parted.length > 0 ? await idsNow(transaction, articles, ids) : ids,
    moved: [...moved, ...parted],
  }
}

async function group(transaction: Transaction, forms: readonly FormRow[]) {
  const ids = [...new Set(forms.map(({ id }) => id))]
  if (ids.length === 0) return { treatyOf: new Map<string, string>(), moved: [] }
  const known = await transaction.rows<{ id: string; treaty_id: string }>(
    'SELECT id, treaty_id FROM treaty_forms WHERE id = ANY ($1)',
    [ids],
  )
  const treatyOf = new Map(known.map(({ id, treaty_id }) => [id, treaty_id]))
  const fresh = [
    ...new Map(forms.filter(({ id }) => !treatyOf.has(id)).map((form) => [form.id, form])).values(),
  ]
  if (fresh.length === 0) return { treatyOf, moved: [] }
  const grouped = await groupTreaties(transaction, {
    keys: fresh.flatMap(formKeys),
    fresh,
    coming: new Set(ids),
  })
  await insertTreaties(transaction, grouped.born)
  for (const [id, treaty] of grouped.treatyOf) treatyOf.set(id, treaty)
  return { treatyOf, moved: await moveForms(transaction, grouped.moves) }
}

const insertForms = (
  transaction: Transaction,
  linked: readonly { id: string; form: ReturnType<typeof formOf> }[],
  counts: ReadonlyMap<string, number>,
): Promise<void> => {
  const forms = new Map(linked.flatMap(({ id, form }) => (form ? [[form.id, { form, id }]] : [])))
  return transaction.insert(
    'treaty_forms',
    'id uuid, treaty_id uuid, keys text[], label text, title text, registry text, year int, parties text[], name_key text, mention_count int',
    [...forms.values()]
      .sort((a, b) => (a.form.id < b.form.id ? -1 : 1)) // in one order, so that two writers do not wait for each other
      .map(({ form, id }) => ({
        ...form,
        treaty_id: id,
        keys: formKeys(form),
        name_key: namesOf(form),
        mention_count: counts.get(form.id),
      })),
    'ON CONFLICT (id) DO UPDATE SET mention_count = treaty_forms.mention_count + excluded.mention_count',
  )
}

/** After forms that were left parted treaties. */
async function idsNow(
  transaction: Transaction,
  articles: readonly Named[],
  ids: string[][],
): Promise<string[][]> {
  const rows = await transaction.rows<{ article_id: string; ordinal: number; treaty_id: string }>(
    'SELECT article_id, ordinal, treaty_id FROM treaty_mentions WHERE article_id = ANY ($1)',
    [articles.map(({ articleId }) => articleId)],
  )
  const now = new Map(rows.map((one) => [`${one.article_id} ${one.ordinal}`, one.treaty_id]))
  return ids.map((own, n) => own.map((id, i) => now.get(`${articles[n]?.articleId} ${i}`) ?? id))
}
