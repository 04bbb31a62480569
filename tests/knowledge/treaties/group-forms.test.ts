import { test } from 'tap'
import { groupForms, proposals } from '../../../src/knowledge/treaties/group-forms.ts'
import { fitsAny, keysOf, nameOf, type TreatyForm } from '../../../src/knowledge/treaties/treaty-form.ts'
import { pairOf, type Verdict } from '../../../src/knowledge/verdicts.ts'

const form = (id: string, fields: Partial<TreatyForm>): TreatyForm => ({
  ...{ id, registry: null, title: null, label: 'pact', year: null, parties: [] },
  ...fields,
})
const grouped = (...forms: TreatyForm[]): string[] => judged({}, ...forms)
const judged = (verdicts: Record<string, Verdict>, ...forms: TreatyForm[]): string[] =>
  groupForms(forms, new Map(Object.entries(verdicts)))
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
    [
      'by its title, where one tells more of its parties',
      form('a', { title: 'harbour pact', ...between }),
      form('b', { title: 'harbour pact', parties: ['NO', 'PT', 'SE'] }),
    ],
    [
      'by its title, where each names one of its parties',
      form('a', { title: 'harbour pact', parties: ['NO'] }),
      form('b', { title: 'harbour pact', parties: ['PT'] }),
    ],
    [
      'by title and year, whatever parties each names',
      form('a', { title: 'harbour pact', year: 1999, ...between }),
      form('b', { title: 'harbour pact', year: 1999, parties: ['FR', 'SE'] }),
    ],
    [
      'by a common title of two that both name',
      form('a', { title: 'trade treaty', year: 1999, ...between }),
      form('b', { title: 'trade treaty', parties: ['NO', 'PT', 'SE'] }),
    ],
    [
      'by year and parties, in words of its title',
      form('a', { title: 'treaty of friendship and trade', year: 1999, parties: ['NO', 'SU'] }),
      form('b', { label: '1999 friendship treaty', year: 1999, parties: ['NO', 'RU'] }),
    ],
    [
      'by its own name, whichever way its two states are named',
      form('a', { title: 'norwegian portuguese harbour safety pact', ...between }),
      form('b', { label: 'historic harbour safety pact concluded between portugal and norway', ...between }),
    ],
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
      'of one title and two other parties',
      form('a', { title: 'harbour pact', ...between }),
      form('b', { title: 'harbour pact', parties: ['NO', 'SE'] }),
    ],
    [
      'of a common title, of which one tells neither year nor parties',
      form('a', { title: 'trade treaty', year: 1999, ...between }),
      form('b', { title: 'trade treaty', parties: ['NO'] }),
    ],
    [
      'of one year and the same parties, in other words',
      form('a', { title: 'treaty of friendship', year: 1999, ...between }),
      form('b', { label: '1999 gas agreement', year: 1999, ...between }),
    ],
    [
      'in the registry',
      form('a', { registry: 'first', title: 'harbour pact' }),
      form('b', { registry: 'second', title: 'harbour pact' }),
    ],
    [
      'of two states that make many',
      form('a', { label: 'agreement with portugal', ...between }),
      form('b', { label: 'agreement between norway and portugal', ...between }),
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

test('a pair is a list of its own, beside a longer one a part of it', (t) => {
  const title = 'harbour pact'
  const [pair, other, all] = [
    form('a', { title, ...between }),
    form('b', { title, parties: ['NO', 'SE'] }),
    form('c', { title, parties: ['NO', 'PT', 'SE'] }),
  ]
  t.strictSame(grouped(pair, other), ['a', 'b'])
  t.strictSame(grouped(pair, other, all), ['a b c'])
  t.end()
})

test('what an editor says goes before', (t) => {
  const [old, young, bare] = [
    form('a', { title: 'harbour pact', year: 1999 }),
    form('b', { title: 'harbour pact', year: 2000 }),
    form('c', { title: 'harbour pact' }),
  ]
  t.strictSame(judged({ [pairOf('a', 'b')]: 'same' }, old, young, bare), ['a b c'])
  t.strictSame(judged({ [pairOf('a', 'c')]: 'different' }, old, bare), ['a', 'c'])
  t.strictSame(judged({ [pairOf('a', 'c')]: 'same' }, old, young, bare), ['a c', 'b'])
  t.end()
})

test('what may be one treaty, and why it was left apart', (t) => {
  const reasons = (a: TreatyForm, b: TreatyForm) => proposals([a], [[b]]).flatMap((one) => one.reasons)
  const title = 'harbour pact'
  const told: [string | undefined, TreatyForm, TreatyForm][] = [
    [
      'the same title: harbour pact; but NO, PT, not NO, SE',
      form('a', { title, ...between }),
      form('b', { title, parties: ['NO', 'SE'] }),
    ],
    [
      'the same title: harbour pact; but 1999, not 2000',
      form('a', { title, year: 1999 }),
      form('b', { title, year: 2000 }),
    ],
    [undefined, form('a', { title, year: 1999 }), form('b', { title, year: 2024 })],
    [
      'the same title: harbour pact; but others fit as well',
      form('a', { title, year: 1999 }),
      form('b', { title }),
    ],
    [
      'the same name: trade treaty; but many treaties have it',
      form('a', { title: 'trade treaty', ...between }),
      form('b', { title: 'trade treaty', parties: ['NO'] }),
    ],
    [
      undefined,
      form('a', { title: 'trade treaty', ...between }),
      form('b', { title: 'trade treaty', parties: ['FR', 'SE'] }),
    ],
    [
      'the same year and parties: 1999, NO, PT; but it is called otherwise',
      form('a', { title, year: 1999, ...between }),
      form('b', { label: '1999 gas deal', year: 1999, ...between }),
    ],
  ]
  for (const [reason, a, b] of told) t.equal(reasons(a, b)[0], reason, reason ?? 'nothing tells')
  t.same(
    proposals([form('a', { title })], [[form('b', { title })]], new Map([[pairOf('a', 'b'), 'different']])),
    [],
    'an editor said no',
  )
  t.end()
})

test('words that fit any treaty are compared with none', (t) => {
  t.ok(fitsAny(form('a', { title: 'memorandum of understanding' })))
  t.ok(fitsAny(form('a', { label: '1994 agreement', year: 1994 })))
  t.notOk(fitsAny(form('a', { title: 'peace agreement', year: 2016 })))
  t.notOk(fitsAny(form('a', { title: 'treaty of friendship', ...between })))
  t.notOk(fitsAny(form('a', { title: 'harbour pact' })))
  t.ok(fitsAny(form('a', { title: 'washington declaration' })), 'states meet there often')
  t.same(keysOf(form('a', { label: 'the agreement' })), [])
  t.end()
})

test('the year is no part of a name that has others', (t) => {
  t.equal(nameOf('1972 harbour pact'), 'harbour pact')
  t.equal(nameOf('the harbour pact of 1972'), 'harbour pact')
  t.equal(nameOf('convention of 1800'), 'convention of 1800')
  t.end()
})

test('a short name of the same parties is proposed, a name with a partner is the same', (t) => {
  const title = form('a', {
    title: 'treaty of friendship and cooperation',
    label: 'x',
    year: 2001,
    ...between,
  })
  const short = form('b', { label: 'friendship treaty of norway and portugal', ...between })
  t.match(proposals([title], [[short]]), [{ reasons: [/“friendship treaty” may be short for/] }])
  t.strictSame(grouped(title, short), ['a', 'b'], 'an editor says')
  t.strictSame(
    proposals([title], [[form('c', { label: 'border treaty of norway and portugal', ...between })]]),
    [],
  )
  t.strictSame(
    grouped(
      form('a', { title: '1778 treaty of alliance with norway', year: 1778, ...between }),
      form('b', { title: '1778 treaty of alliance', year: 1778 }),
    ),
    ['a b'],
  )
  t.end()
})

test('“treaty” and “new treaty” of the same two are proposed as one, where no year tells them apart', (t) => {
  const bare = form('a', { label: 'treaty', ...between })
  const proposed = (label: string, more = {}) =>
    proposals([bare], [[form('b', { label, ...between, ...more })]]).length
  t.equal(proposed('new treaty'), 1)
  t.equal(proposed('friendship treaty with norway'), 1)
  t.equal(proposed('new treaty', { year: 1998 }), 0)
  t.equal(proposed('agreement on fish'), 0)
  t.end()
})
