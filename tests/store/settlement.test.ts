/** What settles a forecast, in the words of an article without those of doubt. */
import { test } from 'tap'
import { withoutDoubt } from '../../src/store/reads/without-doubt.ts'
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
  for (const [words, hedge, settles] of [
    ['It was highly unlikely Peru would leave', 'highly unlikely', 'Peru would leave'],
    ['It is possible that Peru will leave', 'is possible', 'Peru will leave'],
    ['It is unlikely to rain', 'unlikely', 'It will rain'],
    ['Chances are Peru will leave', 'Chances are', 'Peru will leave'],
    ['Most likely Peru will leave', 'Most likely', 'Peru will leave'],
    ['The clause is probably going to be watered down', 'probably', 'The clause will be watered down'],
    ['The talks were now unlikely to resume', 'unlikely', 'The talks will resume'],
    ['Peru looks likely to leave', 'likely', 'Peru will leave'],
    ['Peru isn’t likely to leave', 'isn’t likely', 'Peru will leave'],
    ['Peru is likely soon to leave', 'likely', 'Peru will leave'],
    ['Peru is bound to leave', 'bound to', 'Peru will leave'],
    ['Peru is more likely than not to leave', 'more likely than not', 'Peru will leave'],
    ['Peru probably won’t leave', 'probably won’t', 'Peru will leave'],
    ['Peru could very well leave', 'could', 'Peru will leave'],
    ['Peru will, in all likelihood, leave', 'in all likelihood', 'Peru will leave'],
    ['A deal is unlikely this year', 'unlikely', 'A deal this year'],
    ['They’re unlikely to leave', 'unlikely', 'They will leave'],
    ['It was possible to resolve it', 'was possible', 'It was possible to resolve it'],
    ['They are, you know, likely to leave', 'likely', 'They are, you know, likely to leave'],
    ['A deal is possible', 'is possible', 'A deal'],
    ['The pact is probably dead', 'probably', 'The pact is dead'],
    ['Peru is most likely the next to leave', 'most likely', 'Peru is the next to leave'],
  ] as const)
    t.equal(await told(words, hedge), settles)
  t.equal(await told('a 70% chance of a deal', '70%'), 'a 70% chance of a deal')
})
