/** Load on a server of this machine: wrk, for what a load generator in Node takes itself is missing to the server. */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const CONNECTIONS = 16
const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-load-'))

/** Asks for one of the paths of a file after the other, and prints what came of it as JSON. */
const script = path.join(folder, 'paths.lua')
writeFileSync(
  script,
  `local requests, at = {}, 0
function init(args)
  for line in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", line) end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local e = summary.errors
  print(string.format('{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"errors":%d}', summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, e.status + e.connect + e.read + e.write + e.timeout))
end
`,
)

export const isThere = (program) => spawnSync(program, ['--version']).error === undefined

/** Good answers a second, bad ones and those that took over ten seconds, and milliseconds, of one round. */
export async function press({ origin, paths, headers = {} }, seconds) {
  const list = path.join(folder, 'paths.txt')
  writeFileSync(list, `${paths.join('\n')}\n`)
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const args = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    '--timeout=10s',
    '-s',
    script,
    ...named,
    origin,
    '--',
    list,
  ]
  const { stdout } = await promisify(execFile)('wrk', args)
  const { requests, seconds: took, errors, ...times } = JSON.parse(stdout.trim().split('\n').at(-1))
  return { perSecond: (requests - errors) / took, errors, ...times }
}

/** Transactions a second of pgbench, which takes one of the statements after the other. */
export function pgbench(url, statements, seconds) {
  const files = statements.map((text, n) => {
    const file = path.join(folder, `statement-${n}.sql`)
    writeFileSync(file, `${text.replaceAll('\n', ' ')};\n`)
    return `--file=${file}`
  })
  const args = ['--no-vacuum', '--protocol=prepared', `--client=${CONNECTIONS}`, `--time=${seconds}`]
  const told = execFileSync('pgbench', [...args, ...files, url], { encoding: 'utf8', stdio: 'pipe' })
  return { perSecond: Number(/tps = ([\d.]+)/.exec(told)?.[1]) }
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Each contender in turn, round by round; of each the medians. */
export async function compare(contenders, { rounds, seconds }) {
  const taken = contenders.map(() => [])
  for (const { run } of contenders) await run(1) // to load what is read, and to compile what runs
  for (let round = 0; round < rounds; round++)
    for (const [n, { run }] of contenders.entries()) taken[n].push(await run(seconds))
  return contenders.map(({ name }, n) => ({
    name,
    perSecond: median(taken[n].map((one) => one.perSecond)),
    p99: median(taken[n].map((one) => one.p99 ?? NaN)),
    errors: taken[n].reduce((sum, one) => sum + (one.errors ?? 0), 0),
  }))
}
