import { test } from 'tap'
import { attribute } from '../../../../src/extract/detectors/quotations/attribute.ts'
import { readFindings, told } from './steps.ts'

/** What was found, and the attributions it makes: "who | cue | what". */
type Case = readonly [found: string | readonly (readonly [marked: string, p?: number])[], ...told: string[]]

/** Holds the second step alone to a table of a rule. */
export function check(rule: string, cases: readonly Case[]): void {
  test(rule, (t) => {
    for (const [found, ...expected] of cases) {
      const copies = typeof found === 'string' ? ([[found]] as const) : found
      const { reading, signals, findings } = readFindings(copies)
      const attributions = attribute(reading, signals, findings)
      t.same(
        attributions.map((attribution) => told(reading, attribution)),
        expected,
        copies.map(([marked]) => marked).join(' / '),
      )
    }
    t.end()
  })
}
