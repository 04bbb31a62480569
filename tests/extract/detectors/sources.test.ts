import { test } from 'tap'
import { extract } from '../../../src/extract/extract.ts'

const seen = (text: string): string[] =>
  extract({ text }).sources.map(({ text: words, kind }) => `${words} | ${kind}`)

/** A sentence, and "words | kind" of each source in it. */
const SENTENCES: readonly (readonly [sentence: string, ...sources: string[]])[] = [
  ['Many experts think that it will fail.', 'Many experts | collective'],
  ['Observers have been quick to note the change.', 'Observers | collective'],
  ['Many say that it will fail.', 'Many | collective'],
  ['Military sources revealed that it had failed.', 'Military sources | anonymous'],
  ['It failed, said an envoy at the port.', 'an envoy at the port | anonymous'],
  ['It failed, according to a report of the bank.', 'a report of the bank | document'],
  ['The envoy reportedly asked for more time.', 'reportedly | hearsay'],
  // Whoever asks not to be named is anonymous, whatever the noun; what is written is still a document.
  ['Two officials, who asked not to be named, said it had failed.', 'Two officials | anonymous'],
  ['A report by unnamed clerks said it had failed.', 'A report | document'],
  // Who was told of before is not unnamed; but "the source" and "the envoys" are.
  ['The envoy said it had failed.'],
  ['The source said it had failed.', 'The source | anonymous'],
  ['The envoys said it had failed.', 'The envoys | collective'],
  // Who says nothing is no source.
  ['The ministers met many experts.'],
  ['The ministers met many experts; Lima said it had failed.'],
  ['The ministers and many experts left amid the claims.'],
  // A name is none.
  ['The Farmers Union said it had failed.'],
]

test('groups, the unnamed, documents and hearsay', (t) => {
  for (const [sentence, ...expected] of SENTENCES) t.same(seen(sentence), expected, sentence)
  t.end()
})
