/** Whatever the text: the engine does not throw, and every offset it gives is true. */
import fc from 'fast-check'
import { test } from 'tap'
import { Extraction, findings } from '../../src/extract/contract.ts'
import { extract } from '../../src/extract/extract.ts'

/** Words that wake the detectors, so that random text reaches into them. */
const WORDS = (
  'said told according to that warned “ ” " ‘ ’ « » ( ) , . ; : — - … ? ! \n \n\n President Minister Dr. Mr. U.S. ' +
  'Anna Keller Keller Ortiz-Vega they she he who the of at in on for from until since between and or not will would ' +
  'Norway Norwegian Lima Chile Beijing the Kremlin EU United Nations NATO Alpine Institute Foreign Ministry ' +
  'visit visited travel to meet met summit talks invited declined postponed cancelled planned expected reportedly ' +
  'treaty agreement pact clause Article 5 signed ratified withdraw defend consult join observer member sources experts ' +
  'Tuesday May 2024 1998 3 3-4 June 31 February 30 last week next month two years ago the 1990s 12:30 31/12 ' +
  'likely unlikely almost certainly may might could highly \u0000 \ud800 \udc00 \u00a0 \u200b İ ß ﷽ 🤝 Ａ e\u0301 北京 мир مرحبا'
).split(' ')

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)), // lone surrogates too
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 120 })
    .map((pairs) => pairs.flat().join('')),
)
const publishedAt = fc.constantFrom(
  null,
  '2024-06-17',
  '2024-02-29T23:59:00-11:00',
  '0001-01-01',
  '9999-12-31',
)

/** Each span anywhere in `value` that does not point at its words. */
function untrue(value: unknown, text: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const { start, end, text: words } = value as Record<string, unknown>
  const wrong =
    typeof start === 'number' && typeof end === 'number' && (text.slice(start, end) !== words || start >= end)
  return [...(wrong ? [value] : []), ...Object.values(value).flatMap((inner) => untrue(inner, text))]
}

test('any Unicode text: nothing is thrown, every offset is true, the contract holds', (t) => {
  fc.assert(
    fc.property(text, publishedAt, (text, publishedAt) => {
      const found = extract({ text, publishedAt })
      const wrong = untrue(found, text)
      if (wrong.length > 0) throw new Error(`not at their place: ${JSON.stringify(wrong)}`)
      Extraction.parse({ id: 'x', ...findings(found) })
      for (const [index, { continues }] of found.quotations.entries())
        if (continues !== null && continues >= index)
          throw new Error(`quotation ${index} continues a later one`)
      for (const { quotation } of found.claims)
        if (quotation !== null && !found.quotations[quotation]) throw new Error('a claim in no quotation')
    }),
    { numRuns: 1500, seed: 20240617 },
  )
  t.pass('1500 texts')
  t.end()
})

test('the check of offsets sees a wrong one', (t) => {
  t.equal(untrue({ dates: [{ start: 0, end: 2, text: 'ab' }] }, 'abc').length, 0)
  t.equal(untrue({ dates: [{ start: 1, end: 2, text: 'ab' }] }, 'abc').length, 1)
  t.end()
})

test('time grows with the length of the text, not with its square', (t) => {
  const cost = (text: string): number => {
    const before = process.cpuUsage()
    extract({ text, publishedAt: '2024-06-17' })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const hostile = [
    '“',
    '( ',
    'U.S. ',
    'a,',
    '1-',
    'the treaty of ',
    '“he said ',
    'said that ',
    'June 3-',
    'Anna ',
    ' \n',
    'in 19 ',
    'and they said ',
  ]
  for (const part of hostile) {
    const seconds = cost(part.repeat(100_000 / part.length))
    t.ok(seconds < 3, `${JSON.stringify(part)} repeated to 100 KB: ${seconds.toFixed(1)} s of CPU`)
  }
  t.end()
})
