/** Texts of growing length: where the speed stays, the time is linear. Rows `{ name, mbPerCpuSecond }`. */
import { extract } from '../../dist/extract/extract.js'

/** Invented reporting, with as many dates as news and history have: about four in a thousand characters. */
const PARAGRAPH = [
  'The foreign minister arrived in the capital on Tuesday with a delegation of forty, his first visit since May 2019.',
  'Officials on both sides said they had agreed to meet again, though no day was given and no place was named.',
  'Under the accord, the two neighbours consult each other when one of them is threatened from outside.',
  'Trade between them has doubled in the past five years and may double again, a bank in the port city reckons.',
  'A spokeswoman declined to say whether the president would travel there by the northern road, as some had hoped.',
  'Opposition parties want the border reopened; it has been shut to lorries and trains, save for medicine and post.',
  'Three thousand people marched through the old town, where shops stayed closed and the trams stood still.',
  '"We have waited long enough," one of the organisers told reporters at the gate of the ministry.',
].join(' ')

function textOf(bytes) {
  const times = Math.ceil(bytes / (PARAGRAPH.length + 1))
  return `${PARAGRAPH}\n`.repeat(times).slice(0, bytes)
}

const LENGTHS = [
  ['1 KB', 1e3],
  ['10 KB', 1e4],
  ['100 KB', 1e5],
  ['1 MB', 1e6],
  ['10 MB', 1e7],
]
export const PUBLISHED = '2024-06-17'

/** The whole engine. */
export const benchLengths = () =>
  bench('whole engine', 1e6, (text) => extract({ text, publishedAt: PUBLISHED }))

/** Short texts are read many times. */
export function bench(what, longest, read) {
  for (let i = 0; i < 200; i++) read(textOf(4000)) // warm
  return LENGTHS.filter(([, bytes]) => bytes <= longest).map(([name, bytes]) => {
    const text = textOf(bytes)
    const times = Math.max(1, longest / 4 / bytes)
    const before = process.cpuUsage()
    for (let i = 0; i < times; i++) read(text)
    const { user, system } = process.cpuUsage(before)
    return { name: `${what}, ${name}`, mbPerCpuSecond: (bytes * times) / (user + system) }
  })
}
