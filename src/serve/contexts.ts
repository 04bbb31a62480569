/** What `serve/` adds to Fastify's own types. */
import type { Scope } from '../store/store.ts'
import type { Example } from './answers.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The scope an API key needs here; absent where no key is ever needed. */
    scope?: Scope
    /** For the document: bodies to try, by name. */
    bodies?: Record<string, Example>
  }

  interface FastifyRequest {
    /** The key the request came with; null without one. */
    apiKey: { id: string; scopes: Scope[] } | null
  }

  interface FastifyReply {
    /** Sends JSON that is text already, as Postgres built it: it passes through unparsed. */
    json(text: string): this
  }
}
