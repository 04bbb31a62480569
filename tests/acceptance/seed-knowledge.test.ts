/**
 * What the real page says together with others, as it is asked for: the trip, the ladder, the ledger. What it says is read from
 * the reading beside it; nothing of it stands here.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'tap'
import { readSeed } from '../eval/seed.mjs'
import { readFile } from 'node:fs/promises'
import { openTestApp } from '../serve/test-app.ts'

const shared = fileURLToPath(new URL('../../../shared', import.meta.url))
const skip = existsSync(shared)
  ? false
  : 'the page and its reading are not here (a folder `shared` beside the repository)'

interface Gold {
  experts: { id: string; name: string }[]
  visits: { actor: string; status: string; date: { start: string; end: string } }[]
  treaties: { id: string; title: string | null; year: number | null; clauses?: object[] }[]
  predictions: { assertedBy: string[]; hedges: { text: string }[]; band?: object }[]
}
interface Version {
  from: string | null
  to: string | null
}
interface Treaty {
  id: string
  year: number | null
  lineage: {
    clauses: { wordings: { likelihood: object | null; assertedBy: { names: string[] } }[] }[]
  }[]
}

test('the trip, the ladder and the ledger of the page', { skip }, async (t) => {
  const { gold, file } = readSeed(shared)
  const { experts, visits, treaties, predictions } = gold as unknown as Gold
  const { services, get } = await openTestApp(t)
  const page = await services.readPage(await readFile(file, 'utf8'), { contentType: 'text/plain' })
  await services.ingest({ ...page, fictional: false })
  const list = async <T>(path: string) => (await get(path)).json<{ items: T[] }>().items

  const asked = visits.find(({ status }) => status === 'requested')
  const planned = visits.find(
    ({ status, date }) => status === 'planned' && date.start !== date.end && date.end < '9',
  )
  const found = await Promise.all(
    (await list<{ id: string }>(`/v1/visits?from=${planned?.date.start}&to=${planned?.date.end}`)).map(
      async ({ id }) =>
        (await get(`/v1/visits/${id}`)).json<{ lifecycle: { stage: string; versions: Version[] }[] }>(),
    ),
  )
  const trip = found.find(({ lifecycle }) => lifecycle.some(({ stage }) => stage === 'requested'))
  const told = (stage: string) => trip?.lifecycle.find((one) => one.stage === stage)?.versions ?? []
  t.ok(trip, 'one trip has the request and the plan')
  for (const stage of ['requested', 'declined']) t.match(told(stage), [{ from: asked?.date.start }], stage)
  t.ok(
    told('planned').some(({ from, to }) =>
      visits.some(({ date }) => date.start === from && date.end === to && from !== to),
    ),
    'with the days of the plan',
  )

  const year = treaties.find((treaty) => treaty.year !== null)?.year
  const [named] = await list<{ id: string }>(`/v1/treaties?year=${year}`)
  const { lineage } = (await get(`/v1/treaties/${named?.id}`)).json<Treaty>()
  t.ok(
    lineage.filter(({ clauses }) => clauses.length > 0).length >= 3,
    'three treaties have their clauses on one ladder',
  )
  const thought = lineage.flatMap(({ clauses }) => clauses.flatMap(({ wordings }) => wordings))
  const hedged = predictions.filter(
    ({ assertedBy, band }) => band && assertedBy.every((id) => id.startsWith('E')),
  )
  for (const { assertedBy } of hedged) {
    const names = experts.filter(({ id }) => assertedBy.includes(id)).map(({ name }) => name)
    t.match(
      thought.find(({ assertedBy }) => names.every((name) => assertedBy.names.includes(name)))?.likelihood,
      { band: String },
      `on its rungs, how likely ${names.length} experts think it`,
    )
  }

  for (const { name } of experts) {
    const [expert] = await list<{ id: string }>(`/v1/experts?q=${encodeURIComponent(name)}`)
    const { counts } = (await get(`/v1/experts/${expert?.id}/ledger`)).json<{
      counts: { forecasts: number }
    }>()
    t.ok(counts.forecasts > 0, 'each expert has a line in the ledger')
  }
  const [doubted] = await list<{ bands: string[] }>('/v1/propositions?differs=true')
  t.equal(doubted?.bands.length, 2, 'the same is thought unlikely, and very unlikely')
})
