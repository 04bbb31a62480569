/** `include=visits,…`: the objects that the items of a page point at, each once, beside the items. */
import { z } from 'zod'
import type { Store } from '../../store/store.ts'

/** What can be included, and where an item has the ids of it. */
const Pointing = z.object({
  id: z.string(),
  article: z.object({ id: z.string() }).optional(),
  quotation: z.string().nullish(),
  visitId: z.string().nullish(),
  treatyId: z.string().nullish(),
  speaker: z.object({ personIds: z.array(z.string()) }).nullish(),
})
type Pointing = z.infer<typeof Pointing>

const POINTERS = {
  articles: ({ article }: Pointing) => [article?.id],
  quotations: ({ quotation }: Pointing) => [quotation],
  experts: ({ speaker }: Pointing) => speaker?.personIds ?? [],
  visits: ({ visitId }: Pointing) => [visitId],
  treaties: ({ treatyId }: Pointing) => [treatyId],
}
export type Related = keyof typeof POINTERS

const isRelated = (word: string): word is Related => word in POINTERS

/** JSON of `included`; null when nothing was asked for. `items`: a JSON array of full items. */
export async function relatedTo(
  items: string,
  include: readonly string[] | undefined,
  { itemsOf, expertsOf }: Pick<Store, 'itemsOf' | 'expertsOf'>,
): Promise<string | null> {
  const nouns = (include ?? []).filter(isRelated)
  if (nouns.length === 0) return null
  const pointing = z.array(Pointing).parse(JSON.parse(items))
  const members = nouns.map(async (noun) => {
    const told = pointing.flatMap((item) => POINTERS[noun](item)).filter((id) => typeof id === 'string')
    // A claim names whom it is by and about, and has no ids of them.
    const claims = pointing.filter(({ speaker }) => speaker === undefined).map(({ id }) => id)
    const ids = noun === 'experts' && claims.length > 0 ? await expertsOf(claims) : told
    return `"${noun}":${await itemsOf(noun, [...new Set(ids)])}`
  })
  return `{${(await Promise.all(members)).join(',')}}`
}
