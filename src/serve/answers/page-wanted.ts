import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { ChanceryError } from '../../errors.ts'
import { accepted } from './accept.ts'
import { answerAs, type Answer } from './answer.ts'

const HTML = 'text/html'

/**
 * What `json` answers, or a page of it with this title. The example is the frame of a page: with a whole one, the document
 * would change with every style sheet.
 */
export const orPage = <T extends z.ZodType>(json: Answer<T>, title: string) => {
  const example = `<!doctype html>\n<html lang="en">\n<title>${title} · Chancery</title>\n<h1>${title}</h1>\n…\n</html>\n`
  const { content } = answerAs(HTML, z.string(), json.description, { example })
  return { ...json, content: { ...json.content, ...content } }
}

/**
 * Whether a page to read is asked for rather than JSON. `thing`: "an article".
 * @throws `not-acceptable` when neither is
 */
export function isPageWanted(reply: FastifyReply, accept: string | undefined, thing: string): boolean {
  reply.header('vary', 'accept')
  const type = accepted(accept, ['application/json', HTML])
  if (type === null)
    throw new ChanceryError('not-acceptable', `${thing} is application/json or ${HTML}, not ${accept}`)
  return type === HTML
}
