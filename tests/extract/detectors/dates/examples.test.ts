import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'tap'
import { mentions } from './reading.ts'

const patterns = new URL('../../../../src/extract/detectors/dates/patterns/', import.meta.url)

/** The sentences that a pattern's file shows, each with the words under which carets stand. */
function examples(source: string): { sentence: string; marked: string[] }[] {
  const lines = source.split('\n')
  return lines.flatMap((line, i) => {
    const carets = lines[i + 1] ?? ''
    if (!line.startsWith('// "') || !/^\/\/[ ^]+$/.test(carets)) return []
    return [...line.matchAll(/"([^"]+)"/g)].map(({ 0: quoted, 1: sentence = '', index }) => ({
      sentence,
      marked: [...carets.slice(index, index + quoted.length).matchAll(/\^+/g)].map((caret) =>
        line.slice(index + caret.index, index + caret.index + caret[0].length),
      ),
    }))
  })
}

test('every pattern reads the words above its carets', (t) => {
  for (const file of readdirSync(patterns)) {
    for (const { sentence, marked } of examples(readFileSync(new URL(file, patterns), 'utf8'))) {
      const found = mentions(sentence).map(({ text }) => text)
      for (const words of marked)
        t.ok(found.includes(words), `${file}: "${words}" in "${sentence}"`, { found })
    }
  }
  t.end()
})

test('the examples are seen at all, and a wrong one is', (t) => {
  const [example] = examples('// "met on Tuesday", "left"\n//         ^^^^^^^')
  t.same(example, { sentence: 'met on Tuesday', marked: ['Tuesday'] })
  const files = readdirSync(patterns).filter(
    (file) => examples(readFileSync(new URL(file, patterns), 'utf8')).length > 0,
  )
  t.ok(files.length > 25, 'nearly every file of patterns shows one')
  t.end()
})
