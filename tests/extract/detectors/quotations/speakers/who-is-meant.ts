import { test } from 'tap'
import { resolveSpeakers } from '../../../../../src/extract/detectors/quotations/speakers.ts'
import { readAttributions } from '../steps.ts'

/** A text in which `<who> {says} [what]` is marked, and whom the last "who" means: a name, else the kind of source. */
export type Case = readonly [speaker: string, ...parts: string[]]

/** Holds the third step alone to a table of a rule. */
export function check(rule: string, cases: readonly Case[]): void {
  test(rule, (t) => {
    for (const [expected, ...parts] of cases) {
      const { reading, found, attributions } = readAttributions(parts)
      const speaker = resolveSpeakers(reading, found, attributions).at(-1)?.speaker
      t.equal(speaker ? (speaker.name ?? speaker.kind) : 'nobody', expected, parts.join(' '))
    }
    t.end()
  })
}
