import { test } from 'tap'
import type { VisitClaim } from '../../../src/extract/claims/schemas.ts'
import { readClaims } from './read-claims.ts'
import { readVisits as read, seenVisits as seen } from './read-visits.ts'

const BERG = 'Finnish President Anna Berg'
const MORI = 'Japanese Prime Minister Kenji Mori'

test('what is given odds is yet to come, whatever the tense of who gives them', (t) => {
  const read = (text: string) => readClaims<VisitClaim>(text, 'visit', '2025-06-02')
  const ahead = {
    status: 'planned',
    likelihood: { band: 'very_unlikely' },
    assertedBy: { names: ['Anna Keller'] },
  }
  t.match(
    read('Anna Keller gave a visit by Finnish President Anna Berg to Lima on March 9 a 10 percent chance.'),
    [{ ...ahead, date: { from: '2026-03-09' } }],
  )
  t.match(read('Anna Keller gave a visit by Finnish President Anna Berg to Lima a 10 percent chance.'), [
    ahead,
  ])
  t.match(read('Finnish President Anna Berg probably visited Lima in May.'), [{ status: 'occurred' }])
  t.end()
})

test('a state that refuses whom asks to come is where he would have gone', (t) => {
  const declined = 'Luis Rojas PE > Chile CL declined 2024-07-03'
  t.same(seen('Chile declined a request by Peru’s president, Luis Rojas, to visit on July 3.'), [declined])
  t.same(seen('Chile has politely rejected Peruvian President Luis Rojas’s request to visit on July 3.'), [
    declined,
  ])
  t.same(
    seen(
      'Chile has turned down a request by Peruvian President Luis Rojas to visit on July 3 and has offered July 10 instead.',
    ),
    [declined, 'Luis Rojas PE > Chile CL invited 2024-07-10'],
  )
  for (const who of ['Chile’s foreign ministry', 'The Chilean government'])
    t.same(seen(`${who} declined a request by Peruvian President Luis Rojas to visit on July 3.`), [declined])
  t.same(seen('A request by Peruvian President Luis Rojas to visit Chile on July 3 was turned down.'), [
    declined,
  ])
  const asked = 'Peruvian President Luis Rojas asked to visit Santiago on July 3.'
  const answered = [
    'Luis Rojas PE > Santiago CL requested 2024-07-03',
    'Luis Rojas PE > Santiago CL declined 2024-07-03',
  ]
  t.same(seen(`${asked} Chile turned down the request.`), answered)
  t.same(seen(`${asked} Chile declined the request and proposed July 10 instead.`), [
    ...answered,
    'Luis Rojas PE > Santiago CL invited 2024-07-10',
  ])
  t.same(
    seen(
      'Santiago asked that Peruvian President Luis Rojas visit on July 3, but Lima offered July 10 instead.',
    ),
    ['Luis Rojas PE > Chile CL requested 2024-07-03', 'Luis Rojas PE > Chile CL requested 2024-07-10'],
    'who was asked to come asks for another day',
  )
  t.same(seen(`${asked} Kenya declined the request.`), answered.slice(0, 1), 'nobody asked Kenya')
  t.same(seen(`${asked} He offered July 10 as the day of the vote.`), answered.slice(0, 1))
  t.same(seen('Chile declined a request by Peruvian President Luis Rojas to free the ship.'), [])
  t.end()
})

test('a headline does not have come who the text says will come', (t) => {
  const text = `As Berg heads to Lima\n\n${BERG} will arrive in Lima on Tuesday for talks.`
  t.same(seen(text), ['Anna Berg FI > Lima PE planned 2024-06-18'])
  t.same(seen(`As Berg heads to Lima\n\n${BERG} spoke of ice.`), ['Anna Berg FI > Lima PE under_way'])
  t.end()
})

test('verbs of travel tell who went where and when', (t) => {
  t.same(seen(`${BERG} visited Lima on Friday.`), ['Anna Berg FI > Lima PE occurred 2024-06-14'])
  t.same(seen(`${BERG} arrived in Hanoi on Sunday for talks.`), [
    'Anna Berg FI > Hanoi VN occurred 2024-06-16',
  ])
  t.same(seen('Finnish Foreign Minister Olli Karo left for Nairobi on Sunday.'), [
    'Olli Karo FI > Nairobi KE occurred 2024-06-16',
  ])
  t.same(seen('The tourists visited Chile.'), [], 'tourists act for nobody')
  t.same(seen(`${BERG} toured Helsinki on Friday.`), [], 'nobody visits his own country')
  t.end()
})

