import { test } from 'tap'
import { extract } from '../../../src/extract/extract.ts'

const CASES: readonly (readonly [text: string, ...experts: string[]])[] = [
  ['Anna Keller said that the road was shut.', 'Anna Keller'],
  ['Anna Keller and Peter Hale said that the road was shut.', 'Anna Keller', 'Peter Hale'],
  ['Anna Keller left. Keller’s view is that the road is shut.', 'Anna Keller'],
  // Who is spoken about is none, nor is a body.
  ['Anna Keller said that Peter Hale was late.', 'Anna Keller'],
  ['The Nordic Peace Institute said that Peter Hale was late.'],
  // What was talked of is no view, and what will be said is not told yet, unless its words are.
  ['President Anna Keller and President Peter Hale discussed a number of bilateral issues.'],
  ['Anna Keller will say that the road is shut.'],
  ['Anna Keller declined to comment.'],
  ['“The road is shut,” Anna Keller will say.', 'Anna Keller'],
  // The author is none, unless the article quotes him or her by name.
  ['By Tamsin Okoro, staff writer\n\nShe said that the road was shut.'],
  ['By Tamsin Okoro, staff writer\n\nTamsin Okoro said that the road was shut.', 'Tamsin Okoro'],
]

test('experts are the persons whose view is told', (t) => {
  for (const [text, ...expected] of CASES)
    t.same(
      extract({ text }).experts.map(({ name }) => name),
      expected,
      text,
    )
  t.end()
})
