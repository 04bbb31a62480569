import { test } from 'tap'
import { groupForms, nameOf, type TreatyForm } from '../../../src/knowledge/treaties/group-forms.ts'

const form = (id: string, fields: Partial<TreatyForm>): TreatyForm => ({
  ...{ id, registry: null, title: null, label: 'pact', year: null, parties: [] },
  ...fields,
})
const grouped = (...forms: TreatyForm[]): string[] =>
  groupForms(forms)
    .map((group) =>
      group
        .map(({ form }) => form.id)
        .sort()
        .join(' '),
    )
    .sort()
const between = { parties: ['NO', 'PT'] }

test('one treaty', (t) => {
  const cases: [name: string, ...TreatyForm[]][] = [
    [
      'by the registry, however it is called',
      form('a', { registry: 'harbour', title: 'harbour pact' }),
      form('b', { registry: 'harbour', label: 'pact of the harbours' }),
    ],
    [
      'by its title, where one tells year and parties',
      form('a', { title: 'harbour pact', year: 1999, ...between }),
      form('b', { title: 'harbour pact' }),
    ],
    [
      'with the year before or behind its name',
      form('a', { title: '1999 harbour pact', year: 1999 }),
      form('b', { title: 'harbour pact of 1999', year: 1999 }),
    ],
    ['without a name, of the same parties', form('a', between), form('b', between)],
  ]
  for (const [name, ...forms] of cases) t.strictSame(grouped(...forms), ['a b'], name)
  t.end()
})

test('two treaties', (t) => {
  const cases: [name: string, ...TreatyForm[]][] = [
    [
      'of other years',
      form('a', { title: 'harbour pact', year: 1999 }),
      form('b', { title: 'harbour pact', year: 2024 }),
    ],
    ['of other parties', form('a', between), form('b', { parties: ['NO', 'SE'] })],
    [
      'of one title and other parties',
      form('a', { title: 'trade treaty', ...between }),
      form('b', { title: 'trade treaty', parties: ['NO', 'SE'] }),
    ],
    [
      'in the registry',
      form('a', { registry: 'first', title: 'harbour pact' }),
      form('b', { registry: 'second', title: 'harbour pact' }),
    ],
    ['of other names', form('a', { title: 'harbour pact' }), form('b', { title: 'strait pact' })],
  ]
  for (const [name, ...forms] of cases) t.strictSame(grouped(...forms), ['a', 'b'], name)
  t.end()
})

test('what fits two is neither, whatever comes first', (t) => {
  const [old, young, bare] = [
    form('a', { title: 'harbour pact', year: 1999 }),
    form('b', { title: 'harbour pact', year: 2024 }),
    form('c', { title: 'harbour pact' }),
  ]
  t.strictSame(grouped(old, young, bare), ['a', 'b', 'c'])
  t.strictSame(grouped(bare, young, old), ['a', 'b', 'c'])
  t.strictSame(grouped(bare, old), ['a c'])
  t.match(groupForms([bare, old])[0]?.[1], { to: old, reason: 'the same title: harbour pact' })
  t.end()
})

test('the year is no part of a name that has others', (t) => {
  t.equal(nameOf('1972 harbour pact'), 'harbour pact')
  t.equal(nameOf('the harbour pact of 1972'), 'harbour pact')
  t.equal(nameOf('convention of 1800'), 'convention of 1800')
  t.end()
})
