import type { z } from 'zod'
import { SEARCH_TYPES } from '../../store/query.ts'
import { answer, problems } from '../answers/answer.ts'
import { nextPage, openPage } from '../answers/pages.ts'
import { hitsOf } from '../answers/search-hits.ts'
import * as example from '../document/examples/resources.ts'
import { SearchPage } from '../resources/search.ts'
import { searchQuery } from '../requests/filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import type { Routes } from '../route-types.ts'

const found: z.input<typeof SearchPage> = {
  items: [example.quotationHit],
  nextCursor: null,
  counts: { quotation: { value: 1, relation: 'exact' } },
}

export const search: Routes = (app, { services }, done) => {
  const { store } = services

  app.get(
    '/v1/search',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'search',
        summary: 'Search articles, quotations, experts and claims',
        description:
          'As in a web search: `"two words"` side by side, `-word` not there, `or` between. Words match in all their ' +
          'forms and without accents; names of experts match with slips and other spellings too. Each hit says where ' +
          'the words stand, by offsets and as marked text. Latest first, or best first with `sort=relevance`, which ' +
          'ranks the newest 500 of each type.',
        tags: ['Search'],
        querystring: searchQuery,
        response: { 200: answer(SearchPage, 'What was found.', found), ...problems(['invalid-cursor']) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, sort, type = [...SEARCH_TYPES], ...rest } = claimFiltersOf(request.query)
      const filters = { ...rest, type }
      const page = await openPage(store, request, cursor, { ...filters, sort })
      const matches = await store.search.find(filters, { limit, after: page.after, sort })
      return {
        items: await hitsOf(matches, filters.q, store.search),
        nextCursor: nextPage(page, matches.next, request, reply),
        counts: matches.counts,
      }
    },
  )
  done()
}
