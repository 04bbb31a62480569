/** How fast dates are found, and that the time grows with the text's length: MB of text per CPU-second. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Invented reporting, with about as many dates as the news has. */
const PARAGRAPH = [
  'The foreign minister arrived in the capital on Tuesday for two days of talks, his first visit since May 2019.',
  'Officials on both sides said they had agreed to meet again before the end of the month, though no day was given.',
  'Under the 2004 accord, the two neighbours consult each other when one of them is threatened from outside.',
  'Trade between them has doubled in the past five years and may double again, a bank in the port city reckons.',
  'A spokeswoman declined to say whether the president would travel there on Thursday or Friday, as planned.',
  'Opposition parties want the border reopened; it has been shut to lorries for several months, save for medicine.',
  'Three thousand people marched through the old town, where shops stayed closed and the trams stood still.',
  '"We have waited long enough," one of the organisers told reporters at the gate of the ministry.',
].join(' ')

export function textOf(bytes) {
  const times = Math.ceil(bytes / (PARAGRAPH.length + 1))
  return `${PARAGRAPH}\n`.repeat(times).slice(0, bytes)
}

/** Rows `{ name, mbPerCpuSecond }`, one for each length from 1 KB to 10 MB; short texts are read many times. */
export async function benchDates({ dist }) {
  const { findDates } = await import(pathToFileURL(join(dist, 'extract/detectors/dates/dates.js')).href)
  const run = (text) => findDates(text, '2024-06-17')
  for (let i = 0; i < 200; i++) run(textOf(4000)) // warm
  return ['1 KB', '10 KB', '100 KB', '1 MB', '10 MB'].map((name, power) => {
    const bytes = 1000 * 10 ** power
    const text = textOf(bytes)
    const times = Math.max(1, 4_000_000 / bytes)
    const before = process.cpuUsage()
    for (let i = 0; i < times; i++) run(text)
    const { user, system } = process.cpuUsage(before)
    return {
      name: `dates ${name}`,
      mbPerCpuSecond: Math.round((bytes * times * 100) / (user + system)) / 100,
    }
  })
}
