import { test } from 'tap'
import { scoreOf, SMALL, type Forecast } from '../../../src/knowledge/ledger/score.ts'

const times = (n: number, forecast: Forecast): Forecast[] => Array.from({ length: n }, () => forecast)

test('nothing said is nothing scored', (t) => {
  const { counts, small, brier, calibration } = scoreOf([])
  t.strictSame(counts, { forecasts: 0, possible: 0, unhedged: 0, resolved: 0, unresolved: 0, void: 0 })
  t.strictSame([small, brier], [true, null])
  t.ok(calibration.length === 7 && calibration.every(({ share }) => share === null))
  t.end()
})

test('the squared distance from the midpoint of the band, for what is hedged and resolved', (t) => {
  const { counts, brier, calibration } = scoreOf([
    { band: 'likely', outcome: 'true' },
    { band: 'likely', outcome: 'false' },
    { band: 'likely', outcome: null },
    { band: 'almost_certain', outcome: 'void' },
    { band: null, outcome: 'true' },
    { band: null, possible: true, outcome: null },
  ])
  t.strictSame(counts, { forecasts: 6, possible: 1, unhedged: 1, resolved: 3, unresolved: 2, void: 1 })
  // (0.675 - 1)² = 0.105625, 0.675² = 0.455625
  t.equal(brier?.score, 0.2806)
  t.equal(brier?.forecasts, 2)
  t.match(calibration[4], { band: 'likely', forecasts: 3, resolved: 2, occurred: 1, share: 0.5 })
  t.match(calibration[6], { band: 'almost_certain', forecasts: 1, resolved: 0, share: null })
  t.end()
})

test('the interval narrows with what is known, and holds the score', (t) => {
  const mixed = (n: number) =>
    scoreOf([
      ...times(n, { band: 'likely', outcome: 'true' }),
      ...times(n, { band: 'likely', outcome: 'false' }),
    ])
  const [few, many] = [mixed(5), mixed(500)]
  const width = ({ brier }: typeof few) => (brier?.interval?.to ?? NaN) - (brier?.interval?.from ?? NaN)
  t.ok(width(many) < width(few) / 5)
  t.ok((few.brier?.interval?.from ?? 1) < 0.2806 && (few.brier?.interval?.to ?? 0) > 0.2806)
  const alike = scoreOf(times(5, { band: 'very_likely', outcome: 'true' })).brier
  t.strictSame(
    alike,
    { score: 0.0156, interval: { from: 0.0156, to: 0.4711 }, forecasts: 5 },
    'alike is not sure',
  )
  const one = scoreOf([{ band: 'likely', outcome: 'true' }]).brier
  t.strictSame(one?.interval, { from: 0.1056, to: 0.4556 }, 'of one it is all that it could score')
  t.strictSame(scoreOf(times(9, { band: 'roughly_even', outcome: 'true' })).brier?.interval, {
    from: 0.25,
    to: 0.25,
  })
  t.end()
})

test('small samples are said to be small', (t) => {
  const of = (n: number) => scoreOf(times(n, { band: 'very_likely', outcome: 'true' })).small
  t.strictSame([of(SMALL - 1), of(SMALL)], [true, false])
  t.ok(scoreOf(times(99, { band: null, outcome: 'true' })).small, 'what is not hedged scores nothing')
  t.end()
})
