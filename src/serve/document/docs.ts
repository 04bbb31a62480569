/** Swagger UI at /docs, over the document with live examples: every operation works when pressed. */
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { AS_WIDE_AS_THE_SCREEN, NARROW_STYLE } from './docs-style.ts'
import { liveDocument } from './live-examples.ts'
import type { OpenApiDocument } from './polish.ts'
import type { Services } from '../services.ts'

const svg = (width: number, word: string, fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40"><text x="50%" y="29" text-anchor="middle" ` +
  `font-family="Georgia, serif" font-size="28" fill="${fill}">${word}</text></svg>`

/**
 * Tells Swagger UI that nothing is left to inherit: each operation has all its parameters and its security. It would look for
 * that in the whole document whenever an operation is opened, which takes longer than to show it.
 */
const NORMAL = { $$normalized: true }

/** Swagger UI draws a lock wherever a key may be sent; here only where one must be. */
function lockWhatNeedsAKey({ paths }: OpenApiDocument, anonymousRead: boolean): void {
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path)))
    if (operation.security?.some((one) => Object.keys(one).length === 0))
      operation.security = anonymousRead ? [] : operation.security.slice(1)
}

export async function serveDocs(
  app: FastifyInstance,
  services: Services,
  anonymousRead: boolean,
): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    logo: { type: 'image/svg+xml', content: svg(140, 'Chancery', '#fff') },
    theme: {
      title: 'Chancery API',
      js: [{ filename: 'width.js', content: AS_WIDE_AS_THE_SCREEN }],
      css: [{ filename: 'narrow.css', content: NARROW_STYLE }],
      favicon: [
        {
          filename: 'favicon.svg',
          rel: 'icon',
          type: 'image/svg+xml',
          sizes: 'any',
          content: svg(40, '§', '#345'),
        },
      ],
    },
    uiConfig: {
      deepLinking: true,
      docExpansion: 'list',
      displayRequestDuration: true,
      persistAuthorization: true,
      tryItOutEnabled: true,
      defaultModelsExpandDepth: 0,
    },
    uiHooks: {
      // Swagger UI asks for its document here and nowhere else.
      preHandler: (request, reply, done) => {
        if (request.url !== '/docs/json') return done()
        liveDocument(app, services).then((document) => {
          lockWhatNeedsAKey(document, anonymousRead)
          return reply.send({ ...document, ...NORMAL })
        }, done)
      },
    },
  })
}
