/** A filter by what is not stored cannot match, as one by a word that there is not: it is wrong, and no empty list. */
import { ChanceryError } from '../../errors.ts'
import { isId } from '../../store/ids.ts'
import type { Store } from '../../store/store.ts'
import { shown } from './validation-words.ts'

/** Asked when nothing was found: what matches costs nothing more. @throws `invalid-input` */
export async function requireKnown({ strangers }: Pick<Store, 'strangers'>, filters: object): Promise<void> {
  if ('clock' in filters && filters.clock === 'ingested') return // it may have been known then
  const errors = (await strangers(filters)).map(({ filter, noun, given, meant }) => ({
    path: filter,
    message: isId(given)
      ? `no ${noun} here has the id ${given}`
      : `no ${noun} here is named ${shown(given)}${meant === null ? '' : `, did you mean '${meant}'?`}`,
  }))
  if (errors.length === 0) return
  throw new ChanceryError(
    'invalid-input',
    errors.map(({ path, message }) => `${path}: ${message}`).join('; '),
    { errors },
  )
}
