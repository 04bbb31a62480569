import { test } from 'tap'
import { bestContent } from '../../../../src/extract/detectors/quotations/content.ts'
import { stretchBefore } from '../../../../src/extract/detectors/quotations/surely/cue.ts'
import { readBefore, wordsOf } from './steps.ts'

/** A text with its cue in braces, and the parts of what it attributes, in the order of the text. */
const CASES: readonly (readonly [text: string, ...parts: string[]])[] = [
  ['Anna Keller {said} that the road was shut.', 'the road was shut'],
  ['Anna Keller {said} the road was shut.', 'the road was shut'],
  ['The road was shut, Anna Keller {said}.', 'The road was shut'],
  ['The road was shut, Anna Keller {told} reporters in Rome.', 'The road was shut'],
  ['The road was shut, {according} to Anna Keller.', 'The road was shut'],
  // What stands in marks right before the cue is said, whatever the verb; it may begin before the marks.
  ['“The road was shut,” Anna Keller {said}.', '“The road was shut,”'],
  ['“The road was shut,” {analysed} Anna Keller.', '“The road was shut,”'],
  ['The road was “shut by the snow,” Anna Keller {said}.', 'The road was “shut by the snow,”'],
  [
    'It was “late and dark,” and “very cold,” {sighed} Anna Keller.',
    'It was “late and dark,” and “very cold,”',
  ],
  // A cue in its midst parts what is said.
  [
    '“The road was shut,” Anna Keller {said}, “and the bridge is gone.”',
    '“The road was shut,”',
    '“and the bridge is gone.”',
  ],
  // In marks of its own a part may be short, and only then is it one beside the marks.
  ['“It is late,” {said} Anna Keller, “then.”', '“It is late,”', '“then.”'],
  ['“It is late,” she {wrote}: “The bridge is gone.”', '“It is late,”', '“The bridge is gone.”'],
  ['“It is late,” she {wrote} that the bridge was gone.', '“It is late,”'],
  [
    '“The road was shut,” she {wrote}, because “the bridge is gone.”',
    '“The road was shut,”',
    'because “the bridge is gone.”',
  ],
  ['The road was shut, {said} Tamsin Okoro, who may leave.', 'The road was shut'],
  ['The road was shut, she {said} Monday.', 'The road was shut'],
  ['The talks, Anna Keller {said}, have failed.', 'The talks', 'have failed'],
  // Why or how it was said is no part of it, nor is who said it.
  ['“The road was shut,” she {said}, as the bridge was gone.', '“The road was shut,”'],
  ['The road was shut, {said} Anna Keller, who came late.', 'The road was shut'],
  // What the next sentence opens with may be said by somebody else, or go on with what is said before the cue.
  [
    'The road was shut, the police {said} Monday. “It is late,” Anna Keller told the daily.',
    'The road was shut',
  ],
  ['The road was shut, the police {said} Monday. “It is very late now.”', 'The road was shut'],
  ['Anna Keller {spoke} in Rome. “It is very late now,” the mayor said.'],
  ['The police {said} on Monday:\n\n“It is very late now.”', '“It is very late now.”'],
  // A bare name is who acts.
  ['Anna Keller {spoke}.'],
]

for (const [marked, ...expected] of CASES)
  test(marked, (t) => {
    const { reading, signals } = readBefore(marked.replace(/[{}]/g, ''))
    const cue = reading.tokens.findIndex(({ start }) => start === marked.indexOf('{'))
    const best = bestContent(signals, cue, stretchBefore(signals, cue))
    const parts = [best, best?.other].filter((part) => part != null).sort((a, b) => a.first - b.first)
    t.same(
      parts.map((part) => wordsOf(reading, part)),
      expected,
    )
    t.end()
  })
