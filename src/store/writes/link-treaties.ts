import type { Treaty } from '../../extract/schemas.ts'
import { nameKey } from '../name-key.ts'
import { regroupTreaties, type RegroupedTreaties } from './regroup-treaties.ts'
import type { Transaction } from './transaction.ts'
import { countForms, dropForms, formKeys, formOf } from './treaty-forms.ts'

export const treatyKeys = (treaties: readonly Treaty[]): string[] => treaties.flatMap(formKeys)

/** Those that one article names. */
export interface Named {
  articleId: string
  treaties: readonly Treaty[]
}

export interface LinkedTreaties extends Omit<RegroupedTreaties, 'treatyOf'> {
  /** `ids[n][i]` belongs to `articles[n].treaties[i]`. */
  ids: string[][]
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
  const named = articles.map(({ articleId, treaties }) =>
    treaties.map((treaty, ordinal) => ({ articleId, ordinal, treaty, form: formOf(treaty, articleId) })),
  )
  const forms = await countForms(
    transaction,
    named.flat().map(({ form }) => form),
  )
  const fresh = forms.filter(({ treatyId }) => treatyId === null).map(({ id }) => id)
  const { treatyOf, ...touched } = await regroupTreaties(transaction, {
    ids: fresh,
    gone: await dropForms(transaction, faded),
  })
  const known = new Map(forms.map(({ id, treatyId }) => [id, treatyId]))
  const idOf = ({ form }: { form: { id: string } }): string =>
    treatyOf.get(form.id) ?? known.get(form.id) ?? ''
  await transaction.insert(
    'treaty_mentions',
    `article_id uuid, ordinal int, treaty_id uuid, form_id uuid, label text, label_key text, title text, title_key text, year int,
     parties text[], registry text, mentions json`,
    named.flat().map((one) => ({
      ...one.treaty,
      label_key: nameKey(one.treaty.label),
      title_key: one.treaty.title && nameKey(one.treaty.title),
      article_id: one.articleId,
      ordinal: one.ordinal,
      treaty_id: idOf(one),
      form_id: one.form.id,
    })),
  )
  return { ids: named.map((one) => one.map(idOf)), ...touched }
}
