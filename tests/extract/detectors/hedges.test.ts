import { test } from 'tap'
import { prepare } from '../../../src/extract/article.ts'
import { nothingFound, type Hedge } from '../../../src/extract/detector.ts'
import { hedges } from '../../../src/extract/detectors/hedges.ts'

const read = (text: string): Hedge[] => hedges.detect(prepare({ text }), nothingFound()).hedges ?? []
const bandOf = (text: string) => read(text).map(({ text: words, band }) => `${words}: ${band}`)

test('each band of ICD 203 has its words', (t) => {
  t.strictSame(bandOf('A truce is almost certain.'), ['almost certain: almost_certain'])
  t.strictSame(bandOf('It is highly likely that Oslo will agree.'), ['highly likely: very_likely'])
  t.strictSame(bandOf('Oslo will probably agree.'), ['probably: likely'])
  t.strictSame(bandOf('There is a strong possibility of a deal.'), ['a strong possibility: likely'])
  t.strictSame(bandOf('No one doubts that Oslo will agree.'), ['No one doubts that: almost_certain'])
  t.strictSame(bandOf('There is an even chance of a deal.'), ['an even chance: roughly_even'])
  t.strictSame(bandOf('It is unlikely that Oslo will agree.'), ['unlikely: unlikely'])
  t.strictSame(bandOf('Oslo is highly unlikely to agree.'), ['highly unlikely: very_unlikely'])
  t.strictSame(bandOf('There is almost no chance of a deal.'), ['almost no chance: almost_no_chance'])
  t.end()
})

test('negation turns a hedge round', (t) => {
  t.strictSame(bandOf('The envoy is not likely to return.'), ['not likely: unlikely'])
  t.strictSame(bandOf('A deal isn’t very likely.'), ['isn’t very likely: unlikely'])
  t.strictSame(bandOf('The envoy will likely not return.'), ['likely not: unlikely'])
  t.strictSame(bandOf('The envoy probably won’t return.'), ['probably won’t: unlikely'])
  t.strictSame(bandOf('It is not certain that he will return.'), [])
  t.strictSame(bandOf('A deal is not only likely but close.'), ['likely: likely'])
  t.end()
})

test('whatever says less than a hedge never leaves it as strong as it stands', (t) => {
  const cases: readonly (readonly [text: string, hedge: string])[] = [
    ['Keller put the likelihood of a visit at no better than even.', 'no better than even: roughly_even'],
    ['Keller put the odds of a truce at less than even.', 'less than even: unlikely'],
    ['Keller put the odds of a truce at slightly better than even.', 'slightly better than even: likely'],
    ['A truce is not better than even.', 'not better than even: roughly_even'],
    ['There is no more than an even chance of a truce.', 'no more than an even chance: roughly_even'],
    ['A truce is no more likely than not.', 'no more likely than not: roughly_even'],
    ['Keller put the odds at no better than one in three.', 'no better than one in three: unlikely'],
    ['Keller put the odds below 30 percent.', 'below 30 percent: unlikely'],
    ['He would hardly withdraw.', 'would hardly: unlikely'],
    ['There is no small chance of a truce.', 'no small chance: likely'],
    ['There is no realistic chance of a truce.', 'no realistic chance: very_unlikely'],
    ['There is not much of a chance of a truce.', 'not much of a chance: unlikely'],
    ['There is more than a remote chance of a truce.', 'more than a remote chance: null'],
    ['It is far from certain that Oslo will sign.', 'far from certain: null'],
    ['Oslo is anything but certain to sign.', 'anything but certain: null'],
    ['Oslo is anything but likely to sign.', 'anything but likely: unlikely'],
    ['Oslo is by no means likely to sign.', 'by no means likely: unlikely'],
    ['Oslo is no longer likely to sign.', 'no longer likely: unlikely'],
    ['It is not all that likely.', 'not all that likely: unlikely'],
    ['It is not impossible that Oslo will sign.', 'not impossible: null'],
    ['Few diplomats think it likely that Oslo will sign.', 'Few diplomats think it likely: unlikely'],
    ['Few doubt that Oslo will sign.', 'Few doubt that: likely'],
    ['No treaty is likely this year.', 'No treaty is likely: unlikely'],
    ['I would be surprised if they left.', 'would be surprised if: unlikely'],
    ['I would not be surprised if they left.', 'would not be surprised if: likely'],
  ]
  for (const [text, hedge] of cases) t.strictSame(bandOf(text), [hedge], text)
  t.strictSame(bandOf('It would hardly be a surprise.'), [])
  t.end()
})

test('the most likely of several is no more than likely, and the most unlikely very unlikely', (t) => {
  t.strictSame(bandOf('Oslo will most likely agree.'), ['most likely: likely'])
  t.strictSame(bandOf('It is most unlikely that Oslo will agree.'), ['most unlikely: very_unlikely'])
  t.strictSame(bandOf('Oslo will in all likelihood agree.'), ['in all likelihood: very_likely'])
  t.end()
})

test('what few, or none, think likely', (t) => {
  t.strictSame(bandOf('Few analysts in Oslo believe that the pact will hold.'), [
    'Few analysts in Oslo believe that: unlikely',
  ])
  t.strictSame(bandOf('Nobody expects the king to travel.'), ['Nobody expects: very_unlikely'])
  t.strictSame(bandOf('No serious observer thinks that Oslo will sign.'), [
    'No serious observer thinks that: very_unlikely',
  ])
  t.strictSame(bandOf('Few believe in it.'), [])
  t.strictSame(bandOf('No vote that he expected the house to hold was held.'), [])
  t.end()
})

