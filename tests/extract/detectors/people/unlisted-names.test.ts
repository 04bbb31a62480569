import { test, type Test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

/** A text, and "name (how often it is named)" of everyone in it. */
type Case = readonly [text: string, ...people: string[]]

const all = (t: Test, cases: readonly Case[], publishedAt: string | null = '2025-06-19'): void => {
  for (const [text, ...expected] of cases)
    t.same(
      extract({ text, publishedAt }).people.map(({ name, mentions }) => `${name} (${mentions.length})`),
      expected,
      text,
    )
  t.end()
}

test('what stands around a name tells that it is one, though no list holds it', (t) => {
  all(t, [
    ['The envoy to Oslo, Quellin Arbogast, left.', 'Quellin Arbogast (1)'],
    ['Peru’s ambassador to the United Nations, Quellin Arbogast, left.', 'Quellin Arbogast (1)'],
    ['Peru’s ambassador in Oslo, Quellin Arbogast, left.', 'Quellin Arbogast (1)'],
    ['The ministers in Rome, Berlin and Paris left.'],
    ['Quellin Arbogast of the Nordic Peace Institute, who had left, came back.', 'Quellin Arbogast (1)'],
    ['Quellin Arbogast, formerly of the Nordic Peace Institute, left.', 'Quellin Arbogast (1)'],
    ['Quellin Arbogast is ill. Arbogast, the foreign minister, said so.', 'Quellin Arbogast (2)'],
    ['Nairobi, the host, said so. Reuters, the agency, reported it.'],
    ['Quellin Arbogast, then the minister of mines, left.', 'Quellin Arbogast (1)'],
    ['Quellin Arbogast of the Nordic Peace Institute said so.', 'Quellin Arbogast (1)'],
    [
      'Finance ministers Quellin Arbogast and Ottla Threnody met.',
      'Quellin Arbogast (1)',
      'Ottla Threnody (1)',
    ],
    [
      'Quellin Arbogast and Ottla Threnody of the Nordic Peace Institute said so.',
      'Quellin Arbogast (1)',
      'Ottla Threnody (1)',
    ],
    ['Serbia’s Vrbanović, the interior minister, left.', 'Vrbanović (1)'],
    ['The Indonesian minister Wiryono said so.', 'Wiryono (1)'],
    // The given name that a list does hold is the second.
    ['Chadian general Abakar Omar Nour left.', 'Abakar Omar Nour (1)'],
    ['The ruling party chief Wiryono, a retired admiral, left.', 'Wiryono (1)'],
  ])
})

test('what stands around other capital words does not', (t) => {
  all(t, [
    ['The envoy to Oslo, Quellin Arbogast and others left.'],
    ['Quellin Arbogast of the Nordic Peace Institute closed.'],
    ['Quellin Arbogast and Ottla Threnody closed.'],
    ['The bank of Quellin Arbogast and Ottla Threnody closed.'],
    ['The minister Wiryono said so.'],
    ['The Indonesian minister Wiryono left.'],
    ['Serbia’s Vrbanović, the old harbour, froze.'],
  ])
})

test('the first name alone, by which many peoples call each other', (t) => {
  all(t, [
    ['Ethiopia’s minister Gebreyohans Tilahun left. Gebreyohans told them all.', 'Gebreyohans Tilahun (2)'],
    ['Sigurveig Ketilsdóttir, a judge, left. Sigurveig said so.', 'Sigurveig Ketilsdóttir (2)'],
    ['Hungarian minister Nagyváradi Zsolt left. Nagyváradi said so.', 'Nagyváradi Zsolt (2)'],
    ['Sir Alaric Penhallow, a judge, left. Sir Alaric said so.', 'Alaric Penhallow (2)'],
    // Where two bear it, it tells neither.
    [
      'Minister Gashaw Birhanu met envoy Gashaw Tesema. Gashaw said so.',
      'Gashaw Birhanu (1)',
      'Gashaw Tesema (1)',
    ],
  ])
})

test('titles that are no part of a name, and fathers that are', (t) => {
  all(t, [
    ['U Thaung Myat, a monk, and Daw Khin Hnin, a judge, left.', 'Thaung Myat (1)', 'Khin Hnin (1)'],
    ['U Thant, a diplomat, left.', 'U Thant (1)'],
    ['Fridolin Mbuyi wa Tshibangu, a judge, left.', 'Fridolin Mbuyi wa Tshibangu (1)'],
    ['Dasho Quellin Arbogast, a judge, left.', 'Quellin Arbogast (1)'],
    // Who asks in a transcript is nobody by name.
    ['Q Peter, do you agree? Q Peter, will you go?'],
    ['Prime Minister Ratu Inoke Vakatale left.', 'Inoke Vakatale (1)'],
    ['Hamed bin Sultan Al Marzouq, a judge, left. Al Marzouq said so.', 'Hamed bin Sultan Al Marzouq (2)'],
  ])
})

test('a leader by surname alone, in the years in which news names him so', (t) => {
  const lavrov = (publishedAt: string | null) =>
    extract({ text: 'Lavrov said it was late.', publishedAt }).experts.map(
      ({ name, role, official }) => `${name} ${String(role)} ${String(official)}`,
    )
  t.same(lavrov('2025-06-19'), ['Lavrov null true'])
  t.same(lavrov('1999-06-19'), [])
  t.same(lavrov(null), [])
  t.same(extract({ text: 'Lavrov left.', publishedAt: '2025-06-19' }).people[0]?.country, 'RU')
  // Who is named in full is that one, whatever the list says.
  t.same(
    extract({
      text: 'Olga Lavrov, a nurse, left. Lavrov said it was late.',
      publishedAt: '2025-06-19',
    }).experts.map(({ name, official }) => [name, official]),
    [['Olga Lavrov', false]],
  )
  t.end()
})
