import ical from 'ical.js'
import { t as file, test } from 'tap'
import { at, days, findings, person, report, visit } from '../../store/made-up.ts'
import { openTestApp } from '../test-app.ts'

const { get, store } = await openTestApp(file)

const events = async (query = '') => {
  const answer = await get(`/v1/visits.ics${query}`)
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return new ical.Component(ical.parse(answer.body) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => ({
      ...new ical.Event(component),
      uid: String(component.getFirstPropertyValue('uid')),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      start: String(component.getFirstPropertyValue('dtstart')),
      status: component.getFirstPropertyValue('status'),
    }))
}

/** "Mira Solano … Oslo … on May N", published on a day of April. */
const say = (text: string, status: string, day: string, publishedAt: string) =>
  store.articles.save(
    report({ text, publishedAt }),
    findings({
      people: [person(text, 'Mira Solano', { country: 'PT', official: true })],
      claims: [
        visit(text, {
          status,
          evidence: at(text, text),
          date: days(text, `on May ${day}`, `2024-05-0${day}`, `2024-05-0${day}`),
        }),
      ],
    }),
  )

test('a calendar follows a visit that is moved, then called off', async (t) => {
  t.strictSame(await events(), [])
  await say('Mira Solano will come to Oslo on May 3.', 'planned', '3', '2024-04-20')
  const [first] = await events()
  t.match(first, { sequence: 0, start: '2024-05-03', status: 'CONFIRMED' })

  await say('Mira Solano will come to Oslo on May 3, it is said again.', 'planned', '3', '2024-04-21')
  t.match(await events(), [{ uid: first?.uid, sequence: 0 }], 'what says the same changes nothing')

  await say('Mira Solano will now come to Oslo on May 5.', 'planned', '5', '2024-04-22')
  t.match(await events(), [{ uid: first?.uid, sequence: 1, start: '2024-05-05', status: 'CONFIRMED' }])

  await say('Mira Solano will not come to Oslo on May 5 after all.', 'cancelled', '5', '2024-04-23')
  t.match(await events(), [{ uid: first?.uid, sequence: 2, status: 'CANCELLED' }])
})

test('the filters of the list hold', async (t) => {
  t.equal((await events('?country=NO&person=Solano')).length, 1)
  t.equal((await events('?country=JP')).length, 0)
  t.match((await get('/v1/visits.ics?limit=3')).json(), { code: 'unknown-parameter' })
})
