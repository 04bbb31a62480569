/** A whole filtered list as a stream, in constant memory: a page is read while the client takes the one before, and no sooner. */
import type { z } from 'zod'
import type { Key, Page } from '../../store/query.ts'
import { columnsOf, line, row } from './csv.ts'
import { contextOf, JSON_LD, typed } from './json-ld.ts'
import { NDJSON } from '../requests/read-requests.ts'

export const CSV = 'text/csv'
export const EXPORTS = [NDJSON, CSV, JSON_LD] as const
export type Export = (typeof EXPORTS)[number]

/** What is exported: the schema of an item, its fields that are asked for, and where the list stands. */
export interface Exported {
  item: z.ZodType
  fields?: readonly string[] | undefined
  origin: string
  /** As in the list's address: "claims". */
  noun: string
}

/** Items read at a time. */
export const EXPORT_PAGE = 200

/** How a list is written. */
interface Form {
  head: string
  tail: string
  /** Of a page as the store gives it: see `asLines`. `first`: whether nothing was written before. */
  page: (json: string, first: boolean) => string
}

/** Whether the store is to give the items a line each, as they are to be sent. */
export const asLines = (type: Export, fields: readonly string[] | undefined): boolean =>
  type === NDJSON && !fields

function formOf(type: Export, { item, fields, origin, noun }: Exported): Form {
  if (type === CSV) {
    const columns = columnsOf(item, fields)
    return {
      head: line(columns),
      tail: '',
      page: (json) =>
        itemsOf(json)
          .map((one) => row(columns, one))
          .join(''),
    }
  }
  if (type === NDJSON) {
    const told = (json: string) => itemsOf(json).map((one) => `${JSON.stringify(pick(one, fields))}\n`)
    return { head: '', tail: '', page: fields ? (json) => told(json).join('') : (json) => json }
  }
  const linked = (json: string) => JSON.stringify(itemsOf(json).map((one) => typed(pick(one, fields), noun)))
  return {
    head: `{"@context":${JSON.stringify(contextOf(origin, noun))},"@graph":[`,
    tail: ']}',
    page: (json, first) => (json === '[]' ? '' : `${first ? '' : ','}${linked(json).slice(1, -1)}`),
  }
}

const itemsOf = (json: string): object[] => JSON.parse(json) as object[]

/**
 * `first`: read before the answer begins, so that what goes wrong with it is still a problem. Once it has begun, an error
 * cuts the connection, and the client sees that the export is not whole.
 */
export async function* exported(
  type: Export,
  first: Page,
  next: (after: Key) => Promise<Page>,
  what: Exported,
): AsyncGenerator<string> {
  const form = formOf(type, what)
  if (form.head) yield form.head
  for (let page: Page | null = first; page;) {
    const ahead: Promise<Page> | null = page.next && next(page.next)
    ahead?.catch(() => {}) // nobody may be there any more to take it
    const chunk = form.page(page.json, page === first)
    if (chunk) yield chunk
    page = await ahead
  }
  if (form.tail) yield form.tail
}

/** The object with these fields alone. */
export const pick = (item: object, fields: readonly string[] | undefined): object =>
  fields ? Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))) : item
