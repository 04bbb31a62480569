/** Dates alone, from text: rows `{ name, mbPerCpuSecond }` as JSON on standard output. Warm: the median of three passes after six. */
import { findDates } from '../../dist/extract/detectors/dates/dates.js'
import { readArticles } from './articles.mjs'
import { bench, PUBLISHED } from './lengths.mjs'

const articles = await readArticles()
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const speeds = Array.from({ length: 9 }, () => {
  const before = process.cpuUsage()
  for (const { text, publishedAt } of articles) findDates(text, publishedAt)
  const { user, system } = process.cpuUsage(before)
  return bytes / (user + system)
})
const [, alone] = speeds.slice(6).sort((a, b) => a - b)

console.log(
  JSON.stringify([
    { name: 'dates alone, from text', mbPerCpuSecond: alone },
    ...bench('dates', 1e7, (text) => findDates(text, PUBLISHED)),
  ]),
)
