/** One request and its answer, within bounds; redirects are not followed here. */
import { fetch, type Dispatcher, type Headers, type Response } from 'undici'
import { ChanceryError } from '../../errors.ts'

export interface Answer {
  status: number
  headers: Headers
  /** Decoded; empty for an answer that is not read: a redirect, an error, 304. */
  bytes: Uint8Array
  /** Whether there was more of it than `most`. */
  cut: boolean
}

export interface Asked {
  headers: Record<string, string>
  dispatcher: Dispatcher
  signal: AbortSignal
  /** What is sent by POST; absent for GET. */
  body?: string
  /** Decoded bytes that are kept. */
  most: number
  /** Called before the body is read; throws to refuse it. */
  inspect?: (headers: Headers) => void
}

/** @throws `fetch-unreachable`, `fetch-timeout`, `fetch-address-refused`, and what `inspect` throws */
export async function ask(
  url: URL,
  { headers, dispatcher, signal, body, most, inspect }: Asked,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      ...{ headers, dispatcher, signal, redirect: 'manual' },
      ...(body !== undefined && { method: 'POST', body }),
    })
    try {
      const { status } = response
      if (!response.ok) return { status, headers: response.headers, bytes: new Uint8Array(), cut: false }
      inspect?.(response.headers)
      return { status, headers: response.headers, ...(await readBody(response, most)) }
    } finally {
      if (response.body && !response.body.locked) await response.body.cancel()
    }
  } catch (error) {
    throw asProblem(error, url, signal)
  }
}

/** It is decoded as it comes, and let go when it is too much: a compressed flood is never held. */
async function readBody(response: Response, most: number): Promise<Pick<Answer, 'bytes' | 'cut'>> {
  const chunks: Uint8Array[] = []
  let room = most
  let cut = false
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk.subarray(0, room))
    cut = chunk.length > room
    if (cut) break
    room -= chunk.length
  }
  return { bytes: Buffer.concat(chunks), cut }
}

const WORDS: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be resolved now',
  ECONNREFUSED: 'it refuses the connection',
  ECONNRESET: 'it broke the connection',
  UND_ERR_SOCKET: 'it broke the connection',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too long',
}

/** The connector's refusal comes wrapped. */
function asProblem(error: unknown, { host }: URL, signal: AbortSignal): ChanceryError {
  let code = ''
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof ChanceryError) return cause
    // https://fetch.spec.whatwg.org/#port-blocking
    if (cause.message === 'bad port')
      return new ChanceryError('fetch-address-refused', `${host} is a port of another service than the Web`, {
        cause: error,
      })
    if ('code' in cause && typeof cause.code === 'string') code = cause.code
  }
  if (signal.aborted || code.endsWith('TIMEOUT') || code === 'ETIMEDOUT')
    return new ChanceryError('fetch-timeout', `${host} did not answer in time`, { cause: error })
  const words = WORDS[code] ?? (code || 'its answer is not HTTP that can be read')
  return new ChanceryError('fetch-unreachable', `${host}: ${words}`, { cause: error })
}
