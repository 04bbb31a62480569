import { test, type Test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

/** A sentence, and "whoever: what" of all that somebody says in it. */
const all = (t: Test, cases: readonly (readonly [sentence: string, ...said: string[]])[]): void => {
  for (const [text, ...expected] of cases)
    t.same(
      extract({ text }).quotations.map(({ speaker, text: words }) => `${speaker?.text ?? '-'}: ${words}`),
      expected,
      text,
    )
  t.end()
}

test('who is named last in what is said is not who says it', (t) => {
  all(t, [
    [
      'The envoy will meet her host, Anna Keller, the palace said.',
      'the palace: The envoy will meet her host, Anna Keller',
    ],
    [
      'The envoy met her host, Anna Keller, the ministry said, but she left in May.',
      'the ministry: The envoy met her host, Anna Keller',
      'the ministry: but she left in May',
    ],
    [
      'The talks will resume in May, the ambassador, Anna Keller, said.',
      'the ambassador, Anna Keller: The talks will resume in May',
    ],
    [
      '“The talks will resume,” Anna Keller, a lawyer said.',
      'Anna Keller, a lawyer: “The talks will resume,”',
    ],
  ])
})

test('what is said goes on to who says it, past a date or an aside', (t) => {
  all(t, [
    [
      'The dam will open on Monday, May 4, Peru’s embassy said in a statement.',
      'Peru’s embassy: The dam will open on Monday, May 4',
    ],
    [
      'The king has moved his trip, which was due to begin on May 4, to late June, the palace said.',
      'the palace: The king has moved his trip, which was due to begin on May 4, to late June',
    ],
  ])
})

test('whoever knows of something says it, at the end too', (t) => {
  all(t, [
    [
      'The dam will open, three diplomats with knowledge of the plan said.',
      'three diplomats with knowledge of the plan: The dam will open',
    ],
    [
      'The dam will open, three diplomats with direct experience of the talks said, but not in May.',
      'three diplomats with direct experience of the talks: The dam will open',
      'three diplomats with direct experience of the talks: but not in May',
    ],
  ])
})

test('the day on which it is said is not what is said', (t) => {
  all(t, [
    [
      'Peru left the pact on May 3, Anna Keller announced that day.',
      'Anna Keller: Peru left the pact on May 3',
    ],
    [
      'Peru left the pact on May 3, the ministry confirmed on the same evening.',
      'the ministry: Peru left the pact on May 3',
    ],
    ['The minister said that day that the dam would open.', 'The minister: that the dam would open'],
    ['The minister said that day was a sad one.', 'The minister: that day was a sad one'],
  ])
})

test('who finds something likely says both that and what', (t) => {
  all(t, [
    [
      'It is highly unlikely, the minister said, that the base will close.',
      'the minister: It is highly unlikely',
      'the minister: that the base will close',
    ],
    [
      'There is little chance, said Anna Keller, that Oslo will sign.',
      'Anna Keller: There is little chance',
      'Anna Keller: that Oslo will sign',
    ],
  ])
})

test('a name that no list holds is a person’s where a view of someone at a body is told', (t) => {
  const named = (text: string) => extract({ text }).quotations.map(({ speaker }) => speaker?.name ?? null)
  for (const [text, name] of [
    ['The pact will hold, according to Runa Solheim of the Fjord Seminar.', 'Runa Solheim'],
    ['According to Runa Solheim of the Arctic Circle Society, the pact will hold.', 'Runa Solheim'],
    ['The pact will hold, in the view of Runa Solheim at the Fjord Seminar.', 'Runa Solheim'],
    ['According to Central Command of the army, the road is shut.', 'Central Command'],
  ] as const)
    t.same(named(text), [name], text)
  t.end()
})
