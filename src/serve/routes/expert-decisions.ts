import { answer, problems } from '../answers/answer.ts'
import { byId, sendFound } from '../answers/by-id.ts'
import { leadOn, MERGED } from '../answers/lead-on.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { originOf } from '../requests/origin.ts'
import { Expert, NewMerge, NewSplit } from '../resources/experts.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Experts']
const params = byId('expert', ids.expert)

/** What editors say of who is who. */
export const expertDecisions: Routes = (app, { services }, done) => {
  const { store } = services
  app.addHook('preHandler', leadOn('expert', store.experts))

  app.post(
    '/v1/experts/:id/merge',
    {
      config: {
        scope: 'write',
        bodies: { other: { summary: 'Another who is the same', value: example.newMerge } },
      },
      schema: {
        operationId: 'mergeExperts',
        summary: 'Say that two experts are one person',
        description:
          'The other’s profile becomes part of this one, and its id leads here from then on (308). It holds when articles are ' +
          'read anew and all is rebuilt; `split` takes it back.',
        tags,
        params,
        body: NewMerge,
        response: {
          200: answer(Expert, 'The expert, with both.', example.expert),
          308: MERGED,
          ...problems(['not-found', 'named-apart']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const merged = await store.experts.merge(id, request.body.expertId, originOf(request))
      return sendFound(reply, merged && (await store.experts.get(merged)), 'expert', id)
    },
  )

  app.post(
    '/v1/experts/:id/split',
    {
      config: {
        scope: 'write',
        bodies: { merged: { summary: 'One who was merged into this one', value: example.newMerge } },
      },
      schema: {
        operationId: 'splitExpert',
        summary: 'Say that an expert is two people',
        description:
          'Some of what articles state of this expert is another’s: the portraits that are named, or all that came with a profile ' +
          'that was merged, which has its id back. `merge` takes it back.',
        tags,
        params,
        body: NewSplit,
        response: {
          200: answer(Expert, 'The other expert.', example.expert),
          308: MERGED,
          ...problems(['not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const parting =
        'portraits' in request.body ? { parts: request.body.portraits } : { other: request.body.expertId }
      const parted = await store.experts.split(id, parting, originOf(request))
      return sendFound(reply, parted && (await store.experts.get(parted)), 'expert', id)
    },
  )
  done()
}
