import { test } from 'tap'
import { prepare } from '../../../src/extract/article.ts'
import { nothingFound, type Organization } from '../../../src/extract/detector.ts'
import { organizations } from '../../../src/extract/detectors/organizations/index.ts'
import { places } from '../../../src/extract/detectors/places/index.ts'

function read(text: string): Organization[] {
  const article = prepare({ text })
  const found = nothingFound()
  found.places = places.detect(article, found).places ?? []
  return organizations.detect(article, found).organizations ?? []
}
const seen = (text: string): string[] =>
  read(text).map(({ text: words, kind, country }) => `${words} | ${kind} | ${country ?? '-'}`)

test('bodies of many states are known by name and abbreviation', (t) => {
  t.same(seen('The UN and the African Union called NATO.'), [
    'UN | intergovernmental | -',
    'African Union | intergovernmental | -',
    'NATO | intergovernmental | -',
  ])
  t.equal(read('the OSCE')[0]?.name, 'Organization for Security and Co-operation in Europe')
  t.same(seen('Who asked? Un peu.'), [], 'small words are no abbreviations')
  t.end()
})

test('a noun makes a capitalised name an institute', (t) => {
  t.same(seen('Anna Keller of the Northern Institute for Peace and Conflict Studies in Oslo spoke.'), [
    'Northern Institute for Peace and Conflict Studies | institute | -',
  ])
  t.same(seen('a fellow at Uppsala University, the university said'), ['Uppsala University | institute | -'])
  t.same(seen('The University was shut.'), [], 'a noun alone names nothing')
  t.end()
})

test('ministries belong to the state beside them', (t) => {
  t.same(seen('The Norwegian Ministry of Foreign Affairs and Trade wrote.'), [
    'Norwegian Ministry of Foreign Affairs and Trade | government | NO',
  ])
  t.same(seen('the Ministry of Defence of Finland')[0], 'Ministry of Defence of Finland | government | FI')
  t.same(seen("Manila's Foreign Ministry said")[0], 'Foreign Ministry | government | PH')
  t.end()
})

test('"and" parts two bodies', (t) => {
  t.same(
    seen('the Baltic Institute and Tartu University').map((line) => line.split(' |')[0]),
    ['Baltic Institute', 'Tartu University'],
  )
  t.end()
})

test('an abbreviation in brackets stands for the name from there on', (t) => {
  const text = 'The Northern Peace Institute (NPI) met. NPI said so.'
  t.same(
    read(text).map(({ text: words, name }) => [words, name]),
    [
      ['Northern Peace Institute', 'Northern Peace Institute'],
      ['NPI', 'Northern Peace Institute'],
      ['NPI', 'Northern Peace Institute'],
    ],
  )
  t.end()
})
