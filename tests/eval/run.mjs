/**
 * `npm run eval [-- NAME…] [--json FILE] [--compare FILE]`: how well the engine reads, measured on the gold in ../shared.
 * Each module beside this file exports run({ dist, shared }) → [{ name, metric, value }].
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const MODULES = 'seed articles quotations weights dates claims trips linking pages feeds copies'.split(' ')
const at = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, compare: { type: 'string' } },
})
const wrong = positionals.find((name) => !MODULES.includes(name))
if (wrong) {
  console.error(`There is no evaluation called ${wrong}: there are ${MODULES.join(', ')}.`)
  process.exit(2)
}
const where = { dist: at('../../dist'), shared: at('../../../shared') }
if (!existsSync(where.shared)) {
  console.log('Skipped: the gold is not here (a folder `shared` beside the repository).')
  process.exit(0)
}
const before = options.compare ? JSON.parse(readFileSync(options.compare, 'utf8')) : []
const valueBefore = ({ name, metric }) =>
  before.find((row) => row.name === name && row.metric === metric)?.value

const rows = []
for (const module of positionals.length > 0 ? positionals : MODULES) {
  const { user, system } = process.cpuUsage()
  const { run } = await import(new URL(`./${module}.mjs`, import.meta.url))
  const measured = await run(where)
  const seconds = (process.cpuUsage().user + process.cpuUsage().system - user - system) / 1e6
  rows.push(...measured)
  for (const row of measured) console.log(tell(row))
  console.log(`${' '.repeat(32)}(${seconds.toFixed(1)} s of CPU)\n`)
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`)

function tell({ name, metric, value }) {
  const old = valueBefore({ name, metric })
  const change = old === undefined || value === null ? '' : signed(value - old)
  return `${name.padEnd(30)}  ${metric.padEnd(36)}  ${show(value).padStart(8)}  ${change}`.trimEnd()
}

function show(value) {
  if (value === null) return '–'
  return Number.isInteger(value) && value !== 1 ? String(value) : value.toFixed(3)
}

function signed(change) {
  if (Math.abs(change) < 0.0005) return '='
  return `${change > 0 ? '+' : '−'}${show(Math.abs(change))}`
}
