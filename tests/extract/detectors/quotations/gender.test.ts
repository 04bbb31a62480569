import { test } from 'tap'
import { genderOf, pronounGender } from '../../../../src/extract/detectors/quotations/gender.ts'
import { readBefore } from './steps.ts'

const CASES: readonly (readonly [text: string, gender: 'f' | 'm' | null])[] = [
  // A title tells it, wherever the text first gives one.
  ['Mr. Okoro left.', 'm'],
  ['Mr Okoro left.', 'm'],
  ['Mrs. Okoro left.', 'f'],
  ['King Osei left.', 'm'],
  ['Queen Ingrid left.', 'f'],
  ['Robin Vance left. Ms. Vance came back.', 'f'],
  ['Peter Vance left. Ms. Vance came back.', 'f'],
  // So does a role.
  ['Robin Vance, a spokeswoman, left.', 'f'],
  ['Robin Vance, a spokesman, left.', 'm'],
  ['Robin Vance, the widow of a trader, left.', 'f'],
  ['Maria Vance, a German chancellor, left.', 'f'],
  ['Robin Vance, a German envoy, left.', null],
  // So does a given name, unless both have it.
  ['Maria Vance left.', 'f'],
  ['Peter Vance left.', 'm'],
  ['Robin Vance left.', null],
  ['Minister Vance left.', null],
]

test('what a text tells of a person', (t) => {
  for (const [text, gender] of CASES) {
    const { reading, found } = readBefore(text)
    const [person] = found.people
    t.equal(person && genderOf(reading, person), gender, text)
  }
  t.end()
})

test('what a pronoun tells', (t) => {
  t.same(['she', 'her', 'he', 'his', 'him'].map(pronounGender), ['f', 'f', 'm', 'm', 'm'])
  t.end()
})
