import { ExtractedArticle, extractedArticle, findings, Findings } from '../../extract/contract.ts'
import { z } from 'zod'
import { answer, problems } from '../answers/answer.ts'
import { Claim } from '../resources/claims.ts'
import { publishedAt, text, title } from '../document/examples/article.ts'
import { extracted } from '../document/examples/findings.ts'
import type { Routes } from '../route-types.ts'
import { readSubmission, TextToRead } from '../requests/submissions.ts'

const Reading = Findings.extend({ article: ExtractedArticle, claims: z.array(Claim) }).meta({
  id: 'Reading',
  description: 'What a text says. Offsets point into `article.text`.',
})

const bodies = {
  text: { summary: 'A short report', value: { title, publishedAt, text } },
  html: {
    summary: 'A page in HTML',
    value: {
      html: `<html><head><title>${title}</title></head><body><nav>Home | World</nav><article><h1>${title}</h1>${text
        .split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('')}</article></body></html>`,
      publishedAt,
    },
  },
}

export const extraction: Routes = (app, { services }, done) => {
  app.post(
    '/v1/extract',
    {
      config: { scope: 'read', bodies },
      schema: {
        operationId: 'extract',
        summary: 'Read a text; store nothing',
        description:
          'Finds quotations with their speakers, experts, dates, treaties and claims in one text. The same text always ' +
          'gives the same answer. Needs no key where reading needs none.',
        tags: ['Extraction'],
        body: TextToRead,
        response: { 200: answer(Reading, 'What the text says.', extracted), ...problems(['empty-text']) },
      },
    },
    async ({ body }) => {
      const article = await readSubmission(body, services)
      // The engine's list of claims is of any type; each detector makes only what its own schema says.
      const found = findings(await services.analyse(article)) as Omit<z.output<typeof Reading>, 'article'>
      return { article: extractedArticle(article), ...found }
    },
  )
  done()
}
