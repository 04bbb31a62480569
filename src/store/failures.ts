import { ChanceryError } from '../errors.ts'

/** SQLSTATE classes and codes that mean "not now": connection lost, out of resources, shutting down, too slow. 08P01 is a mistake of ours. */
const UNAVAILABLE = /^(08(?!P01)...|53...|57P0.|57014|55P03|28...|3D000)$/
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
])
/** What pg and Prisma say without a code. */
const WORDS =
  /timeout|Connection terminated|Client was closed|not queryable|Can't reach database|pool after calling end|connection error/i

/** The error as callers of the store meet it: a database that does not answer is one known error, all else passes. */
export function asFailure(error: unknown): unknown {
  if (error instanceof ChanceryError || !(error instanceof Error)) return error
  return isUnavailable(error)
    ? new ChanceryError('database-unavailable', 'The database did not answer in time.', { cause: error })
    : error
}

function isUnavailable(error: Error, depth = 0): boolean {
  const code = codeOf(error)
  if (code !== null && (UNAVAILABLE.test(code) || NETWORK.has(code) || /^P10(01|02|03|08|17)$/.test(code)))
    return true
  if ((code === null || code.startsWith('P2')) && WORDS.test(error.message)) return true
  if (
    error instanceof AggregateError &&
    error.errors.some((one) => one instanceof Error && isUnavailable(one, depth + 1))
  )
    return true
  return depth < 3 && error.cause instanceof Error && isUnavailable(error.cause, depth + 1)
}

/** SQLSTATE, errno name or Prisma code of an error. */
export const codeOf = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}

/**
 * 23505: two writers made the same row at once. 23503: what one linked to, another took away. 40001, 40P01: they stood
 * in each other's way. All may try again.
 */
export const mayRetry = (error: unknown): boolean => /^(23505|23503|40001|40P01)$/.test(codeOf(error) ?? '')
