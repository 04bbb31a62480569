/** `include=visits,…`: what the items of a page have to do with, each once, beside the items. */
import { type Noun, RELATED } from '../../store/query.ts'
import type { ItemId, Store, View } from '../../store/store.ts'

export const isNoun = (word: string): word is Noun => word in RELATED

export interface Relations {
  /** JSON of each, by noun. */
  included: Record<string, string>
  /** Of each item, by its id, what of these is its own. */
  related: Record<string, Record<string, string[]>>
}

/** Null when nothing was asked for. */
export async function relatedTo(
  items: readonly ItemId[],
  include: readonly string[] | undefined,
  { related }: Pick<Store, 'related'>,
  view: View = {},
): Promise<Relations | null> {
  const nouns = (include ?? []).filter(isNoun)
  if (nouns.length === 0) return null
  const found = await Promise.all(
    nouns.map(async (noun) => ({ noun, ...(await related(noun, items, view)) })),
  )
  return {
    included: Object.fromEntries(found.map(({ noun, json }) => [noun, json])),
    related: Object.fromEntries(
      items.map(({ id }) => [id, Object.fromEntries(found.map(({ noun, ids }) => [noun, ids[id] ?? []]))]),
    ),
  }
}

/** Both as members of a page. */
export function relationsText({ included, related }: Relations): string {
  const members = Object.entries(included).map(([noun, json]) => `"${noun}":${json}`)
  return `,"included":{${members.join(',')}},"related":${JSON.stringify(related)}`
}
