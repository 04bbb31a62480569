import { test } from 'tap'
import { seenVisits as seen } from './read-visits.ts'

test('who arrives where the text already is', (t) => {
  t.same(
    seen(
      'Finnish President Anna Berg left for Lima on Saturday. Chile’s President Juan Soto arrived on Sunday. Indian Foreign Minister Ravi Rao is also expected. Ghanaian President Kofi Mensah will not attend the summit.',
    ),
    [
      'Anna Berg FI > Lima PE occurred 2024-06-15',
      'Juan Soto CL > Lima PE occurred 2024-06-16',
      'Ravi Rao IN > Lima PE planned',
      'Kofi Mensah GH > Lima PE declined',
    ],
  )
  t.same(
    seen('LIMA, June 17 - Finnish President Anna Berg will come to the city on Thursday.'),
    ['Anna Berg FI > LIMA PE planned 2024-06-20'],
    'the dateline tells which city',
  )
  t.same(
    seen(
      'LIMA, June 17 - Leaders gathered on Sunday. Among those who came were Finnish President Anna Berg and Chilean President Juan Soto.',
    ),
    ['Anna Berg FI > LIMA PE occurred', 'Juan Soto CL > LIMA PE occurred'],
  )
  t.same(
    seen('LIMA, June 17 - Peruvian President Rosa Quispe arrived at a decision.'),
    [],
    'nobody arrives at home, nor at a decision',
  )
  t.end()
})

test('being somewhere, acting there and what a sentence opens with tell a visit', (t) => {
  t.same(seen('Finnish President Anna Berg was in Lima in January.'), [
    'Anna Berg FI > Lima PE occurred 2024-01',
  ])
  t.same(seen('Finnish President Anna Berg, who was in Lima, declined to comment.'), [
    'Anna Berg FI > Lima PE occurred',
  ])
  t.same(seen('Finnish President Anna Berg said the key to the dispute was in Lima.'), [])
  t.same(seen('Finnish President Anna Berg signed the accord in Lima on Friday.'), [
    'Anna Berg FI > Lima PE occurred 2024-06-14',
  ])
  t.same(
    seen('Finnish President Anna Berg signed a decree on sanctions against banks in Lima on Friday.'),
    [],
  )
  t.same(
    seen(
      'On the sidelines of a forum in Lima on Friday, Finnish President Anna Berg met her Chilean counterpart.',
    ),
    ['Anna Berg FI > Lima PE occurred 2024-06-14'],
  )
  t.same(seen('After the attack in Lima, Finnish President Anna Berg said she was appalled.'), [])
  t.end()
})

test('a surname is told by its state', (t) => {
  t.same(seen("Canada's Trudeau, Japan's Ishiba and Italy's Meloni arrived in Lima on Sunday."), [
    'Trudeau CA > Lima PE occurred 2024-06-16',
    'Ishiba JP > Lima PE occurred 2024-06-16',
    'Meloni IT > Lima PE occurred 2024-06-16',
  ])
  t.same(seen("France's Macron to visit Lima next week"), [
    'Macron FR > Lima PE planned 2024-06-24/2024-06-30',
  ])
  t.same(seen("France's Chamonix arrived in Lima on Sunday."), [], 'no leader of that name')
  t.end()
})

test('each date goes with its own stop', (t) => {
  t.same(
    seen(
      'Finnish President Anna Berg will be in Lima on June 20 and 21 before travelling by train to Quito, where she is to speak on June 23.',
    ),
    ['Anna Berg FI > Lima PE planned 2024-06-20/2024-06-21', 'Anna Berg FI > Quito EC planned 2024-06-23'],
  )
  t.same(seen('Finnish President Anna Berg will visit Lima and Quito before coming home on June 28.'), [
    'Anna Berg FI > Lima PE planned',
    'Anna Berg FI > Quito EC planned',
  ])
  t.same(seen('Finnish President Anna Berg, who landed in Quito on Sunday, will not go to Lima.'), [
    'Anna Berg FI > Quito EC occurred 2024-06-16',
    'Anna Berg FI > Lima PE declined',
  ])
  t.same(
    seen('The visit of Finnish President Anna Berg to Lima, which had been due on June 20, was called off.'),
    ['Anna Berg FI > Lima PE cancelled 2024-06-20'],
  )
  t.same(
    seen(
      'Finnish President Anna Berg spoke in parliament. Announcing on June 12 that she would go to Lima, she smiled.',
    ),
    ['Anna Berg FI > Lima PE planned'],
  )
  t.end()
})

test('"but" and "and" part what is done from what was refused', (t) => {
  t.same(seen('Finnish President Anna Berg declined to speak and flew to Lima on Sunday.'), [
    'Anna Berg FI > Lima PE occurred 2024-06-16',
  ])
  t.same(seen('Finnish President Anna Berg refused the terms but will travel to Lima on Friday.'), [
    'Anna Berg FI > Lima PE planned 2024-06-21',
  ])
  t.same(
    seen('Finnish President Anna Berg visited Quito on Sunday. A planned stop in Lima has been scrapped.'),
    ['Anna Berg FI > Quito EC occurred 2024-06-16', 'Anna Berg FI > Lima PE cancelled'],
  )
  t.end()
})

test('who was among those that came, and who was sent', (t) => {
  t.same(
    seen(
      'LIMA, June 17 - Finnish President Anna Berg and Chilean President Juan Soto were among those who attended. India sent Foreign Minister Ravi Rao instead.',
    ),
    ['Anna Berg FI > LIMA PE occurred', 'Juan Soto CL > LIMA PE occurred', 'Ravi Rao IN > LIMA PE occurred'],
  )
  t.same(
    seen('Finnish President Anna Berg, who had earlier cancelled her trip to Lima, arrived on Sunday.'),
    ['Anna Berg FI > Lima PE occurred 2024-06-16', 'Anna Berg FI > Lima PE cancelled'],
  )
  t.same(
    seen(
      'Finnish President Anna Berg has called off a planned trip to Peru after days of protests, Foreign Minister Olli Karo said.',
    ),
    ['Anna Berg FI > Peru PE cancelled'],
  )
  t.same(
    seen('Finnish Foreign Minister Olli Karo and his U.S. and Japanese counterparts met in Lima on Sunday.')
      .length,
    3,
  )
  t.same(
    seen('LIMA, June 17 - Peru sent a message to Finnish President Anna Berg.'),
    [],
    'she is written to, not sent',
  )
  t.same(seen('Finnish President Anna Berg’s plan was met with scorn in Lima.'), [])
  t.end()
})
