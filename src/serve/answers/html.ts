/** HTML written as a template: every value is escaped, unless it is HTML already. */
import { escaped } from './snippets.ts'

export interface Html {
  readonly text: string
}

type Value = string | Html | readonly Html[]

/** What we wrote ourselves, as it stands. */
export const raw = (text: string): Html => ({ text })

export const html = (parts: TemplateStringsArray, ...values: Value[]): Html =>
  raw(parts.map((part, i) => part + (i < values.length ? textOf(values[i] ?? '') : '')).join(''))

function textOf(value: Value): string {
  if (typeof value === 'string') return escaped(value)
  return 'text' in value ? value.text : value.map(({ text }) => text).join('')
}
