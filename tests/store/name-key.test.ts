import { test } from 'tap'
import { nameKey } from '../../src/store/name-key.ts'

test('spellings of one name share a key', (t) => {
  const same = [
    ['Nguyễn Văn Minh', 'Nguyen Van-Minh'],
    ['Zoë Marín', 'ZOE MARIN'],
    ['D’Angelo', "D'Angelo"],
    ['Jan Łukasz Østby', 'Jan Lukasz Ostby'],
    ['Defne Kılıçoğlu', 'DEFNE KILICOGLU'],
    ['Jörg Weiß', 'Jorg Weiss'],
    ['Ðorđe Sæther', 'Dorde Saether'],
    ['김 민준', '김 민준'.normalize('NFD')],
    ['  Anna   Keller. ', 'anna keller'],
  ] as const
  for (const [a, b] of same) t.equal(nameKey(a), nameKey(b), `${a}, ${b}`)
  t.not(nameKey('Anna Keller'), nameKey('Anna Kessler'))
  t.not(nameKey('Kim Min-jun'), nameKey('Kim Min'))
  t.equal(nameKey('—'), '', 'marks alone name nobody')
  t.ok(nameKey('x'.repeat(100_000)).length <= 200, 'an index holds it')
  t.end()
})
