/** What is wrong with a value, for a schema that does not say so itself: Zod's own words are for programmers. */
import type { z } from 'zod'

const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a JSON object',
  string: 'a string',
}

const FORMATS: Record<string, string> = {
  uuid: 'a UUID',
  url: 'an http or https address',
  date: 'a real day, YYYY-MM-DD',
  datetime: 'an ISO 8601 date-time with zone',
}

/** Zod's hook for messages: undefined leaves the word to Zod. */
export function wordsOf(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = KINDS[issue.expected] ?? issue.expected
      return input === undefined ? `is missing; give ${wanted}` : `must be ${wanted}, not ${kindOf(input)}`
    }
    case 'invalid_value':
      return `${shown(input)} is none of: ${issue.values.join(', ')}`
    case 'invalid_format':
      return `${shown(input)} is not ${FORMATS[issue.format] ?? 'in the form that is asked for'}`
    case 'too_small':
      return Number(issue.minimum) === 1 && issue.origin !== 'number'
        ? 'must not be empty'
        : `must be ${issue.minimum} or more${unitOf(issue.origin)}`
    case 'too_big':
      return `must be ${issue.maximum} or fewer${unitOf(issue.origin)}`
    default:
      return undefined
  }
}

const unitOf = (origin: string): string =>
  origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`

/** A value as it was given, cut where it would hide the words around it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return `'${text.length > 40 ? `${text.slice(0, 40)}…` : text}'`
}
