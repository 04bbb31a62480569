/** Each list whole at an address of its own too, `/v1/claims.csv`: to be linked to, and opened where nobody can set a header. */
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { NDJSON } from '../requests/read-requests.ts'
import { CSV, type Export } from './exports.ts'
import { JSON_LD } from './json-ld.ts'

/** By how their addresses end. */
export const SUFFIXES: Record<string, Export> = { csv: CSV, ndjson: NDJSON, jsonld: JSON_LD }

/** Must be registered before the routes. The document tells of the three once a list: see `export-operations.ts`. */
export function exportLists(app: FastifyInstance): void {
  app.addHook('onRoute', function (route) {
    const { shape } = (route.schema?.querystring ?? {}) as Partial<z.ZodObject>
    if (
      route.method !== 'GET' ||
      !shape ||
      !('fields' in shape) ||
      route.config?.exportAs ||
      route.config?.pagesOnly
    )
      return
    for (const [suffix, exportAs] of Object.entries(SUFFIXES))
      this.route({
        ...route,
        url: `${route.url}.${suffix}`,
        config: { ...route.config, exportAs },
        schema: { ...route.schema, ...(exportAs !== CSV && { hide: true }) },
      })
  })
}
