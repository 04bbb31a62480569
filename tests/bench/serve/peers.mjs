/** What makes an API of any database by itself, over our tables: each from a folder in which npm installed it. */
import Fastify from 'fastify'
import http from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What `npm install` in that folder must be given. */
export const PEERS = {
  PostGraphile: ['postgraphile'],
  Platformatic: ['@platformatic/sql-mapper', '@platformatic/sql-graphql'],
}

const within = (folder) => createRequire(path.resolve(folder, 'any.js'))

export function isInstalled(peer, folder) {
  try {
    return folder !== undefined && PEERS[peer].every((name) => within(folder).resolve(name))
  } catch {
    return false
  }
}

const load = (folder, name) => import(pathToFileURL(within(folder).resolve(name)).href)

/** Gives a listening server. */
export const STARTS = {
  async PostGraphile(url, folder) {
    // PostGraphile 5 takes it for given, and Node.js 20 has none.
    Promise.withResolvers ??= function () {
      let settle
      const promise = new Promise((resolve, reject) => (settle = { resolve, reject }))
      return { promise, ...settle }
    }
    const { postgraphile } = await load(folder, 'postgraphile')
    const { grafserv } = await load(folder, 'postgraphile/grafserv/node')
    const { makePgService } = await load(folder, 'postgraphile/adaptors/pg')
    const { PostGraphileAmberPreset } = await load(folder, 'postgraphile/presets/amber')
    const made = postgraphile({
      extends: [PostGraphileAmberPreset],
      pgServices: [makePgService({ connectionString: url, schemas: ['public'] })],
      grafserv: { graphqlOverGET: true, graphiql: false, watch: false },
    })
    const server = http.createServer()
    await made.createServ(grafserv).addTo(server)
    return listening(server)
  },

  async Platformatic(url, folder) {
    const app = Fastify()
    for (const [name, options] of [
      ['@platformatic/sql-mapper', { connectionString: url, log: app.log }],
      ['@platformatic/sql-graphql', {}],
    ])
      app.register((await load(folder, name)).default, options)
    await app.listen({ host: '127.0.0.1', port: 0 })
    return app.server
  },
}

const listening = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))

const graphql = (query) => `/graphql?${new URLSearchParams({ query })}`

const SPOKEN = 'type text startOffset endOffset speakerKind speakerName speakerText cueText'
const CLAIMED = 'type status band hedge sourceKind assertedBy date details evidenceText'

/** The addresses at which each has an article with what was found in it, and a page of claims. */
export const ADDRESSES = {
  PostGraphile: {
    article: (id) =>
      graphql(`{articleByRowId(rowId:"${id}"){rowId url title standfirst byline language text publishedAt ingestedAt
        sourceBySourceId{name} quotationsByArticleId(orderBy:ORDINAL_ASC){nodes{${SPOKEN}
          quotationPeopleByQuotationId{nodes{personByPersonId{rowId name}}}}}
        appearancesByArticleId{nodes{personByPersonId{rowId name}}}
        claimsByArticleId(orderBy:ORDINAL_ASC){nodes{rowId ${CLAIMED}}}
        treatyMentionsByArticleId{nodes{ordinal}}}}`),
    /** Of a type, of any time: it has no ranges as it comes. */
    claims: ({ type }) =>
      graphql(`{allClaims(first:20,condition:{type:"${type}"},orderBy:[DATE_FROM_DESC,ROW_ID_DESC]){nodes{rowId ${CLAIMED}
        articleByArticleId{rowId title url publishedAt sourceBySourceId{name}}}}}`),
  },
  Platformatic: {
    article: (id) =>
      graphql(`{getArticleById(id:"${id}"){id url title standfirst byline language text publishedAt ingestedAt
        source{name} quotations{${SPOKEN}} appearances{person{id name}} claims{id ${CLAIMED}}}}`),
    claims: ({ type, from, to }) =>
      graphql(`{claims(limit:20,where:{type:{eq:"${type}"},dateFrom:{lte:"${to}"},dateTo:{gte:"${from}"}},
        orderBy:[{field:dateFrom,direction:DESC}]){id ${CLAIMED} article{id title url publishedAt source{name}}}}`),
  },
}
