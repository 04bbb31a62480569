import { z } from 'zod'
import { ChanceryError, PROBLEMS, type ProblemCode } from '../../errors.ts'
import { answer, problems } from '../answers/answer.ts'
import { liveDocument } from '../document/live-examples.ts'
import { isPageWanted, orPage } from '../answers/page-wanted.ts'
import { problemTypePage, problemTypesPage } from '../problems/pages.ts'
import { asJson, asYaml } from '../document/written.ts'
import { problemAddress, problemCodes } from '../problems/problem.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Service']

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' })

const ProblemType = z
  .object({
    type: z.string(),
    code: z.enum(problemCodes),
    status: z.int().min(0),
    title: z.string(),
    hint: z.string().meta({ description: 'How to mend it.' }),
  })
  .meta({ id: 'ProblemType', description: 'A kind of problem that this API can answer.' })

const problemType = (code: ProblemCode) => ({ type: problemAddress(code), code, ...PROBLEMS[code] })

export const service: Routes = (app, { services }, done) => {
  app.get(
    '/health/live',
    {
      schema: {
        operationId: 'isLive',
        summary: 'Does the process answer?',
        description: 'Answers 200 as long as the process runs, whatever the database does.',
        tags,
        response: { 200: answer(Health, 'It runs.', { status: 'ok' }) },
      },
    },
    () => ({ status: 'ok' as const }),
  )

  app.get(
    '/health/ready',
    {
      schema: {
        operationId: 'isReady',
        summary: 'Can it serve?',
        description: 'Answers 200 when the database answers, and 503 when it does not.',
        tags,
        response: {
          200: answer(Health, 'It serves.', { status: 'ok' }),
          ...problems(['database-unavailable']),
        },
      },
    },
    async () => {
      await services.store.ping()
      return { status: 'ok' as const }
    },
  )

  app.get(
    '/v1/problems',
    {
      schema: {
        operationId: 'listProblems',
        summary: 'Every kind of problem',
        description:
          'The table of what can go wrong: each `type` of a problem is the address of its entry here, and a page for who opens it in a browser.',
        tags,
        response: {
          200: orPage(
            answer(z.object({ items: z.array(ProblemType) }).meta({ id: 'ProblemTypes' }), 'All kinds.', {
              items: [problemType('not-found')],
            }),
            'Every kind of problem',
          ),
          ...problems(['not-acceptable']),
        },
      },
    },
    ({ headers }, reply) =>
      isPageWanted(reply, headers.accept, 'the table')
        ? reply.html(problemTypesPage())
        : reply.send({ items: problemCodes.map(problemType) }),
  )

  app.get(
    '/v1/problems/:code',
    {
      schema: {
        operationId: 'getProblem',
        summary: 'One kind of problem',
        description: 'What a problem of this kind means, and how to mend it.',
        tags,
        params: z.strictObject({
          code: z.string().meta({ description: '`code` of the problem.', examples: ['not-found'] }),
        }),
        response: {
          200: orPage(
            answer(ProblemType, 'What it means.', problemType('not-found')),
            PROBLEMS['not-found'].title,
          ),
          ...problems(['not-found', 'not-acceptable']),
        },
      },
    },
    ({ params, headers }, reply) => {
      const code = problemCodes.find((known) => known === params.code)
      if (!code) throw new ChanceryError('not-found', `there is no kind of problem named ${params.code}`)
      const isPage = isPageWanted(reply, headers.accept, 'a kind of problem')
      return isPage ? reply.html(problemTypePage(code)) : reply.send(problemType(code))
    },
  )

  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.json(asJson(await liveDocument(app, services))),
  )
  app.get('/openapi.yaml', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/yaml; charset=utf-8').send(asYaml(await liveDocument(app, services))),
  )
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs'))
  done()
}
