/** How well dates are found and resolved: TIMEX3 scores as in TempEval-3, and start days of Recognizers-Text's own cases. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Half of the documents, by a hash of their id, is held back: look at errors in the development half only. */
export const half = (id) =>
  createHash('sha256').update(id).digest()[0] % 2 === 0 ? 'development' : 'confirmation'

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** One row a figure, as every evaluation gives them. */
export async function run(where) {
  const rows = await evalDates(where)
  return rows.flatMap(({ name, ...figures }) =>
    Object.entries(figures).map(([metric, value]) => ({ name, metric, value })),
  )
}

/**
 * Runs the compiled engine in `dist` over the data in `shared`. One row a set and half:
 * `{ name, strict, relaxed, value, type }` in F1, or `{ name, start, startOrValue, negatives }` in percent of cases.
 */
async function evalDates({ dist, shared }) {
  const data = join(shared, 'data/dates')
  if (!existsSync(data)) return []
  const load = (file) => import(pathToFileURL(file).href)
  const { findDates } = await load(join(dist, 'extract/detectors/dates/dates.js'))
  const { dateExpressions } = await load(join(dist, 'extract/detectors/dates/expressions.js'))
  const { prepare } = await load(join(dist, 'extract/article.js'))
  const { score } = await load(join(shared, 'score/dates.mjs'))

  const rows = []
  for (const set of ['timebank', 'wikiwars']) {
    const gold = readLines(join(data, `${set}.dev.jsonl`))
    const found = gold.map(({ id, text, reference }) => ({
      id,
      timexes: findDates(text, reference).map((timex) => ({ ...timex, value: timex.timex })),
    }))
    for (const part of ['all', 'development', 'confirmation']) {
      const chosen = gold.filter(({ id }) => part === 'all' || half(id) === part)
      const { strict, relaxed, value, type } = score(chosen, found)
      const rounded = { strict: strict.F1, relaxed: relaxed.F1, value: value.F1, type: type.F1 }
      rows.push({ name: `dates ${set} ${part}`, ...round(rounded) })
    }
  }
  const cases = readLines(join(data, 'recognizers-en-core.jsonl'))
  for (const part of ['all', 'development', 'confirmation']) {
    const chosen = cases.filter(({ id }) => part === 'all' || half(id) === part)
    rows.push({ name: `dates recognizers ${part}`, ...scoreStarts(chosen) })
  }
  return rows

  function scoreStarts(chosen) {
    const tally = { start: [], startOrValue: [], negatives: [] }
    for (const { text, reference, timexes } of chosen) {
      const mentions = findDates(text, reference)
      const found = [...mentions, ...dateExpressions(prepare({ text, publishedAt: reference }), mentions)]
      if (timexes.length === 0) tally.negatives.push(found.length === 0)
      for (const gold of timexes) {
        const starts = startsOf(gold)
        if (starts.length === 0) continue
        const over = found.filter((timex) => timex.start < gold.end && gold.start < timex.end)
        const right = over.some(({ from }) => starts.includes(from))
        tally.start.push(right)
        tally.startOrValue.push(right || over.some(({ timex }) => timex === gold.value))
      }
    }
    return round(Object.fromEntries(Object.entries(tally).map(([key, list]) => [key, percent(list)])))
  }
}

/** The start days that a case accepts: it may allow a past and a future reading. */
const startsOf = ({ resolutions }) =>
  resolutions
    .map(({ value, start }) => (value ?? start ?? '').slice(0, 10))
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !day.startsWith('0001'))

const percent = (list) => (list.length === 0 ? 0 : (100 * list.filter(Boolean).length) / list.length)
const round = (row) =>
  Object.fromEntries(Object.entries(row).map(([key, n]) => [key, Math.round(n * 100) / 100]))
