import { test } from 'tap'
import type { ForecastClaim } from '../../../src/extract/claims/schemas.ts'
import { readClaims } from './read-claims.ts'

test('how likely, by the idioms of agencies and analysts', (t) => {
  const read = (text: string) =>
    readClaims<ForecastClaim>(text, 'forecast', '2025-03-12').map(
      ({ likelihood, possibility, assertedBy, proposition }) => [
        likelihood?.band ?? (possibility ? 'possible' : null),
        assertedBy.names.join(),
        proposition.text,
      ],
    )
  const karo = (words: string) => read(`${words}, said Olli Karo, an analyst.`)[0]?.slice(0, 2)
  for (const [words, band] of [
    ['The risk of war between Chad and Niger is small', 'very_unlikely'],
    ['It is anyone’s guess whether Chile will sign', 'possible'],
    ['It remains an open question whether Chile will sign', 'possible'],
    ['It is not out of the question that Chile will leave', 'possible'],
    ['There is a serious risk that Sudan will split', 'possible'],
    ['There is virtually no prospect of a truce in Chad', 'almost_no_chance'],
    ['The odds that Chile signs are three to one against', 'unlikely'],
    ['The odds are still in favour of a truce in Chad', 'likely'],
    ['A truce in Chad is as good as certain to hold', 'almost_certain'],
    ['Chile will no doubt appeal', 'almost_certain'],
    ['It is entirely possible that Chile will leave', 'possible'],
    ['It would be a surprise if Chile signed', 'unlikely'],
    ['Chile has a 70-30 chance of winning', 'likely'],
    ['A rate cut in Chile is a done deal', 'almost_certain'],
    ['New sanctions against Chile are a certainty', 'almost_certain'],
    ['Chile will not, in all likelihood, veto the plan', 'very_likely'],
  ] as const)
    t.strictSame(karo(words), [band, 'Olli Karo'], words)
  const said = (words: string) => read(`“${words},” said Olli Karo, an analyst.`)[0]?.slice(0, 2)
  t.strictSame(said('I would not bet against a truce in Chad'), ['likely', 'Olli Karo'])
  t.strictSame(said('I’d be amazed if Chile signed'), ['very_unlikely', 'Olli Karo'])
  t.strictSame(said('I don’t see Chile signing this year'), ['unlikely', 'Olli Karo'])
  t.strictSame(said('Don’t hold your breath for a truce in Chad'), ['unlikely', 'Olli Karo'])
  t.strictSame(read('Olli Karo, an analyst, would bet against a truce in Chad before the rains.'), [
    ['unlikely', 'Olli Karo', 'a truce in Chad before the rains'],
  ])
  t.strictSame(read('Olli Karo, an analyst, said he would not rule out a truce in Chad.'), [
    ['possible', 'Olli Karo', 'a truce in Chad'],
  ])
  t.strictSame(read('Olli Karo, an analyst, gave the truce with Chad a 20 percent chance.'), [
    ['very_unlikely', 'Olli Karo', 'the truce with Chad'],
  ])
  t.strictSame(read('Olli Karo, an analyst, put the odds of a truce in Chad before June at sixty percent.'), [
    ['likely', 'Olli Karo', 'a truce in Chad before June'],
  ])
  t.strictSame(read('The Harbour Institute puts the probability of a truce in Chad at 25 percent.'), [
    ['unlikely', 'Harbour Institute', 'a truce in Chad'],
  ])
  t.strictSame(
    read('“It is almost certain,” Olli Karo, an analyst, said, “that Chile will leave the treaty.”'),
    [['almost_certain', 'Olli Karo', 'Chile will leave the treaty']],
  )
  t.match(read('Kenya is not expected to send troops, according to Olli Karo, an analyst.'), [
    ['unlikely', 'Olli Karo', /troops$/],
  ])
  t.strictSame(read('Olli Karo, an analyst, believes that Chile will leave the bloc.'), [
    [null, 'Olli Karo', 'Chile will leave the bloc'],
  ])
  t.strictSame(read('Olli Karo, an analyst, believes that he will leave the bloc.'), [], 'his own plan')
  t.end()
})
