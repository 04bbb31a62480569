/** Holds what was sent to its schema, and says in plain words what is wrong with it, where, and what would be right. */
import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'
import { ChanceryError, type FieldError } from '../../errors.ts'
import { nearest } from './nearest.ts'
import { wordsOf } from './validation-words.ts'

/** Where it was sent: a path into a body is a JSON Pointer (RFC 6901), elsewhere it is the parameter's name. */
type Part = 'body' | 'querystring' | 'params' | 'headers'

type Issue = z.core.$ZodIssue

/** @throws {ChanceryError} `invalid-input`, or `unknown-parameter` in a query string */
export function check<T extends z.ZodType>(schema: T, value: unknown, part: Part = 'body'): z.output<T> {
  const result = schema.safeParse(value, { error: wordsOf })
  if (result.success) return result.data
  const issues = part === 'querystring' ? result.error.issues.map(sayRepeated(value)) : result.error.issues
  throw problemWith(issues, part, fieldsOf(schema))
}

/** The same for Fastify, which passes an error on as it is. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (value: unknown) => {
    try {
      return { value: check(schema, value, httpPart as Part) }
    } catch (error) {
      return { error: error as ChanceryError }
    }
  }

const fieldsOf = (schema: z.ZodType): string[] =>
  'shape' in schema ? Object.keys(schema.shape as Record<string, unknown>) : []

/** `?limit=5&limit=6` arrives as a list. */
const sayRepeated =
  (query: unknown) =>
  (issue: Issue): Issue => {
    const [name] = issue.path
    const given = name === undefined ? undefined : (query as Record<PropertyKey, unknown>)[name]
    const repeated = issue.code === 'invalid_type' && issue.path.length === 1 && Array.isArray(given)
    return repeated ? { ...issue, message: 'is given more than once' } : issue
  }

function problemWith(issues: readonly Issue[], part: Part, fields: readonly string[]): ChanceryError {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  if (part === 'querystring' && unknown.length > 0) {
    const errors = unknown.map((name) => ({ path: name, message: unknownName('parameter', name, fields) }))
    return new ChanceryError('unknown-parameter', summary(errors), { errors })
  }
  const errors = issues.flatMap((issue) => errorsOf(issue, part, fields))
  return new ChanceryError('invalid-input', summary(errors), { errors })
}

function errorsOf(issue: Issue, part: Part, fields: readonly string[]): FieldError[] {
  const [first] = issue.path
  if (part !== 'body') return [{ path: String(first ?? ''), message: issue.message }]
  const path = issue.path.map((step) => `/${pointer(String(step))}`).join('')
  if (path === '' && issue.code === 'invalid_type')
    return [{ path, message: `what was sent ${issue.message}` }]
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
  return issue.keys.map((key) => ({
    path: `${path}/${pointer(key)}`,
    message: unknownName('field', key, first === undefined ? fields : []),
  }))
}

function unknownName(what: string, name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  if (meant) return `unknown ${what} '${name}', did you mean '${meant}'?`
  return `unknown ${what} '${name}'; there ${known.length > 0 ? `are: ${known.join(', ')}` : 'are none here'}`
}

const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const summary = (errors: readonly FieldError[]): string =>
  errors
    .map(({ path, message }) => (path && !message.includes(path) ? `${path}: ${message}` : message))
    .join('; ')
