/** Problems, and the answer that says nothing new, stand once, among the components: written out in each operation they were two thirds of the document. */
import type { OpenApiDocument } from './polish.ts'

interface Media {
  examples: Record<string, unknown>
}
interface Documented {
  content?: Record<string, Media>
}

/** Works in place. An answer is named after the codes that it may have: `not-found`, `overloaded.database-unavailable`. */
export function shareProblems(made: OpenApiDocument): void {
  const answers: Record<string, unknown> = {}
  const examples: Record<string, unknown> = {}
  for (const { responses } of Object.values(made.paths).flatMap((path) => Object.values(path)))
    for (const [status, response] of Object.entries(responses as Record<string, Documented>)) {
      if (status === '304') {
        answers['not-modified'] ??= response
        responses[status] = { $ref: '#/components/responses/not-modified' }
      }
      const media = response.content?.['application/problem+json']
      if (!media) continue
      const codes = Object.keys(media.examples)
      Object.assign(examples, media.examples)
      for (const code of codes) media.examples[code] = { $ref: `#/components/examples/${code}` }
      const name = codes.join('.')
      answers[name] ??= response
      responses[status] = { $ref: `#/components/responses/${name}` }
    }
  made.components['responses'] = sorted(answers)
  made.components['examples'] = sorted(examples)
}

const sorted = (named: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)))
