/**
 * `npm run bench [-- --json FILE] [--articles N]`: megabytes of text (UTF-8) a CPU-second, for the whole engine and each of its steps.
 * CPU time, not wall-clock. Cold is the first pass of the process, the compiler's work with it; warm the median of three
 * after six, each beside a pass of ICU's word breaker (`Intl.Segmenter`): machines differ twofold and the hour by a
 * third, the ratio of the two stays. The steps are timed in the same run, warm; dates alone, as a library is used, in a process of their own.
 * Texts of growing length follow: the figure stays where the time is linear. Articles on their way into a
 * database follow, and last what is served from one: see serve.mjs, whose size `--articles N` settles.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prepare } from '../../dist/extract/article.js'
import { nothingFound } from '../../dist/extract/detector.js'
import { extract } from '../../dist/extract/extract.js'
import { readingOrder } from '../../dist/extract/reading-order.js'
import { readArticles } from './articles.mjs'
import { benchIngest } from './ingest.mjs'
import { benchLengths } from './lengths.mjs'
import { benchServe } from './serve.mjs'

const { values: options } = parseArgs({ options: { json: { type: 'string' }, articles: { type: 'string' } } })
const at = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const articles = await readArticles()
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const pass = (read) => {
  const before = cpu()
  for (const article of articles) read(article)
  return cpu() - before
}
/** As in a service that has run for a while. */
const warmPass = (read, passes) => {
  for (let i = 1; i < passes; i++) pass(read)
  return pass(read)
}
const cold = pass(extract)
warmPass(extract, 5)
const words = new Intl.Segmenter('en', { granularity: 'word' })
const breakWords = ({ text }) => {
  for (const word of words.segment(text)) if (word.index < 0) throw new Error('a word before the text')
}
const rounds = [1, 2, 3].map(() => ({ engine: pass(extract), icu: pass(breakWords) }))
const median = (three) => three.sort((a, b) => a - b)[1]
const whole = median(rounds.map(({ engine }) => engine))
const icu = median(rounds.map((round) => round.icu))
const timesIcu = median(rounds.map((round) => round.icu / round.engine))
const dates = JSON.parse(execFileSync(process.execPath, [at('./dates.mjs')], { encoding: 'utf8' }))

const seconds = new Map([['tokens and sentences', 0], ...readingOrder.map(({ name }) => [name, 0])])
const timed = (name, work) => {
  const before = process.hrtime.bigint()
  const result = work()
  seconds.set(name, seconds.get(name) + Number(process.hrtime.bigint() - before) / 1e9)
  return result
}
for (const input of articles) {
  const article = timed('tokens and sentences', () => prepare(input))
  const found = nothingFound()
  for (const { name, detect } of readingOrder) {
    const more = timed(name, () => detect(article, found))
    for (const key of Object.keys(more)) found[key].push(...more[key])
  }
}
// The steps are too short for the CPU clock: their shares are by the wall clock, of the whole by the CPU clock.
const sum = [...seconds.values()].reduce((a, b) => a + b, 0)

console.log(`${articles.length} articles, ${megabytes.toFixed(2)} MB, ${whole.toFixed(2)} s of CPU\n`)
const rows = [
  ['whole engine, warm', megabytes / whole],
  ['whole engine, cold (first pass)', megabytes / cold],
  ["ICU's words, the yardstick", megabytes / icu],
  ...[...seconds].map(([name, time]) => [name, (megabytes * sum) / (whole * time)]),
  ...dates.map(({ name, mbPerCpuSecond }) => [name, mbPerCpuSecond]),
  ...benchLengths().map(({ name, mbPerCpuSecond }) => [name, mbPerCpuSecond]),
]
const ingested = await benchIngest()
for (const [name, speed] of rows) console.log(`${name.padEnd(34)} ${speed.toFixed(2).padStart(8)} MB/CPU-s`)
console.log(`${'whole engine, warm'.padEnd(34)} ${timesIcu.toFixed(2).padStart(8)} times ICU's words`)
for (const { name, value, unit, share } of ingested) {
  const percent = share === undefined ? '' : `  ${Math.round(100 * share)} %`
  console.log(`${name.padEnd(34)} ${value.toFixed(2).padStart(8)} ${unit}${percent}`)
}
const served = await benchServe(options.articles ? { articles: Number(options.articles) } : {})
if (options.json)
  writeFileSync(
    options.json,
    `${JSON.stringify(
      [
        ...rows.map(([name, speed]) => ({ name: 'bench', metric: `${name}, MB/CPU-s`, value: speed })),
        { name: 'bench', metric: "whole engine, warm, times ICU's words", value: timesIcu },
        ...[...ingested, ...served].map(({ name, value, unit }) => ({
          name: 'bench',
          metric: `${name}, ${unit}`,
          value,
        })),
      ],
      null,
      2,
    )}\n`,
  )
