/** What settles a forecast, in the words of an article without those of doubt. */
import { test } from 'tap'
import { withoutDoubt } from '../../src/store/reads/settlement.ts'
import { openTestStore } from '../db.ts'

test('the words of doubt are left out, whichever way they doubt', async (t) => {
  const { database } = await openTestStore(t)
  const told = async (words: string, hedge: string | null) => {
    const text = `SELECT ${withoutDoubt('$1::text', '$2::text')} AS words`
    const { rows } = await database.pool.query<{ words: string }>(text, [words, hedge])
    return rows[0]?.words
  }
  t.equal(await told('Iran is unlikely to join the deal', 'unlikely'), 'Iran will join the deal')
  t.equal(await told('The two are very likely to sign', 'very likely'), 'The two will sign')
  t.equal(await told('Chile probably will not ratify it', 'probably will not'), 'Chile will ratify it')
  t.equal(await told('Chile will probably not ratify it', 'probably'), 'Chile will ratify it')
  t.equal(await told('Talks will likely fail', 'likely'), 'Talks will fail')
  t.equal(await told('Peru might leave', 'might'), 'Peru will leave')
  t.equal(await told('Peru will leave', 'unlikely'), 'Peru will leave')
  t.equal(await told('Peru will leave', null), 'Peru will leave')
  t.equal(await told('Peru is (almost) certain to leave', '(almost) certain'), 'Peru will leave')
  t.equal(await told('a 70% chance of a deal', '70%'), 'a 70% chance of a deal')
})
