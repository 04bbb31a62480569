/** Problem details (RFC 9457): what every error looks like on the wire. */
import { z } from 'zod'
import { ChanceryError, PROBLEMS, type ProblemCode } from '../../errors.ts'

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

export const problemCodes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]

const FieldError = z
  .object({
    path: z.string().meta({
      description: 'JSON Pointer (RFC 6901) into the body, or the name of a query or path parameter.',
      examples: ['/publishedAt'],
    }),
    message: z.string(),
  })
  .meta({ id: 'FieldError', description: 'One field that is wrong.' })

export const Problem = z
  .object({
    type: z.string().meta({ description: 'Address of the description of this kind of problem.' }),
    code: z
      .enum(problemCodes)
      .meta({ id: 'ProblemCode', description: 'Stable name of the kind of problem.' }),
    title: z.string().meta({ description: 'What is wrong, the same for every problem of this kind.' }),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What is wrong this time.' }),
    hint: z.string().meta({ description: 'How to mend it.' }),
    requestId: z
      .string()
      .optional()
      .meta({ description: 'Names this request in the logs; also in `X-Request-Id`.' }),
    errors: z.array(FieldError).optional().meta({ description: 'One entry for each field that is wrong.' }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' })
export type Problem = z.infer<typeof Problem>

export const problemAddress = (code: ProblemCode): string => `/v1/problems/${code}`

export function problemBody(error: ChanceryError, requestId?: string): Problem {
  const { status, title, hint } = PROBLEMS[error.code]
  return {
    type: problemAddress(error.code),
    code: error.code,
    title,
    status,
    detail: error.message,
    hint,
    ...(requestId !== undefined && { requestId }),
    ...(error.errors.length > 0 && { errors: [...error.errors] }),
  }
}
