/** Resources as CSV (RFC 4180): one row each, one column for each field of the schema, however deep it lies. */
import { z } from 'zod'

/**
 * The columns of a schema, the id first and what lies deeper last: `id`, `title`, `source.name`. A union has those of all
 * its members. A list is one column. `fields`: only these of the top level, in this order.
 */
export function columnsOf(schema: z.ZodType, fields?: readonly string[]): string[] {
  const columns = [...new Set(walk(schema))].sort((a, b) => rank(a) - rank(b))
  return fields
    ? fields.flatMap((field) => columns.filter((column) => column.split('.')[0] === field))
    : columns
}

const rank = (column: string): number => (column === 'id' ? 0 : column.includes('.') ? 2 : 1)

function walk(schema: z.ZodType, path = ''): string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return walk(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option) => walk(option as z.ZodType, path))
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) =>
      walk(inner as z.ZodType, path === '' ? name : `${path}.${name}`),
    )
  return [path]
}

export const row = (columns: readonly string[], item: unknown): string =>
  line(columns.map((column) => column.split('.').reduce(step, item)))

/** The first line names the columns. */
export const line = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`

const step = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return quoted(harmless(value))
  const words = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return quoted(words ? harmless(value.join('; ')) : JSON.stringify(value))
}

/** A spreadsheet would run what begins like a formula (OWASP, "CSV injection"): an apostrophe makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
