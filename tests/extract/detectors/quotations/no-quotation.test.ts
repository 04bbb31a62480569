import { test, type Test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

/** A sentence, and "who: what" of all that somebody says in it. */
const all = (t: Test, cases: readonly (readonly [sentence: string, ...said: string[]])[]): void => {
  for (const [text, ...expected] of cases)
    t.same(
      extract({ text }).quotations.map(
        ({ speaker, text: words }) => `${speaker?.name ?? speaker?.text ?? '-'}: ${words}`,
      ),
      expected,
      text,
    )
  t.end()
}

test('who does not answer says nothing', (t) => {
  all(t, [
    ['The ministry did not answer questions about the visit.'],
    ['The palace did not immediately respond to a request for comment.'],
    ['The embassy did not return calls seeking comment.'],
    ['Her office has not yet replied to a letter from Oslo asking for talks.'],
    ['“We did not answer,” Anna Keller said.', 'Anna Keller: “We did not answer,”'],
  ])
})

test('a thing that is wanted, or that no one with a view expects, is not said', (t) => {
  all(t, [
    ['Kenya wants Norwegian help with its ports.'],
    ['Kenya wants Norway to help with its ports.', 'Kenya: Norway to help with its ports'],
    ['Hotels in the city expect members of her delegation this week.'],
    ['Analysts expect a deal in May.', 'Analysts: a deal in May'],
  ])
})

test('what is said in a clause that tells of somebody ends with the clause', (t) => {
  all(t, [
    [
      'Anna Keller, who had doubted that they would sign this spring, said: “I was wrong.”',
      'Anna Keller: that they would sign this spring',
      'Anna Keller: “I was wrong.”',
    ],
    [
      'Anna Keller, who has warned that the pact might collapse, left for Oslo.',
      'Anna Keller: that the pact might collapse',
    ],
  ])
})

test('who an office before a comma is says it, and not the office alone', (t) => {
  all(t, [
    [
      'A ruling is due in June, according to Peru’s trade minister, Marat Zhunis.',
      'Marat Zhunis: A ruling is due in June',
    ],
    ['According to the trade minister, Anna Keller will come.', 'the trade minister: Anna Keller will come'],
  ])
})

test('what only points back nobody says', (t) => {
  all(t, [
    ['Anna Keller doubted that.'],
    ['Anna Keller said nothing.'],
    ['Anna Keller said nothing would change.', 'Anna Keller: nothing would change'],
    ['Peru and Chile would send troops at once if either is attacked.'],
    ['Anna Keller doubted that the deal would hold.', 'Anna Keller: that the deal would hold'],
  ])
})

test('what is decided on is done, and not said', (t) => {
  all(t, [
    ['The senate ratified the pact on March 3.'],
    ['Peru concluded a tax treaty with Chile last year.'],
    ['The parliament rejected the fishing accord by 90 votes to 4.'],
    ['The senate confirmed the judge by 60 votes to 31.'],
    ['Norway refused a landing permit for the jet.'],
    ['Norway refused to grant a permit.', 'Norway: to grant a permit'],
    ['Norway rejected the accusations.', 'Norway: the accusations'],
    ['The court concluded that the pact was void.', 'The court: that the pact was void'],
  ])
})

test('what takes place, and is told of in a clause with “that”, says nothing', (t) => {
  all(t, [
    ['The envoys met for talks that had been put off three times.'],
    ['The envoys met for long talks that had been put off three times.'],
    ['The court says that is wrong.', 'The court: that is wrong'],
  ])
})
