import { test } from 'tap'
import { mayBeSameGiven, readName } from '../../../src/knowledge/persons/person-name.ts'

test('the parts of a name', (t) => {
  const parts = (key: string, country: string | null = null) => {
    const { given, family } = readName(key, country)
    return `${given.join(' ')} | ${family}`
  }
  t.equal(parts('mira solano'), 'mira | solano')
  t.equal(parts('solano'), ' | solano')
  t.equal(parts('anna von der heide'), 'anna | von der heide')
  t.equal(parts('von der heide'), ' | von der heide')
  t.equal(parts('paul r weston jr', 'US'), 'paul r | weston')
  t.equal(parts('baek ryu jin', 'KR'), 'ryu jin | baek')
  t.equal(parts('baek', 'KR'), ' | baek')
  t.end()
})

test('given names of one person, and of two', (t) => {
  const same = (a: string, b: string) =>
    mayBeSameGiven(a.split(' ').filter(Boolean), b.split(' ').filter(Boolean))
  for (const [a, b] of [
    ['', 'mira'],
    ['mira', 'mira elena'],
    ['m', 'mira'],
    ['p r', 'paul'],
    ['dmitri', 'dmitry'],
    ['ryu jin', 'ryujin'],
    ['joe', 'joseph r'],
  ] as const)
    t.ok(same(a, b), `${a} / ${b}`)
  for (const [a, b] of [
    ['mira', 'rui'],
    ['jin ho', 'jin su'],
    ['m', 'rui'],
    ['ana', 'anu'],
    ['tony', 'tom'],
  ] as const)
    t.notOk(same(a, b), `${a} / ${b}`)
  t.end()
})
