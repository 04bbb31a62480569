/** A whole filtered list as a stream, in constant memory: the next page is read when the client has taken the last. */
import type { z } from 'zod'
import type { Key, Page } from '../../store/query.ts'
import { columnsOf, line, row } from './csv.ts'
import { NDJSON } from '../requests/read-requests.ts'

export const CSV = 'text/csv'
export const EXPORTS = [NDJSON, CSV] as const
export type Export = (typeof EXPORTS)[number]

/** Items read at a time. */
export const EXPORT_PAGE = 1000

/**
 * `first`: read before the answer begins, so that what goes wrong with it is still a problem. Once it has begun, an error
 * cuts the connection, and the client sees that the export is not whole.
 */
export async function* exported(
  type: Export,
  first: Page,
  next: (after: Key) => Promise<Page>,
  { item, fields }: { item: z.ZodType; fields: readonly string[] | undefined },
): AsyncGenerator<string> {
  const columns = columnsOf(item, fields)
  const tell =
    type === CSV
      ? (one: object) => row(columns, one)
      : (one: object) => `${JSON.stringify(pick(one, fields))}\n`
  if (type === CSV) yield line(columns)
  for (let page = first; ; page = await next(page.next)) {
    const chunk = (JSON.parse(page.json) as object[]).map(tell).join('')
    if (chunk) yield chunk
    if (!page.next) return
  }
}

/** The object with these fields alone. */
export const pick = (item: object, fields: readonly string[] | undefined): object =>
  fields ? Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))) : item
