import { test } from 'tap'
import { explainQuotations } from '../../../../src/extract/detectors/quotations/explain.ts'
import { extract } from '../../../../src/extract/extract.ts'

/** A text, and each of its quotations: what is said, by whom as written. */
type Case = readonly [text: string, ...said: (readonly [words: string, speaker: string])[]]

const CASES: readonly Case[] = [
  ['In the view of the Finnish envoy, the accord is dead.', ['the accord is dead', 'the Finnish envoy']],
  ['From the point of view of Lima, the accord is dead.', ['the accord is dead', 'Lima']],
  ['In the words of one aide, the accord is dead.', ['the accord is dead', 'one aide']],
  ['But in the eyes of many diplomats the accord is dead.', ['the accord is dead', 'many diplomats']],
  ['By the ministry’s own account, the raid had failed.', ['the raid had failed', 'the ministry']],
  ['The accord is dead, in the opinion of the mayor.', ['The accord is dead', 'the mayor']],
  [
    'The accord is, in the opinion of the mayor, a mistake.',
    ['The accord is', 'the mayor'],
    ['a mistake', 'the mayor'],
  ],
  [
    'There is a growing belief among envoys that the pact will not last.',
    ['that the pact will not last', 'envoys'],
  ],
  ['There are fears in Peru that the pact will not last.', ['that the pact will not last', 'Peru']],
  [
    'The warning by the central bank that prices would rise was ignored.',
    ['that prices would rise', 'the central bank'],
  ],
  ['Peru’s assertion that Chile struck the dam has been dismissed.', ['that Chile struck the dam', 'Peru']],
  ['The promise by the junta to hold a vote was met with doubt.', ['to hold a vote', 'the junta']],
  ['The refusal by Peru to not go was met with doubt.', ['to not go', 'Peru']],
  [
    'The warning by the mayor that the dam could burst sent prices up.',
    ['that the dam could burst', 'the mayor'],
  ],
  [
    'In the view of Ana Vega, an analyst in Quito, the vote is lost.',
    ['the vote is lost', 'Ana Vega, an analyst in Quito'],
  ],
  [
    'But in the eyes of Lima, the accord is dead, the minister said.',
    ['But in the eyes of Lima, the accord is dead', 'the minister'],
  ],
  // No one is named whose view it is, or it is no view.
  ['The view of the harbour from the fort is famous.'],
  ['The mourners marched with tears in their eyes.'],
  ['In her words and deeds she was brave.'],
  ['The tower came into view of the crowd, and the band played.'],
]

for (const [text, ...expected] of CASES)
  test(text, (t) => {
    const found = extract({ text }).quotations.map(({ text: words, speaker }) => [words, speaker?.text])
    t.same(found, expected)
    t.end()
  })

test('a pronoun whose view it is means a person', (t) => {
  const { quotations } = extract({
    text: 'Foreign minister Tamsin Okoro spoke first. Its makers, in her view, never meant it.',
  })
  t.same(
    quotations.map(({ text, speaker, continues }) => [text, speaker?.name, continues]),
    [
      ['Its makers', 'Tamsin Okoro', null],
      ['never meant it', 'Tamsin Okoro', 0],
    ],
  )
  t.end()
})

test('what is said of a view is said by the speaker', (t) => {
  const text = 'But in the eyes of Lima, the accord is dead, the Finnish minister said.'
  t.same(
    extract({ text }).quotations.map(({ speaker }) => speaker?.text),
    ['the Finnish minister'],
  )
  t.end()
})

test('a set phrase is told as one', (t) => {
  t.match(
    explainQuotations({ text: 'In the view of the Finnish envoy, the accord is dead.' }),
    /found by {4}set phrase "view" 0\.90\n/,
  )
  t.end()
})
