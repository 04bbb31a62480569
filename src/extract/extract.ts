import { prepare, type ArticleInput } from './article.ts'
import type { Claim } from './claims/schemas.ts'
import { toldTreaties } from './claims/told-treaties.ts'
import { nothingFound, type Found } from './detector.ts'
import { readingOrder } from './reading-order.ts'

/** Reads one article: text and publication date in, findings out. Pure; it never throws because of text. */
export function extract(input: ArticleInput): Found<Claim> {
  const article = prepare(input)
  const found = nothingFound<Claim>()
  for (const detector of readingOrder) add(found, detector.detect(article, found))
  return { ...found, treaties: toldTreaties(found.treaties, found.claims) }
}

function add(found: Found<Claim>, more: Partial<Found<Claim>>): void {
  for (const key of Object.keys(more) as (keyof Found)[]) {
    const list = found[key] as unknown[]
    for (const item of more[key] ?? []) list.push(item)
  }
}
