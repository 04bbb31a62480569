import type { Client, ClientOptions } from 'openapi-fetch'
import type { paths } from './api.d.ts'

export type { components, operations, paths } from './api.d.ts'

/** Of all that an answer may be, what this client asks for. */
export type Json = `application/${string}json`

/** A client whose paths, parameters, bodies and answers are those of openapi.json. `key`: an API key, for writing. */
export function createClient(options: ClientOptions & { baseUrl: string; key?: string }): Client<paths, Json>