test('a tour is a visit to each country', (t) => {
  t.same(seen(`Since she took office in May, ${BERG} has travelled to Chile, Peru and Bolivia.`), [
    'Anna Berg FI > Chile CL occurred 2024-05/2024-06-17',
    'Anna Berg FI > Peru PE occurred 2024-05/2024-06-17',
    'Anna Berg FI > Bolivia BO occurred 2024-05/2024-06-17',
  ])
  t.end()
})

test('what is to come is planned, whatever the verb', (t) => {
  t.same(seen(`${BERG} will travel to Chile next week.`), [
    'Anna Berg FI > Chile CL planned 2024-06-24/2024-06-30',
  ])
  t.same(seen(`${BERG} is expected to fly to Chile on Tuesday or Wednesday.`), [
    'Anna Berg FI > Chile CL planned [2024-06-18,2024-06-19]',
  ])
  t.same(seen(`${BERG}’s anticipated visit to Chile this week is news.`), [
    'Anna Berg FI > Chile CL planned 2024-06-17/2024-06-23',
  ])
  t.same(seen(`${BERG} spoke. Her upcoming trips to Chile and Peru matter.`), [
    'Anna Berg FI > Chile CL planned 2024-06-17/..',
    'Anna Berg FI > Peru PE planned 2024-06-17/..',
  ])
  t.end()
})

test('a visit that lasts is under way', (t) => {
  t.same(seen(`${BERG} is visiting Japan this week.`), [
    'Anna Berg FI > Japan JP under_way 2024-06-17/2024-06-23',
  ])
  t.same(seen(`${BERG} arrived in Lima on Sunday for a three-day visit.`), [
    'Anna Berg FI > Lima PE under_way 2024-06-16/2024-06-18',
  ])
  t.end()
})

test('a negation or a condition is no visit', (t) => {
  t.same(seen(`${BERG} has no plans to visit Chile.`), [])
  t.same(seen(`${BERG} did not visit Chile.`), [])
  t.same(seen(`If ${BERG} visits Chile, protests are likely.`), [])
  t.end()
})

test('who probably will not go has refused nothing', (t) => {
  const [told] = read(`${BERG} probably will not visit Chile on July 3.`)
  t.match(told, { status: 'planned', likelihood: { band: 'unlikely' } })
  t.equal(read(`${BERG} will not visit Chile on July 3.`)[0]?.status, 'declined')
  t.end()
})

test('declined, cancelled and postponed visits keep their place', (t) => {
  const cases: [string, string][] = [
    [
      `${BERG} will not attend the summit in Geneva on June 20.`,
      'Anna Berg FI > Geneva CH declined 2024-06-20',
    ],
    [`${BERG} refused to travel to Geneva for the talks.`, 'Anna Berg FI > Geneva CH declined'],
    [`${BERG} skipped the summit in Geneva.`, 'Anna Berg FI > Geneva CH declined'],
    [`${BERG} declined an invitation to visit Chile.`, 'Anna Berg FI > Chile CL declined'],
    [
      `${BERG} turned down an invitation from Chile to attend the ceremony.`,
      'Anna Berg FI > Chile CL declined',
    ],
    [`${BERG}’s planned visit to Chile was cancelled.`, 'Anna Berg FI > Chile CL cancelled'],
    [`${BERG} called off a trip to Japan.`, 'Anna Berg FI > Japan JP cancelled'],
    [`${BERG} postponed a planned visit to Chile.`, 'Anna Berg FI > Chile CL postponed'],
    [`The visit of ${BERG} to Chile has been postponed.`, 'Anna Berg FI > Chile CL postponed'],
  ]
  for (const [text, visit] of cases) t.same(seen(text), [visit], text)
  t.end()
})

test('invitations and requests name who is to come, and where', (t) => {
  t.same(seen(`${MORI} invited ${BERG} to visit Tokyo in October.`), [
    'Anna Berg FI > Tokyo JP invited 2024-10',
  ])
  t.same(seen(`${BERG} has accepted an invitation to visit Japan.`), ['Anna Berg FI > Japan JP planned'])
  t.same(seen(`${MORI} invited ${BERG} to visit Tokyo. She accepted the invitation.`), [
    'Anna Berg FI > Tokyo JP invited',
    'Anna Berg FI > Tokyo JP planned',
  ])
  t.same(seen(`Japan has asked ${BERG} to visit Tokyo on July 1.`), [
    'Anna Berg FI > Tokyo JP requested 2024-07-01',
  ])
  t.same(seen('Japan asked Finland to consider the plan.'), [], 'not every request is for a visit')
  t.end()
})

