/** A server to be measured against, in a process of its own: `rival.mjs KIND [FOLDER]`, which tells its parent where it listens. */
import Fastify from 'fastify'
import http from 'node:http'
import pg from 'pg'
import { openDatabase } from '../../../dist/store/database.js'
import { openStore } from '../../../dist/store/open-store.js'
import { TYPES } from './made-up.mjs'
import { STARTS } from './peers.mjs'

const url = process.env.DATABASE_URL

/** The statement that our own store runs for something, as it would send it. */
async function statementOf(ask) {
  let sent
  const query = async (statement) => {
    sent ??= statement
    return { rows: [] }
  }
  await ask(openStore({ pool: { query }, lines: { query }, prisma: {}, patience: 0 })).catch(() => null)
  return sent
}

const page = { limit: 20, after: null, total: false }
const claimsAsked = (parameters) => ({
  type: [parameters.get('type')],
  from: parameters.get('from'),
  to: parameters.get('to'),
})

const KINDS = {
  /** node:http and pg, one statement a connection at a time: the same prepared statements, their JSON passed through. */
  async bare() {
    const pool = new pg.Pool({ connectionString: url, max: 10 })
    const noDay = '2000-01-01'
    const article = await statementOf((store) => store.articles.get(NOBODY))
    const claims = await statementOf((store) =>
      store.claims.list({ type: ['visit'], from: noDay, to: noDay }, page),
    )
    // Of every type: what is asked by window alone is added up from tallies.
    const groups = await statementOf((store) =>
      store.claimCounts.facets({ type: TYPES, from: noDay, to: noDay }),
    )
    const types = 'SELECT type, count(*) FROM claims WHERE date_from <= $2 AND date_to >= $1 GROUP BY type'
    const answer = async (address) => {
      const { pathname, searchParams } = new URL(address, 'http://localhost')
      if (pathname === '/v1/claims') {
        const { type, from, to } = claimsAsked(searchParams)
        const { rows } = await pool.query({ ...claims, values: [type[0], to, from] })
        return `{"items":${rows[0].json}}`
      }
      if (pathname === '/v1/claims/facets') {
        const { from, to } = claimsAsked(searchParams)
        const { rows } = await pool.query({ ...groups, values: [TYPES, to, from] })
        return rows[0].json
      }
      if (pathname === '/types') {
        const { from, to } = claimsAsked(searchParams)
        const { rows } = await pool.query({ name: 'types', text: types, values: [from, to] })
        return JSON.stringify(rows)
      }
      const { rows } = await pool.query({ ...article, values: [pathname.split('/')[3]] })
      return rows[0].json
    }
    return httpServer(answer)
  },

  /** node:http and Prisma, asked for the same with `include`. */
  async prisma() {
    const { prisma } = openDatabase(url)
    const persons = { orderBy: { ordinal: 'asc' }, include: { person: true } }
    const inOrder = { orderBy: { ordinal: 'asc' } }
    const include = {
      source: true,
      quotations: { ...inOrder, include: { persons } },
      appearances: { ...inOrder, include: { person: true } },
      claims: inOrder,
      treaties: inOrder,
    }
    const article = (id) => prisma.article.findUnique({ where: { id }, include })
    const claims = ({ type, from, to }) =>
      prisma.claim.findMany({
        where: { type: type[0], dateFrom: { lte: new Date(to) }, dateTo: { gte: new Date(from) } },
        orderBy: [{ dateFrom: 'desc' }, { id: 'desc' }],
        take: 20,
        include: { article: { include: { source: true } } },
      })
    return httpServer(async (address) => {
      const { pathname, searchParams } = new URL(address, 'http://localhost')
      const found = pathname.startsWith('/v1/articles/')
        ? await article(pathname.split('/')[3])
        : await claims(claimsAsked(searchParams))
      return JSON.stringify(found)
    })
  },

  async hello() {
    const app = Fastify()
    app.get('/', async () => ({ hello: 'world' }))
    await app.listen({ host: '127.0.0.1', port: 0 })
    return app.server
  },
}

const NOBODY = '00000000-0000-7000-8000-000000000000'

async function httpServer(answer) {
  const server = http.createServer((request, response) => {
    answer(request.url).then(
      (json) => {
        const length = Buffer.byteLength(json)
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': length,
        })
        response.end(json)
      },
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const [, , kind, folder] = process.argv
const server = await (kind in KINDS ? KINDS[kind]() : STARTS[kind](url, folder))
process.send(`http://127.0.0.1:${server.address().port}`)
process.once('disconnect', () => process.exit())
