/** Articles of many, a line each, as archives keep them: with fields of their own beside those that are documented. */
import { z } from 'zod'
import { NewArticle } from './submissions.ts'
import { check } from './validation.ts'

export const ArticleLine = z
  .looseObject({
    id: z
      .union([z.string(), z.number()])
      .nullish()
      .meta({ description: "The sender's own name for it. It is not kept." }),
    ...NewArticle.shape,
  })
  .meta({
    id: 'ArticleLine',
    description:
      'What a NewArticle is. The name of a field may be written in snake_case (`published_at`). Fields that are not ' +
      'known are left out, and `ignored` of the answer names them.',
  })

const FIELDS = new Set(Object.keys(NewArticle.shape))

export interface ReadLine {
  article: NewArticle
  /** Names of the fields that are not known, and were left out. */
  ignored: string[]
}

/** @throws {ChanceryError} `invalid-input` */
export function readLine(value: unknown): ReadLine {
  const isArticle = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isArticle || Object.hasOwn(value, '__proto__'))
    // which no honest sender writes
    return { article: check(NewArticle, value), ignored: [] }
  const known: Record<string, unknown> = {}
  const ignored: string[] = []
  for (const [field, content] of Object.entries(value)) {
    const name = inCamelCase(field)
    if (FIELDS.has(name) && (name === field || !Object.hasOwn(value, name))) known[name] = content
    else if (field !== 'id') ignored.push(field)
  }
  return { article: check(NewArticle, known), ignored }
}

const inCamelCase = (field: string): string =>
  field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
