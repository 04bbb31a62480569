import type { z } from 'zod'
import { MOST_COUNTED, MOST_RANKED, SEARCH_TYPES, type SearchType } from '../../store/query.ts'
import type { ItemId } from '../../store/store.ts'
import type { Found } from '../../store/reads/search.ts'
import { answer, problems } from '../answers/answer.ts'
import { pick } from '../answers/exports.ts'
import { nextPage, openPage, spellingsIn } from '../answers/pages.ts'
import { relatedTo, relationsText } from '../answers/related.ts'
import { hitsOf } from '../answers/search-hits.ts'
import * as example from '../document/examples/resources.ts'
import { SearchPage } from '../resources/search.ts'
import { requireKnown } from '../requests/known-names.ts'
import { searchQuery } from '../requests/filters.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import type { Routes } from '../route-types.ts'

const found: z.input<typeof SearchPage> = {
  items: [example.quotationHit],
  nextCursor: null,
  counts: { quotation: { value: 1, relation: 'exact' } },
}

const LISTED = {
  article: 'articles',
  quotation: 'quotations',
  expert: 'experts',
  claim: 'claims',
} as const satisfies Record<SearchType, ItemId['noun']>
const listed = ({ type, item }: Found['hits'][number]): ItemId => ({
  noun: LISTED[type],
  id: String(item['id']),
})

export const search: Routes = (app, { services }, done) => {
  const { store } = services

  app.get(
    '/v1/search',
    {
      config: { scope: 'read', pagesOnly: true },
      schema: {
        operationId: 'search',
        summary: 'Search articles, quotations, experts and claims',
        description:
          'As in a web search: `"two words"` side by side, `-word` not there, `or` between. Words match in all their ' +
          'forms and without accents. Names match in other spellings too, unless in quotation marks: `Zelensky` finds Zelenskyy, ' +
          '`Kiev` Kyiv; `spellings` says which. Names of experts match with slips as well. Each hit says where ' +
          'the words stand, by offsets and as marked text. Latest first, or best first with `sort=relevance`, which ' +
          `ranks the newest ${MOST_RANKED} of each type. \`counts\` says how many there are, or at least; \`include=facets\` counts ` +
          `them up to ${MOST_COUNTED}, and of what kind they are, ` +
          'at some cost. `fields` are those of each `item`.',
        tags: ['Search'],
        querystring: searchQuery,
        response: { 200: answer(SearchPage, 'What was found.', found), ...problems(['invalid-cursor']) },
      },
    },
    async (request, reply) => {
      const {
        limit,
        cursor,
        sort,
        fields,
        include,
        type = [...SEARCH_TYPES],
        ...rest
      } = claimFiltersOf(request.query)
      const filters = { ...rest, type }
      const page = await openPage(store, request, cursor, { ...filters, sort })
      const counted = include?.includes('facets') ?? false
      const [matches, facets] = await Promise.all([
        store.search.find(filters, { limit, after: page.after, sort, counted }),
        counted ? store.search.facets(filters) : null,
      ])
      if (matches.hits.length === 0 && page.after === null) await requireKnown(store, filters)
      const [items, relations] = await Promise.all([
        hitsOf(matches, filters.q, store.search),
        relatedTo(matches.hits.map(listed), include, store),
      ])
      const answer = {
        items: fields ? items.map((hit) => ({ ...hit, item: pick(hit.item, fields) })) : items,
        nextCursor: nextPage(page, matches.next, request, reply),
        counts: matches.counts,
        ...spellingsIn(matches.spellings),
        ...(facets && { facets }),
      }
      return reply.json(`${JSON.stringify(answer).slice(0, -1)}${relations ? relationsText(relations) : ''}}`)
    },
  )
  done()
}