test('a request to a state is for the leader whose visit is spoken of; a war in the sentence is not its date', (t) => {
  const text =
    `${BERG} will travel to Chile. Chile reportedly asked that Finland schedule the state visit for June 25, ` +
    'which marks the day the Pacific war broke out in 1879.'
  const asked = read(text).find(({ status }) => status === 'requested')
  t.match(asked, { visitor: 'Anna Berg', destinationCountry: 'CL', kind: 'state', requestedBy: 'Chile' })
  t.equal(asked?.date?.edtf, '2024-06-25')
  t.end()
})

test('a refusal of a request is declined, at the asker’s', (t) => {
  const [visit] = read(
    `${BERG} spoke. Berg’s decision not to accept Chile’s request for her to attend the ceremony marking the war on June 25 surprised many.`,
  )
  t.match(visit, { visitor: 'Anna Berg', destinationCountry: 'CL', status: 'declined', requestedBy: 'Chile' })
  t.equal(visit?.date?.edtf, '2024-06-25')
  t.end()
})

test('hosts tell of their guests', (t) => {
  t.same(seen(`${BERG} was received in Tokyo by ${MORI} on Saturday.`), [
    'Anna Berg FI > Tokyo JP occurred 2024-06-15',
  ])
  t.same(seen('Tokyo will host the Finnish president next week.'), [
    'Finnish president FI > Tokyo JP planned 2024-06-24/2024-06-30',
  ])
  t.end()
})

test('talks abroad are visits of those who are not at home there', (t) => {
  t.same(seen(`${BERG} met ${MORI} in Geneva on Saturday.`), [
    'Anna Berg FI > Geneva CH occurred 2024-06-15',
    'Kenji Mori JP > Geneva CH occurred 2024-06-15',
  ])
  t.same(seen(`${BERG} met ${MORI} in Tokyo on Saturday.`), ['Anna Berg FI > Tokyo JP occurred 2024-06-15'])
  t.end()
})

test('"the latter" is the second one named', (t) => {
  t.same(
    seen(`${BERG} speaks to ${MORI} during the latter’s visit to Finland for a summit on Sept. 19, 2023.`),
    ['Kenji Mori JP > Finland FI occurred 2023-09-19'],
  )
  t.end()
})

test('a report that opens with its place places those who confer in it', (t) => {
  const text = `June 15, 2024\n\nTokyo\n\n${BERG} and ${MORI} discussed trade.`
  t.same(seen(text), ['Anna Berg FI > Tokyo JP occurred 2024-06-15'])
  t.end()
})

test('every claim points at its words', (t) => {
  const text = `${BERG}’s trip to Lima, Peru, on Friday was short. “She will come back,” ${MORI} said.`
  for (const { evidence } of read(text)) t.equal(text.slice(evidence.start, evidence.end), evidence.text)
  t.end()
})

test('visits asked for, declined, called off and put off, in the words of reporters', (t) => {
  const one = (text: string, status: string, edtf?: string): boolean =>
    t.same(seen(text), [`Anna Berg FI > Lima PE ${status}${edtf ? ` ${edtf}` : ''}`], text)
  one(`${BERG} asked to visit Lima next month.`, 'requested', '2024-07')
  one(`Peru has asked ${BERG} to come to Lima on June 25.`, 'requested', '2024-06-25')
  one(`${BERG} has been invited to Lima.`, 'invited')
  one(`${BERG} rejected a request from Peru to visit Lima on June 25.`, 'declined', '2024-06-25')
  one(`${BERG} will skip next week's summit in Lima.`, 'declined', '2024-06-24/2024-06-30')
  one(`${BERG} will not be attending the summit in Lima.`, 'declined')
  one(`${BERG} ruled out a visit to Lima.`, 'declined')
  one(`${BERG} turned down an invitation to visit Lima.`, 'declined')
  one(`${BERG} has cancelled a planned trip to Lima.`, 'cancelled')
  one(`${BERG}'s trip to Lima has been called off.`, 'cancelled')
  one(`A planned visit by ${BERG} to Lima was scrapped after the coup.`, 'cancelled')
  one(`${BERG} pulled out of the summit in Lima.`, 'cancelled')
  one(`${BERG} was to have visited Lima.`, 'cancelled')
  one(`Peru's invitation to ${BERG} to visit Lima was withdrawn.`, 'cancelled')
  one(`${BERG} has pushed back her trip to Lima.`, 'postponed')
  one(`${BERG}'s visit to Lima, long agreed, has been put off.`, 'postponed')
  one(`The opposition urged ${BERG} to cancel her trip to Lima.`, 'planned')
  one(`${BERG} is considering a visit to Lima.`, 'planned')
  one(`${BERG} is due in Lima on Thursday.`, 'planned', '2024-06-20')
  one(`The trip of ${BERG} to Lima was still being prepared.`, 'planned')
  t.end()
})

