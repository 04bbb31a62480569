import { answer, problems } from '../answers/answer.ts'
import { byId, sendFound } from '../answers/by-id.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import * as example from '../document/examples/feeds.ts'
import { jobFiltersOf, jobList } from '../requests/filters.ts'
import { originOf } from '../requests/origin.ts'
import { Job, JobPage } from '../resources/feeds.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Jobs']
const params = byId('job', example.jobId)

export const jobs: Routes = (app, { services }, done) => {
  const { queue } = services

  app.get(
    '/v1/jobs',
    {
      config: { scope: 'read', live: true },
      schema: {
        operationId: 'listJobs',
        summary: 'Jobs, latest first',
        description:
          'What is to be done, is being done, and was done within a day. `state=failed` are those that were given up: ' +
          'they are kept for a month, and `POST /v1/jobs/{id}/requeue` tries one again.',
        tags,
        querystring: jobList,
        response: {
          200: pageAnswer(JobPage, 'A page of jobs.', example.job),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, request.query, (filters, page) =>
        queue.list(jobFiltersOf(filters), page),
      ),
  )

  app.get(
    '/v1/jobs/:id',
    {
      config: { scope: 'read', live: true },
      schema: {
        operationId: 'getJob',
        summary: 'One job',
        description: 'How far it is; once it is done, what became of the article.',
        tags,
        params,
        response: { 200: answer(Job, 'The job.', example.job), ...problems(['not-found']) },
      },
    },
    async ({ params: { id } }, reply) => sendFound(reply, await queue.get(id), 'job', id),
  )

  app.post(
    '/v1/jobs/:id/requeue',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'requeueJob',
        summary: 'Try a failed job again',
        description: 'Puts a job that was given up back into the queue.',
        tags,
        params,
        response: {
          202: answer(Job, 'It is queued again.', example.queuedJob),
          ...problems(['not-found', 'conflict']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await queue.requeue(id, originOf(request))
      return sendFound(reply.code(202), await queue.get(id), 'job', id)
    },
  )
  done()
}
