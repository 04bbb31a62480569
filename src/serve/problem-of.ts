/** Which problem an error is: ours, a failed validation, or one of the framework's. */
import { ChanceryError, PROBLEMS, type FieldError, type ProblemCode } from '../errors.ts'
import { nearest } from './nearest.ts'

/** The parts of Fastify's and of Zod's errors that are looked at. */
interface ForeignError {
  code?: string
  statusCode?: number
  message?: string
  validation?: readonly Validation[]
  validationContext?: string
}

interface Validation {
  keyword: string
  instancePath?: string
  message?: string
  params?: Record<string, unknown>
}

const BY_FRAMEWORK_CODE: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_MAX_PARAM_LENGTH: 'uri-too-long',
  FST_ERR_NOT_FOUND: 'not-found',
}

/** `parameters`: the names a query may use on this route. */
export function problemOf(thrown: unknown, parameters: readonly string[] = []): ChanceryError {
  if (thrown instanceof ChanceryError) return thrown
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as ForeignError
  if (error.validation) return invalidInput(error.validation, error.validationContext ?? 'body', parameters)
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

function invalidInput(
  validation: readonly Validation[],
  context: string,
  parameters: readonly string[],
): ChanceryError {
  const unknown = context === 'querystring' ? validation.flatMap(unknownKeys) : []
  if (unknown.length > 0) {
    const errors = unknown.map((name) => ({ path: name, message: unknownParameter(name, parameters) }))
    return new ChanceryError('unknown-parameter', summary(errors), { errors })
  }
  const errors = validation.flatMap((one) => fieldErrors(one, context))
  return new ChanceryError('invalid-input', summary(errors), { errors })
}

const unknownKeys = ({ keyword, params }: Validation): string[] =>
  keyword === 'unrecognized_keys' ? (params?.['keys'] as string[]) : []

function unknownParameter(name: string, parameters: readonly string[]): string {
  const meant = nearest(name, parameters)
  const all = parameters.length > 0 ? `there are: ${parameters.join(', ')}` : 'there are none here'
  return meant
    ? `unknown parameter '${name}', did you mean '${meant}'?`
    : `unknown parameter '${name}'; ${all}`
}

function fieldErrors(one: Validation, context: string): FieldError[] {
  const path = one.instancePath === '/' ? '' : (one.instancePath ?? '')
  const place = context === 'body' ? path : (path.split('/')[1] ?? '')
  const keys = unknownKeys(one)
  if (keys.length > 0)
    return keys.map((key) => ({ path: `${path}/${pointer(key)}`, message: 'unknown field' }))
  return [{ path: place, message: one.message ?? 'is wrong' }]
}

const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const summary = (errors: readonly FieldError[]): string =>
  errors
    .map(({ path, message }) => (path && !message.includes(path) ? `${path}: ${message}` : message))
    .join('; ')
