import { test } from 'tap'
import { findUncued } from '../../../../src/extract/detectors/quotations/uncued.ts'
import { readBefore, told } from './steps.ts'

/** A text, and what its layout alone attributes: "who | - | what". */
function check(rule: string, cases: readonly (readonly [text: string, ...told: string[]])[]): void {
  test(rule, (t) => {
    for (const [text, ...expected] of cases) {
      const { reading, signals } = readBefore(text)
      t.same(
        findUncued(reading, signals).map((attribution) => told(reading, attribution)),
        expected,
        text,
      )
    }
    t.end()
  })
}

check('a quotation that is signed behind a dash', [
  ['“We were never asked.” — Tamsin Okoro', 'Tamsin Okoro | - | “We were never asked.”'],
  ['“We were never asked.” – Tamsin Okoro.\nIt rained.', 'Tamsin Okoro | - | “We were never asked.”'],
  ['“We were never asked.” — Col. Tamsin Okoro', 'Col. Tamsin Okoro | - | “We were never asked.”'],
  [
    '“We were never asked.” — Tamsin Okoro “It was late by then.” — Anna Keller',
    'Tamsin Okoro | - | “We were never asked.”',
    'Anna Keller | - | “It was late by then.”',
  ],
  ['“We were never asked.” — Tamsin Okoro\nIt rained.', 'Tamsin Okoro | - | “We were never asked.”'],
  // Nobody signs, the line goes on, or the words are a title.
  ['“We were never asked.” — and nobody came'],
  ['“We were never asked.” — Tamsin Okoro left the room.'],
  ['“We were never asked.” — Tamsin Okoro. It rained.'],
  ['“Winter” — Tamsin Okoro'],
])

check('a line that begins with a name or a body and a colon', [
  ['Anna Keller: We were never asked.', 'Anna Keller | - | We were never asked.'],
  ['“Anna Keller: We were never asked.', 'Anna Keller | - | We were never asked.'],
  ['KELLER: We were never asked.', 'KELLER | - | We were never asked.'],
  ['RIYADH: We were never asked.'],
  ['NEW DELHI: We were never asked.'],
  ['KELLER: Well. We were never asked. Never.', 'KELLER | - | Well. We were never asked. Never.'],
  ['Kremlin: Talks to go on', 'Kremlin | - | Talks to go on'],
  ['Defence minister: We will not sign', 'Defence minister | - | We will not sign'],
  ['Defence minister: “No more talks”', 'Defence minister | - | “No more talks”'],
  // A label of something else, too few words, no clause, or not at the beginning of a line.
  ['Keller: We were never asked.'],
  ['Photograph: We were never asked.'],
  ['BRIDGE WORKS: We were never asked.'],
  ['Anna Keller: Never.'],
  ['Kremlin: a short history of the fort'],
  ['It rained. Anna Keller: We were never asked.'],
])

check('a headline that tells who says it, and to whom', [
  ['Peru to Chile: Leave the strait\n\nIt rained.', 'Peru | - | Leave the strait'],
  ['Okoro: Truce “all but dead”\n\nIt rained.', 'Okoro | - | Truce “all but dead”'],
  ['Envoy: No deal before Easter\n\nIt rained.', 'Envoy | - | No deal before Easter'],
  ['Police: Two men held in Oslo\n\nIt rained.', 'Police | - | Two men held in Oslo'],
  // A label, a place, no marks, no headline, or not the first line.
  ['Explainer: What is “snapback”?\n\nIt rained.'],
  ['Ceasefire: “Dead on arrival”\n\nIt rained.'],
  ['Sudan: “Dark days” for Khartoum\n\nIt rained.'],
  ['Okoro: Truce all but dead\n\nIt rained.'],
  ['Okoro: Truce “all but dead”.\n\nIt rained.'],
  ['It rained.\n\nOkoro: Truce “all but dead”\n\nIt rained.'],
])