test('what is denied or depends on more is no visit', (t) => {
  t.same(seen(`Helsinki denied that ${BERG} would visit Lima.`), [])
  t.same(seen(`${BERG} would visit Lima only if a ceasefire held.`), [])
  t.same(seen(`If ${BERG} visits Lima, she will meet the opposition.`), [])
  t.same(seen(`${BERG} said that half of the oil goes to Peru.`), [], 'the oil goes')
  t.same(seen(`${BERG} came under scrutiny for her ties to Peru.`), [])
  t.same(seen(`${BERG} urged allies to join a coalition in Peru.`), [])
  t.same(seen(`${BERG} will not meet the target agreed in Lima.`), [], 'a target is nobody')
  t.same(seen(`${BERG} said it would be in Peru's interests.`), [])
  t.same(seen(`${BERG} agreed, and planes began arriving in Lima.`), [], 'the planes arrive')
  t.end()
})

test('where a guest speaks, and who goes along', (t) => {
  t.same(seen(`Speaking in Lima on Friday, ${BERG} praised the deal.`), [
    'Anna Berg FI > Lima PE occurred 2024-06-14',
  ])
  t.same(seen(`${BERG} told reporters in Lima that talks went well.`), ['Anna Berg FI > Lima PE occurred'])
  t.same(seen(`${BERG} told Lima that talks went well.`), [])
  t.same(seen(`${BERG} arrived in Lima on Friday, accompanied by Foreign Minister Olli Karo.`), [
    'Anna Berg FI > Lima PE occurred 2024-06-14',
    'Olli Karo FI > Lima PE occurred 2024-06-14',
  ])
  t.same(seen('A Finnish delegation led by Foreign Minister Olli Karo arrived in Lima.'), [
    'Olli Karo FI > Lima PE occurred',
  ])
  t.end()
})

test('aides of a leader travel without her', (t) => {
  t.same(seen(`Two aides to ${BERG}, adviser Olli Karo and Foreign Minister Pia Salo, left for Lima.`), [
    'Olli Karo FI > Lima PE occurred',
    'Pia Salo FI > Lima PE occurred',
  ])
  t.same(seen(`Japan waits until ${BERG} visits Lima.`), ['Anna Berg FI > Lima PE planned'])
  t.end()
})

test('where an agency writes from is where nobody goes', (t) => {
  t.same(seen(`LIMA, June 14 - ${BERG} called off her talks with the Peruvian leader on Friday.`), [])
  t.same(seen(`LIMA (Agency) – ${BERG} and ${MORI} discussed trade on Friday.`), [])
  t.same(
    seen(`June 15, 2024\n\nTokyo\n\nA meeting of ${BERG} and ${MORI} is planned for Sunday.`),
    [],
    'the record of a meeting, not the plan of one',
  )
  t.end()
})

test('what is only thought of has not occurred', (t) => {
  const lima = ['Anna Berg FI > Lima PE planned']
  t.same(seen(`${BERG} might pair the forum with an official visit to Lima.`), lima)
  t.same(seen(`A visit by ${BERG} to Lima has been rumoured since April.`), lima, 'April is not its date')
  t.same(seen(`A trip by ${BERG} to Lima was floated in parliament.`), lima)
  t.end()
})

test('a second infinitive shares the subject and the auxiliary of the first', (t) => {
  const lima = 'Olli Karo FI > Lima PE planned'
  const karo = 'Finnish Foreign Minister Olli Karo'
  t.ok(seen(`${karo} will brief Chilean officials in Santiago and then fly to Lima.`).includes(lima))
  t.same(seen(`${karo} is expected to see Chilean Foreign Minister Juan Soto and later travel to Lima.`), [
    lima,
  ])
  t.end()
})

