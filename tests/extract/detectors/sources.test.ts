import { test } from 'tap'
import { prepare } from '../../../src/extract/article.ts'
import { nothingFound } from '../../../src/extract/detector.ts'
import { sources } from '../../../src/extract/detectors/sources.ts'

const seen = (text: string): string[] =>
  (sources.detect(prepare({ text }), nothingFound()).sources ?? []).map(
    ({ text: words, kind }) => `${words} | ${kind}`,
  )

test('groups, the unnamed, documents and hearsay', (t) => {
  t.same(seen('Many experts think that it will fail.'), ['Many experts | collective'])
  t.same(seen('Observers have been quick to note the change.'), ['Observers | collective'])
  t.same(seen('Military sources revealed that it had failed.'), ['Military sources | anonymous'])
  t.same(seen('It failed, according to a report.'), ['a report | document'])
  t.same(seen('The envoy reportedly asked for more time.'), ['reportedly | hearsay'])
  t.end()
})

test('whoever asks not to be named is anonymous', (t) => {
  t.same(seen('Two officials, who asked not to be named, said it had failed.'), ['Two officials | anonymous'])
  t.end()
})

test('a group that says nothing is no source', (t) => {
  t.same(seen('The ministers met many experts.'), [])
  t.end()
})
