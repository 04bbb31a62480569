import { test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'
import { check } from './who-says-what.ts'

/** What is said, by whom, and which quotation it goes on with. */
const said = (...paragraphs: string[]) =>
  extract({ text: paragraphs.join('\n\n') }).quotations.map(({ text, speaker, continues }) => [
    text,
    speaker?.name,
    continues,
  ])

const OPENING = '“The first point is peace, and it is gone.'
const MIDDLE = '“The second point is bread, and there is none.'
const CLOSING = '“The third point is time, and we have none,”'

test('paragraphs of one quotation behind their cue', (t) => {
  t.same(said(`Minister Tamsin Okoro wrote: ${OPENING}`, MIDDLE, `${CLOSING.replace(',”', '.”')}`), [
    [OPENING, 'Tamsin Okoro', null],
    [MIDDLE, 'Tamsin Okoro', 0],
    [CLOSING.replace(',”', '.”'), 'Tamsin Okoro', 1],
  ])
  t.end()
})

test('paragraphs of one quotation before their cue', (t) => {
  t.same(said(OPENING, MIDDLE, `${CLOSING} Minister Tamsin Okoro wrote.`), [
    [OPENING, 'Tamsin Okoro', null],
    [MIDDLE, 'Tamsin Okoro', 0],
    [CLOSING, 'Tamsin Okoro', 1],
  ])
  t.end()
})

test('what goes on from a paragraph into the next, until another speaks', (t) => {
  const other = '“We wait for the thaw,”'
  t.same(
    said(
      `“It is late,” said Minister Tamsin Okoro. ${OPENING}`,
      MIDDLE,
      `${other} said Anna Keller, an analyst.`,
    ),
    [
      ['“It is late,”', 'Tamsin Okoro', null],
      [OPENING, 'Tamsin Okoro', 0],
      [MIDDLE, 'Tamsin Okoro', 1],
      [other, 'Anna Keller', null],
    ],
  )
  t.end()
})

test('paragraphs that nobody is said to speak are nobody’s', (t) => {
  t.same(said('The road was shut.', OPENING, MIDDLE, `${CLOSING.replace(',”', '.”')}`), [])
  t.end()
})

test('a part before a dash is no part of its own', (t) => {
  const found = said('The head of the Council on Nordic - Baltic Ties Anna Keller said the road was shut.')
  t.same(
    found.map(([words]) => words),
    ['the road was shut'],
  )
  t.end()
})

check('a later stretch in marks goes on where it stands as a sentence or behind a mark', [
  [
    '[“It is late,”] <Lima> {said}. “Nobody has asked us to wait.”',
    'Lima | said | “It is late,”',
    'Lima | - | “Nobody has asked us to wait.”',
  ],
  [
    '[“It is late,”] <Lima> {said} on Friday, “and nobody has asked us to wait.”',
    'Lima | said | “It is late,”',
    'Lima | - | “and nobody has asked us to wait.”',
  ],
  ['[“It is late,”] <Lima> {said} of “the long winters in the far north”.', 'Lima | said | “It is late,”'],
  ['[“It is late,”] <Lima> {said}. “Never again.”', 'Lima | said | “It is late,”'],
  [
    '[“It is late,”] <Lima> {said}. Peru wrote, “nobody has asked us to wait.”',
    'Lima | said | “It is late,”',
  ],
  ['[“It is late,”] <Lima> {said}.\n\n“Nobody has asked us to wait.”', 'Lima | said | “It is late,”'],
  ['[“It is late,”] {said}. “Nobody has asked us to wait.”', '- | said | “It is late,”'],
  // It stands before the cue, or holds what another says.
  ['[It is late], “the long winter of the north” or not, <Lima> {said}.', 'Lima | said | It is late'],
  [
    [
      ['[“It is late,”] <Lima> {said}. “Peru fears that nobody will come.”'],
      ['“It is late,” Lima said. “<Peru> {fears} that [nobody will come].”'],
    ],
    'Lima | said | “It is late,”',
    'Peru | fears | that nobody will come',
  ],
])

check('a signature is not who says what a cue has attributed', [
  ['<Lima> {said} [that “we were never asked.”] — Anna Keller', 'Lima | said | that “we were never asked.”'],
])

check('the items of an announced list are said too', [
  [
    '<Lima> {said} [it had two aims]. One is peace. It rained. The other is bread.',
    'Lima | said | it had two aims',
    'Lima | - | One is peace',
    'Lima | - | The other is bread',
  ],
  [
    '<Lima> {said} [it had three very good old aims]. First came peace. Secondly, there was bread. Finally, there was time!',
    'Lima | said | it had three very good old aims',
    'Lima | - | First came peace',
    'Lima | - | Secondly, there was bread',
    'Lima | - | Finally, there was time',
  ],
  // Nothing is announced, or something else comes first, or too late.
  ['<Lima> {said} [it had aims]. One is peace.', 'Lima | said | it had aims'],
  ['<Lima> {said} [it had two]. One is peace.', 'Lima | said | it had two'],
  ['<Lima> {said} [it had two aims]. It rained. One is peace.', 'Lima | said | it had two aims'],
  ['[It had two aims], {said}. One is peace.', '- | said | It had two aims'],
  [
    `<Lima> {said} [it had two aims]. One is peace. ${'It rained. '.repeat(8)}The other is bread.`,
    'Lima | said | it had two aims',
    'Lima | - | One is peace',
  ],
  // Another says it.
  [
    [
      ['<Lima> {said} [it had two aims]. One is peace, Peru says.'],
      ['Lima said it had two aims. [One is peace], <Peru> {says}.'],
    ],
    'Lima | said | it had two aims',
    'Peru | says | One is peace',
  ],
])
