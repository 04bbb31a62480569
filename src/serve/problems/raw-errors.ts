/** Requests that break before there is a route: bytes that are no HTTP, headers without end, addresses badly encoded. */
import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { STATUS_CODES } from 'node:http'
import { ChanceryError, type ProblemCode } from '../../errors.ts'
import { isHeldOpen } from '../requests/read-requests.ts'
import { PROBLEM_TYPE, problemBody } from './problem.ts'

const DETAILS: Partial<Record<ProblemCode, string>> = {
  'headers-too-large': 'The address and the headers together are longer than 16 KB.',
  'request-timeout': 'The headers did not all arrive within 4 seconds, or the body within 60.',
}

const BY_PARSER_CODE: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/** Node hands over the bare socket; the answer is written by hand, and the connection ends with it. */
export function answerClientError(this: FastifyInstance, error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isHeldOpen(socket)) return
  const code = BY_PARSER_CODE[error.code ?? ''] ?? 'bad-request'
  const problem = new ChanceryError(
    code,
    DETAILS[code] ?? 'The bytes on this connection are no HTTP request that can be read.',
  )
  const requestId = randomUUID()
  this.log.info({ reqId: requestId, err: error }, 'not a request')
  const body = JSON.stringify(problemBody(problem, requestId))
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `X-Request-Id: ${requestId}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** Node refuses an `Expect` that it does not know with an empty 417, unless someone listens: we say so in words. */
export function answerExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const problem = new ChanceryError('expectation-failed', 'Only `Expect: 100-continue` is known here.')
  const requestId = randomUUID()
  response.writeHead(problem.status, { 'content-type': PROBLEM_TYPE, 'x-request-id': requestId })
  response.end(JSON.stringify(problemBody(problem, requestId)))
}
