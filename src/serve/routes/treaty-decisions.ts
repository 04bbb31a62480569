import { answer, problems } from '../answers/answer.ts'
import { byId, sendFound } from '../answers/by-id.ts'
import { leadOn, MERGED } from '../answers/lead-on.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { originOf } from '../requests/origin.ts'
import { NewTreatyMerge, NewTreatySplit, Treaty } from '../resources/treaties.ts'
import type { Routes } from '../route-types.ts'

const tags = ['Treaties']
const params = byId('treaty', ids.treaty)

/** What editors say of which treaty is which. */
export const treatyDecisions: Routes = (app, { services }, done) => {
  const { treaties } = services.store
  app.addHook('preHandler', leadOn('treaty', treaties))

  app.post(
    '/v1/treaties/:id/merge',
    {
      config: {
        scope: 'write',
        bodies: { other: { summary: 'Another that is the same', value: example.newTreatyMerge } },
      },
      schema: {
        operationId: 'mergeTreaties',
        summary: 'Say that two treaties are one',
        description:
          'The other becomes part of this one, and its id leads here from then on (308). It holds when articles are read anew ' +
          'and all is rebuilt; `split` takes it back.',
        tags,
        params,
        body: NewTreatyMerge,
        response: {
          200: answer(Treaty, 'The treaty, with both.', example.wholeTreaty),
          308: MERGED,
          ...problems(['not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const merged = await treaties.merge(id, request.body.treatyId, originOf(request))
      return sendFound(reply, merged && (await treaties.get(merged)), 'treaty', id)
    },
  )

  app.post(
    '/v1/treaties/:id/split',
    {
      config: {
        scope: 'write',
        bodies: { merged: { summary: 'One that was merged into this one', value: example.newTreatyMerge } },
      },
      schema: {
        operationId: 'splitTreaty',
        summary: 'Say that a treaty is two',
        description:
          'Some of what articles name is another treaty: the forms that are given, or all that came with one that was merged, ' +
          'which has its id back. `merge` takes it back.',
        tags,
        params,
        body: NewTreatySplit,
        response: {
          200: answer(Treaty, 'The other treaty.', example.wholeTreaty),
          ...problems(['not-found']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const parting =
        'forms' in request.body ? { parts: request.body.forms } : { other: request.body.treatyId }
      const parted = await treaties.split(id, parting, originOf(request))
      return sendFound(reply, parted && (await treaties.get(parted)), 'treaty', id)
    },
  )
  done()
}