test('chances are what their predicate says', (t) => {
  t.strictSame(bandOf('The chances of a truce are slim.'), ['slim: very_unlikely'])
  t.strictSame(bandOf('The odds that Oslo will sign are not good.'), ['not good: unlikely'])
  t.strictSame(bandOf('The likelihood of war remains high.'), ['high: likely'])
  t.strictSame(bandOf('The chances would fall to about even.'), ['about even: roughly_even'])
  t.strictSame(bandOf('I would put those at four chances in five.'), ['four chances in five: likely'])
  t.strictSame(bandOf('Prospects for a truce are now dim.'), ['dim: very_unlikely'])
  t.strictSame(bandOf('Envoys rate the likelihood of a truce as low.'), ['low: very_unlikely'])
  t.strictSame(bandOf('The chances of a truce have fallen to one in ten.'), ['one in ten: very_unlikely'])
  t.strictSame(bandOf('The chances of winning a good school are equal.'), [])
  t.end()
})

test('odds that are told by number have the band that the number falls into', (t) => {
  const chanceOf = (words: string) => bandOf(`There is a ${words} chance of a truce.`)
  t.strictSame(chanceOf('60 %'), ['60 % chance: likely'])
  t.strictSame(chanceOf('seventy percent'), ['seventy percent chance: likely'])
  t.strictSame(chanceOf('5 to 10 per cent'), ['5 to 10 per cent chance: very_unlikely'])
  t.strictSame(chanceOf('one in three'), ['one in three chance: unlikely'])
  t.strictSame(chanceOf('3-in-4'), ['3-in-4 chance: likely'])
  t.strictSame(chanceOf('fifty-fifty'), ['fifty-fifty chance: roughly_even'])
  t.strictSame(chanceOf('better than even'), ['better than even chance: likely'])
  t.strictSame(bandOf('There is less than a 5 percent chance of a truce.'), [
    'less than a 5 percent chance: almost_no_chance',
  ])
  t.strictSame(bandOf('There is no more than a 10 percent chance of it.'), [
    'no more than a 10 percent chance: very_unlikely',
  ])
  t.strictSame(bandOf('Keller put the odds of a truce at around 30 percent.'), [
    'around 30 percent: unlikely',
  ])
  t.strictSame(bandOf('Keller put the odds at one in ten that Oslo would sign.'), [
    'one in ten: very_unlikely',
  ])
  t.strictSame(bandOf('The odds were 50-50.'), ['50-50: roughly_even'])
  t.strictSame(bandOf('There is a 0.9 probability of a truce.'), ['0.9 probability: very_likely'])
  t.strictSame(bandOf('A 40 percent risk of war remains.'), ['40 percent risk: unlikely'])
  t.strictSame(bandOf('She is 90 percent sure of it.'), ['90 percent sure: very_likely'])
  t.strictSame(bandOf('She is not 100 percent sure of it.'), ['not 100 percent sure: null'])
  t.strictSame(bandOf('It is a coin toss whether he will come.'), ['coin toss whether: roughly_even'])
  t.strictSame(bandOf('Chances are slim that he will come.'), ['Chances are slim that: very_unlikely'])
  t.end()
})

test('numbers that are no odds', (t) => {
  t.strictSame(bandOf('One in three voters took a chance on him.'), [])
  t.strictSame(bandOf('At a risk to himself, he won 60 percent.'), [])
  t.strictSame(bandOf('The risk of war is great.'), [])
  t.end()
})

test('agentless expectation and hearsay carry no band', (t) => {
  const [expected] = read('The minister is expected to fly to Lima.')
  t.match(expected, { text: 'is expected to', kind: 'expectation', band: null })
  const [reportedly] = read('The minister reportedly asked for a delay.')
  t.match(reportedly, { text: 'reportedly', kind: 'hearsay', band: null })
  t.match(read('The minister is expected in Rabat on Friday.'), [
    { text: 'is expected in', kind: 'expectation' },
  ])
  t.match(read('the king’s anticipated visit to Rabat'), [{ text: 'anticipated', kind: 'expectation' }])
  t.end()
})

test('words that only look like hedges', (t) => {
  t.strictSame(read('The treaty was signed in May.'), [])
  t.strictSame(read('Both will make sure to attend.'), [])
  t.strictSame(read('Members are legally bound to help.'), [])
  t.strictSame(read('Turnout was higher than expected.'), [])
  t.strictSame(read('Growth is expected by analysts to slow.'), [])
  t.strictSame(read('The talks will go on.'), [])
  t.end()
})

test('every hedge points at its words', (t) => {
  const text = 'It’s likely that they may, reportedly, be expected to go; it is unlikely they will.'
  for (const { start, end, text: words } of read(text)) t.equal(text.slice(start, end), words)
  t.equal(read(text).length, 5)
  t.end()
})

test('per cent fall into the bands of ICD 203', (t) => {
  t.strictSame(bandOf('There is a 70 percent chance of a deal.'), ['70 percent chance: likely'])
  t.strictSame(bandOf('There is a 70-percent chance of a deal.'), ['70-percent chance: likely'])
  t.strictSame(bandOf('There is a 10% probability of a deal.'), ['10% probability: very_unlikely'])
  t.strictSame(bandOf('There is a 60–70 per cent chance of a deal.'), ['60–70 per cent chance: likely'])
  t.strictSame(bandOf('There is a better than 50 percent chance of a deal.'), [
    'better than 50 percent chance: roughly_even',
  ])
  t.strictSame(bandOf('A deal is 90 percent certain to fail.'), ['90 percent certain: very_likely'])
  t.strictSame(bandOf('He put the odds of a deal at 30 percent.'), ['30 percent: unlikely'])
  t.strictSame(bandOf('Prices rose by 70 percent.'), [])
  t.end()
})
