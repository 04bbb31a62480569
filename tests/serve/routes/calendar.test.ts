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
  t.match(
    await events(),
    [{ uid: first?.uid, sequence: 1, start: '2024-05-05', status: 'TENTATIVE' }],
    'nobody says that it was moved',
  )

  await say('Mira Solano will not come to Oslo on May 5 after all.', 'cancelled', '5', '2024-04-23')
  t.match(await events(), [{ uid: first?.uid, sequence: 2, status: 'CANCELLED' }])
})

test('a calendar follows a visit that is put off, again and again', async (t) => {
  const told = (day: string) => days('R', 'R', day, day)
  const tell = (text: string, publishedAt: string, fields: Parameters<typeof visit>[1]) =>
    store.articles.save(
      report({ text, publishedAt }),
      findings({ claims: [visit(text, { visitor: 'Rui Prata', visitorCountry: 'PT', ...fields })] }),
    )
  const seen = () => events('?person=Prata')

  await tell('Rui Prata will come on May 3.', '2024-04-20', { status: 'planned', date: told('2024-05-03') })
  const [first] = await seen()
  t.match(first, { sequence: 0, start: '2024-05-03', status: 'CONFIRMED' })

  const moved = { status: 'postponed', date: told('2024-06-10'), movedFrom: told('2024-05-03') }
  await tell('Rui Prata will come on June 10, and not on May 3.', '2024-04-25', moved)
  t.match(await seen(), [{ uid: first?.uid, sequence: 1, start: '2024-06-10', status: 'CONFIRMED' }])

  await tell('Rui Prata puts off his trip of June 10.', '2024-05-25', {
    status: 'postponed',
    date: told('2024-06-10'),
    movedFrom: told('2024-06-10'),
  })
  t.match(await seen(), [{ uid: first?.uid, sequence: 2, start: '2024-06-10', status: 'CANCELLED' }])

  const unlikely = { band: 'unlikely' as const, hedge: { start: 0, end: 1, text: 'R' } }
  const doubted = { status: 'planned', date: told('2024-09-02'), likelihood: unlikely }
  await tell('Rui Prata is unlikely to come on September 2.', '2024-06-25', doubted)
  const off = { uid: first?.uid, start: '2024-06-10', status: 'CANCELLED' }
  t.match(await seen(), [{ ...off, sequence: 2 }], 'what is thought of it moves nothing')

  const late = await tell('Rui Prata will come on September 2.', '2024-07-25', {
    ...doubted,
    likelihood: null,
  })
  t.match(await seen(), [{ uid: first?.uid, sequence: 3, start: '2024-09-02', status: 'CONFIRMED' }])
  await store.articles.retract(late.id)
  t.match(await seen(), [{ ...off, sequence: 4 }])

  await tell('Rosa Vidal is unlikely to come on September 2.', '2024-06-25', {
    ...doubted,
    visitor: 'Rosa Vidal',
  })
  t.match(
    await events('?person=Vidal'),
    [{ start: '2024-09-02', status: 'TENTATIVE' }],
    'nothing else is told',
  )
  const shown = (await get(`/v1/visits/${first?.uid}`)).json<{ lifecycle: object[]; overtaken: object[] }>()
  t.equal(shown.overtaken.length, 2, 'May 3, then June 10')
  t.match(shown.lifecycle, [
    { stage: 'planned', versions: [{ from: '2024-05-03', isOvertaken: true }, { likelihood: 'unlikely' }] },
    { stage: 'postponed', versions: [{ from: '2024-06-10' }, { from: '2024-06-10' }] },
  ])
})

test('the filters of the list hold', async (t) => {
  t.equal((await events('?country=NO&person=Solano')).length, 1)
  t.equal((await events('?country=JP')).length, 0)
  t.match((await get('/v1/visits.ics?limit=3')).json(), { code: 'unknown-parameter' })
})
