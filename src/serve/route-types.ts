/** The types that routes are written with: Fastify's, and what `serve/` adds to them. */
import type { FastifyPluginCallback, FastifyReply, FastifyTypeProvider, RawServerDefault } from 'fastify'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Scope } from '../store/keys.ts'
import type { Example } from './answers/answer.ts'
import type { Export } from './answers/exports.ts'
import type { Counted } from './rate-limits.ts'
import type { Services } from './services.ts'

/** Input is what the Zod schema makes of it; an answer is what the schema says, or was sent as text already, or a stream of it. */
interface RouteTypes extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  serializer: this['schema'] extends z.ZodType ? z.output<this['schema']> | FastifyReply | Readable : unknown
}

/** The routes of one noun. */
export type Routes = FastifyPluginCallback<{ services: Services }, RawServerDefault, RouteTypes>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The scope an API key needs here; absent where no key is ever needed. */
    scope?: Scope
    /** Whether it tells what happens at the moment, to who asks again and again: it is never answered from memory. */
    live?: true
    /** Whether, and as what, it gives a whole list whatever the request accepts. */
    exportAs?: Export
    /** Whether it is given page by page alone: what is found is told best first, with passages. */
    pagesOnly?: true
    /** For the document: bodies to try, by name. */
    bodies?: Record<string, Example>
    /** For the document, where a route reads its body itself: one of these a line (NDJSON), or a JSON list of them. */
    lines?: z.ZodType
  }

  interface FastifyRequest {
    /** The key the request came with; null without one. */
    apiKey: { id: string; scopes: Scope[] } | null
    /** Null where there is no limit. */
    counted: Counted | null
  }

  interface FastifyReply {
    /** Sends JSON that is text already, as Postgres built it: it passes through unparsed. */
    json(text: string): this
    /** Sends a page. */
    html(text: string): this
  }
}
