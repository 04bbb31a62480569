/** Which problem an error is: ours, or one of the framework's. */
import { ChanceryError, PROBLEMS, type ProblemCode } from '../../errors.ts'

/** The parts of Fastify's errors that are looked at. */
interface ForeignError {
  code?: string
  statusCode?: number
  message?: string
}

const BY_FRAMEWORK_CODE: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_MAX_PARAM_LENGTH: 'uri-too-long',
  FST_ERR_NOT_FOUND: 'not-found',
}

export function problemOf(thrown: unknown): ChanceryError {
  if (thrown instanceof ChanceryError) return thrown
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as ForeignError
  const code = BY_FRAMEWORK_CODE[error.code ?? ''] ?? byStatus(error)
  // What an unexpected error says may tell of our insides: it goes to the log, not to the caller.
  const detail = code === 'internal' ? 'The error is logged under the request id.' : (error.message ?? '')
  return new ChanceryError(code, detail, { cause: thrown })
}

function byStatus({ statusCode = 500 }: ForeignError): ProblemCode {
  if (statusCode < 400 || statusCode >= 500) return 'internal'
  const same = Object.entries(PROBLEMS).find(([, { status }]) => status === statusCode)
  return (same?.[0] as ProblemCode | undefined) ?? 'bad-request'
}

/** Whether it is for the operator's log: what another's server did wrong is told to the asker alone. */
export const isOurs = ({ status }: ChanceryError): boolean =>
  status >= 500 && status !== 502 && status !== 504