test('who asks another to come stays at home', (t) => {
  t.same(seen(`Peruvian President Luis Rojas asked ${BERG} to come to Lima; she declined.`), [
    'Anna Berg FI > Lima PE requested',
    'Anna Berg FI > Lima PE declined',
  ])
  t.same(seen(`${BERG} urged the tourists to travel to Lima.`), [])
  t.same(seen(`Mr. Rojas spoke. ${BERG} asked the head of the agency to come to Lima.`), [])
  t.same(seen(`${BERG} was told by her doctors to travel to Lima.`).length, 1, 'the one who is told goes')
  t.end()
})

test('who speaks in a transcript is where its head says', (t) => {
  const lines =
    '2:17 P.M. PRESIDENT ROJAS: Mr. President, welcome.\n\nPRESIDENT SOTO of Chile spoke before.\n\nPRESIDENT SOTO: Thank you.'
  const people = 'Peruvian President Luis Rojas and Chilean President Juan Soto spoke.'
  const seenIn = (head: string): string[] => seen(`${head}\n\n${lines}\n\n${people}`)
  t.same(seenIn('Grand Hotel Lima, Peru'), ['Juan Soto CL > Lima PE occurred 2024-06-17'])
  t.same(seenIn('Grand Hotel Lima, Peru (held by video link)'), [], 'he was at home')
  const [timed] = read(`*Grand Hotel Lima, Peru*\n\n${lines}\n\n${people}`)
  t.equal(
    timed?.evidence.text,
    'Grand Hotel Lima, Peru*\n\n2:17 P.M.',
    'the head tells it, and no name of a speaker',
  )
  t.equal(timed?.date?.text, '2:17 P.M.')
  const untimed = read(`Grand Hotel Lima, Peru\n\n${lines.replace('2:17 P.M. ', '')}\n\n${people}`)
  t.same(
    untimed.map(({ evidence, date }) => [evidence.text, date?.edtf]),
    [['Grand Hotel Lima, Peru', '2024-06-17']],
    'it is handed out on the day',
  )
  t.end()
})

test('the evidence reaches to the words that tell what came of it', (t) => {
  const told = (text: string): unknown[] => {
    const last = read(text).at(-1)
    return [last?.status, last?.requestedBy, last?.evidence.text]
  }
  const trip = `${BERG} will visit Lima on July 3. `
  t.same(told(`${trip}The visit has been postponed.`), ['postponed', null, 'visit has been postponed'])
  t.same(told(`${trip}The trip was formally requested by Chile, officials said.`), [
    'requested',
    'Chile',
    'trip was formally requested by Chile',
  ])
  t.same(told(`A visit by ${BERG} to Lima, planned for July 3, was called off on Sunday.`), [
    'cancelled',
    null,
    `visit by ${BERG} to Lima, planned for July 3, was called off`,
  ])
  t.equal(read(`${trip}The trip was requested by email.`).length, 1, 'no state and nobody asks')
  t.end()
})

test('who is told that others go does not go, and what has been since is no day of a visit', (t) => {
  t.same(seen(`${MORI} told ${BERG} that rescue workers were going to fly to Hanoi.`), [])
  t.same(seen(`${MORI} told ${BERG} that Peruvian President Luis Rojas would visit Hanoi in July.`), [
    'Luis Rojas PE > Hanoi VN planned 2024-07',
  ])
  t.same(seen(`${BERG} recalled her visit to Lima; since that day trade has grown.`), [
    'Anna Berg FI > Lima PE occurred',
  ])
  t.end()
})

test('who is only spoken to from afar is not the guest whom a line without a verb means', (t) => {
  const line = 'Official Visit to Chile June 14 − 15, 2024'
  t.same(seen(`She told her host of a telephone call with ${MORI}.\n\n${line}`), [])
  t.same(seen(`${MORI} praised the talks.\n\n${line}`), [
    'Kenji Mori JP > Chile CL occurred 2024-06-14/2024-06-15',
  ])
  t.end()
})

test('of two verbs of an invitation the second tells where, and whom it means by a pronoun nobody knows does not go', (t) => {
  const asked = read(
    `${MORI} thanked ${BERG} for the letter in May in which she invited him to return to visit Helsinki.`,
  )
  t.same(
    asked.map(({ status, evidence }) => [status, / to return to visit Helsinki$/.test(evidence.text)]),
    [['invited', true]],
  )
  t.same(seen(`${BERG} asked them to visit Lima.`), [])
  t.end()
})
