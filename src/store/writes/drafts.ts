/** Articles on their way into the tables: what each is stored as, known before anything is written. */
import { newId } from '../ids.ts'
import { sketchOf } from '../sketch.ts'
import type { Entry } from '../article-store.ts'
import { hashOf, sortedAt } from './article-rows.ts'
import { castOf, type Cast } from './cast.ts'
import { moment } from './dates.ts'

export interface Draft extends Entry {
  id: string
  revision: number
  /** Whether an article stands at its address, of which this is a new revision. */
  revises: boolean
  /** SHA-256 of the text. */
  hash: Buffer
  sketch: number[]
  /** The article that it is a copy of. */
  duplicateOf: string | null
  cast: Cast
  /** The day of its publication: on it the roles of its experts are stated. */
  publishedOn: string | null
  sortedAt: string
  now: string
}

/** @throws `invalid-input` for a date that does not exist */
export function draftOf(entry: Entry): Draft {
  const { article, found } = entry
  const now = new Date().toISOString()
  return {
    ...entry,
    id: newId(),
    revision: 1,
    revises: false,
    hash: hashOf(article.text),
    sketch: sketchOf(article.text),
    duplicateOf: null,
    cast: castOf(article, found),
    publishedOn: moment(article.publishedAt, '/publishedAt').on,
    sortedAt: sortedAt(article, now),
    now,
  }
}
