import { test } from 'tap'
import { introducedQuotations } from '../../../../src/extract/detectors/quotations/introduced.ts'
import { readBefore, told } from './steps.ts'

const SAID = '“We will not sign a thing.”'

/** What stands before the colon, and who says what it introduces; null where no one is told to. */
const CASES: readonly (readonly [before: string, source: string | null])[] = [
  ['The envoy was blunt', 'The envoy'],
  ['But Tamsin Okoro left no room for doubt', 'Tamsin Okoro'],
  ['On Monday, the envoy went further', 'the envoy'],
  ['Tamsin Okoro’s answer came at once', 'Tamsin Okoro'],
  ['His message was short', 'His'],
  // A thing, no clause, no one in particular, or a sentence too long to be an introduction.
  ['The sign was plain', null],
  ['The book had a title', null],
  ['A plain sign', null],
  ['It was clear', null],
  [
    'The envoy, who had come by train from the old port in the north of the country, where the harvest was late and the mood was grim, was blunt',
    null,
  ],
]

for (const [before, source] of CASES)
  test(`${before}: …`, (t) => {
    const { reading, signals } = readBefore(`${before}: ${SAID}`)
    const found = introducedQuotations(signals, []).map((attribution) => told(reading, attribution))
    t.same(found, source ? [`${source} | - | ${SAID}`] : [])
    t.end()
  })

test('what another attribution claims is left to it', (t) => {
  const { signals } = readBefore(`The envoy was blunt: ${SAID}`)
  const [own] = introducedQuotations(signals, [])
  t.ok(own)
  t.same(introducedQuotations(signals, own ? [own] : []), [])
  t.end()
})
