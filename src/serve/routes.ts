/** Every route, by name. */
import type { FastifyInstance } from 'fastify'
import { extraction } from './routes/extraction.ts'
import { service } from './routes/service.ts'
import type { Services } from './services.ts'

export async function registerRoutes(app: FastifyInstance, options: { services: Services }): Promise<void> {
  await app.register(extraction, options)
  await app.register(service, options)
}
