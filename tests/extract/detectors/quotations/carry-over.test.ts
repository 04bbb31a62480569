import { test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

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
