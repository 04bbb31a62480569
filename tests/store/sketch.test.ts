import fc from 'fast-check'
import { test } from 'tap'
import { isCopy, sketchOf } from '../../src/store/sketch.ts'
import { other, wire, WIRE } from './wire.ts'

const copies = (a: string, b: string): boolean => isCopy(sketchOf(a), sketchOf(b))

test('what outlets make of an agency’s text is known for a copy', (t) => {
  const altered = {
    'under a headline of their own': `Cod row: minister flies to Oslo\n\n${wire}`,
    'with the agency named, before and after': `OSLO, 29 April (Newswire) – ${wire}\n(Reporting by A. Writer; editing by B. Reader)`,
    'cut to its first half': WIRE.slice(0, 3).join('\n'),
    'without its second and fifth paragraph': WIRE.filter((_, n) => n !== 1 && n !== 4).join('\n'),
    'in another order': [...WIRE.slice(3), ...WIRE.slice(0, 3)].join('\n'),
    'with a word changed here and there': wire
      .replace('travel to', 'go to')
      .replace('likely, though', 'probable, if')
      .replace('declined to comment', 'would not comment')
      .replace('two canneries', 'three canneries'),
    'in capitals, with other quotation marks and broken lines': wire
      .toUpperCase()
      .replace(/[“”]/g, '"')
      .replaceAll('. ', '.\n'),
    'within a longer piece': `${other}\n${wire}`,
  }
  for (const [how, text] of Object.entries(altered)) t.ok(copies(wire, text), how)
  t.end()
})

test('what only speaks of the same is none', (t) => {
  t.notOk(copies(wire, other), 'another reporter on the same event')
  t.notOk(copies(wire, `${other}\n${WIRE[2]}`), 'a shared quotation')
  const notice = (visitor: string, state: string, day: number): string =>
    `The Chancellor will receive ${visitor} of ${state} in the capital on ${day} May. They will discuss trade with ${state}, ` +
    `energy, and the agreement that ${visitor} proposed in March. The press may attend the reception of the delegation ` +
    `from ${state} at ${day} minutes past nine; questions about ${visitor} go to the protocol office before ${day - 1} May.`
  t.notOk(
    copies(notice('Mira Solano', 'Portugal', 3), notice('Ravi Menon', 'Sri Lanka', 17)),
    'notices of one form',
  )
  const brief = 'Talks in Oslo ended without a deal, officials said on Friday.'
  t.strictSame(sketchOf(brief), [], 'of a few words nothing can be said')
  t.notOk(copies(brief, brief))
  t.end()
})

test('scripts without blanks between words have copies too', (t) => {
  const text =
    '外務大臣は五月三日にオスロを訪問し、北の海における漁業権について二日間の協議を行うと、同省が月曜日に発表した。'
  t.ok(copies(text, `（通信社）${text}以上。`))
  t.end()
})

test('a text is its own copy, whatever it is, and the order of the two does not matter', (t) => {
  const words = fc.array(fc.constantFrom('talks', 'the', 'minister', 'Oslo', 'said', 'on', '三', '. '), {
    minLength: 0,
    maxLength: 400,
  })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, two] = [sketchOf(a.join(' ')), sketchOf(b.join(' '))]
      return (one.length === 0 || isCopy(one, one)) && isCopy(one, two) === isCopy(two, one)
    }),
  )
  t.end()
})
