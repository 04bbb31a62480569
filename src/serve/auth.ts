/** API keys: `Authorization: Bearer <key>`. Each route names the scope it needs in its config. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ChanceryError } from '../errors.ts'
import type { KeyStore, Scope } from '../store/keys.ts'

export interface AuthOptions {
  keys: () => KeyStore
  /** Whether reading needs no key; a key that is sent must be good all the same. */
  anonymousRead: boolean
}

/** admin may write, and who may write may read. */
const RANK: Record<Scope, number> = { read: 0, write: 1, admin: 2 }
const BEARER = /^Bearer +([\w.~+/-]{1,200}=*)$/i

export function checkKeys(app: FastifyInstance, { keys, anonymousRead }: AuthOptions): void {
  app.decorateRequest('apiKey', null)
  app.addHook('onRequest', (request, _reply, done) => {
    const { scope } = request.routeOptions.config
    const { authorization } = request.headers
    if (!scope || (authorization === undefined && scope === 'read' && anonymousRead)) done()
    else check(request, scope, authorization).then(() => done(), done)
  })

  async function check(
    request: FastifyRequest,
    scope: Scope,
    authorization: string | undefined,
  ): Promise<void> {
    if (authorization === undefined)
      throw new ChanceryError('unauthorized', `this needs an API key with the scope ${scope}`)
    const [, given] = BEARER.exec(authorization) ?? []
    request.apiKey = given === undefined ? null : await keys().verify(given)
    if (!request.apiKey)
      throw new ChanceryError(
        'unauthorized',
        'the API key is unknown, revoked or expired, or not sent as Bearer',
      )
    const { scopes } = request.apiKey
    if (!scopes.some((held) => RANK[held] >= RANK[scope]))
      throw new ChanceryError(
        'forbidden',
        `this needs the scope ${scope}; the key has: ${scopes.join(', ') || 'none'}`,
      )
  }
}
