import { test } from 'tap'
import { extract } from '../../../../src/extract/extract.ts'

const read = (text: string) => extract({ text })
const said = (text: string) =>
  read(text).quotations.map(({ text: words, type, speaker }) => [
    words,
    type,
    speaker?.name ?? speaker?.kind ?? null,
  ])

test('a direct quotation and its speaker, cue after', (t) => {
  const [quotation] = read(
    '“We will sign the accord on Monday,” said Anna Keller, a fellow at the Nordic Peace Institute.',
  ).quotations
  t.match(quotation, {
    type: 'direct',
    text: '“We will sign the accord on Monday,”',
    cueKind: 'speech',
    continues: null,
  })
  t.match(quotation?.speaker, { kind: 'person', name: 'Anna Keller', names: ['Anna Keller'] })
  t.equal(quotation?.cue?.text, 'said')
  t.end()
})

test('a rare verb behind the marks is a cue too', (t) => {
  t.same(
    said(
      '“We will sign the accord on Monday,” surmised Anna Keller and Peter Lindqvist, researchers at the Nordic Peace Institute.',
    ),
    [['“We will sign the accord on Monday,”', 'direct', 'Anna Keller and Peter Lindqvist']],
  )
  t.end()
})

test('a broken quotation is a record a stretch, the second going on with the first', (t) => {
  const list = read('“We will sign the accord,” Anna Keller said, “and then we will go home.”').quotations
  t.same(
    list.map(({ text, continues }) => [text, continues]),
    [
      ['“We will sign the accord,”', null],
      ['“and then we will go home.”', 0],
    ],
  )
  t.same(new Set(list.map(({ speaker }) => speaker?.name)), new Set(['Anna Keller']))
  t.end()
})

test('a second sentence in marks has the speaker of the first', (t) => {
  const text = '“We will sign the accord,” Anna Keller said. “Nobody has asked us to wait any longer.”'
  t.same(
    read(text).quotations.map(({ speaker, continues }) => [speaker?.name, continues]),
    [
      ['Anna Keller', null],
      ['Anna Keller', 0],
    ],
  )
  t.end()
})

test('reported speech with and without "that"', (t) => {
  t.same(said('Anna Keller said that the talks had failed.'), [
    ['that the talks had failed', 'indirect', 'Anna Keller'],
  ])
  t.same(said('Anna Keller said the talks had failed.'), [
    ['the talks had failed', 'indirect', 'Anna Keller'],
  ])
  t.same(said('The talks had failed, according to Anna Keller.'), [
    ['The talks had failed', 'indirect', 'Anna Keller'],
  ])
  t.end()
})

test('a clause does not end before its verb', (t) => {
  t.same(said('Analysts claim that Solberg’s journey is not meant as a sign of peace.'), [
    ['that Solberg’s journey is not meant as a sign of peace', 'indirect', 'collective'],
  ])
  t.end()
})

test('who spoke is no part of what was said', (t) => {
  t.same(said('The truce may well collapse, said Dr. Anna Keller, of the Delta Centre for Peace.'), [
    ['The truce may well collapse', 'indirect', 'Anna Keller'],
  ])
  t.end()
})

test('who tells what is expected is its source', (t) => {
  t.same(said('Diplomatic sources revealed that Solberg is expected to travel to Lima on Friday.'), [
    ['that Solberg is expected to travel to Lima on Friday', 'indirect', 'anonymous'],
  ])
  t.end()
})

test('partly quoted speech is mixed', (t) => {
  t.same(said('Anna Keller said that the talks were “a waste of time” for all.')[0]?.[1], 'mixed')
  t.end()
})

test('pronouns mean whoever spoke last and fits', (t) => {
  const text = 'Anna Keller said the talks had failed. She said that nobody was to blame.'
  t.same(said(text)[1], ['that nobody was to blame', 'indirect', 'Anna Keller'])
  t.end()
})

test('"they" means both who spoke together', (t) => {
  const text =
    '“The accord is dead,” said Anna Keller and Peter Lindqvist, researchers at the Nordic Peace Institute.\n“Nobody will sign it again,” they said.'
  t.same(said(text)[1], ['“Nobody will sign it again,”', 'direct', 'Anna Keller and Peter Lindqvist'])
  t.end()
})

test('the items of an announced list are carried over', (t) => {
  const text =
    'Anna Keller said that Oslo was pursuing two aims.\nOne is a ceasefire in the valley.\nThe other is an exchange of prisoners.'
  t.same(
    read(text).quotations.map(({ text: words, continues }) => [words, continues]),
    [
      ['that Oslo was pursuing two aims', null],
      ['One is a ceasefire in the valley', 0],
      ['The other is an exchange of prisoners', 0],
    ],
  )
  t.end()
})

test('a name behind a dash, a name before a colon', (t) => {
  t.same(said('“It was the best week of my life.” — Anna Keller')[0], [
    '“It was the best week of my life.”',
    'direct',
    'Anna Keller',
  ])
  t.same(
    said('Anna Keller spoke.\nKELLER: Well, we were never asked to come.')[0]?.[0],
    'Well, we were never asked to come.',
  )
  t.end()
})

test('experts are the named persons who are quoted, not the author', (t) => {
  const text =
    'Anna Keller, a senior fellow at the Nordic Peace Institute, said that the talks had failed. Peter Lindqvist left early.\n\nBy Tamsin Okoro, staff writer'
  t.match(read(text).experts, [
    { name: 'Anna Keller', role: 'senior fellow', affiliation: 'Nordic Peace Institute', official: false },
  ])
  t.equal(read(text).experts.length, 1)
  t.end()
})

test('a sentence of nothing but cues is read in bounds', (t) => {
  t.ok(read('said '.repeat(5000)).quotations.length <= 32)
  t.end()
})

test('what is expected by nobody in particular is hearsay', (t) => {
  t.same(read('The treaty is expected to be signed.').quotations[0]?.speaker?.kind, 'hearsay')
  t.end()
})

test('the clause of a noun ends before the verb of its sentence', (t) => {
  t.same(said('Okoro’s claim that the base was closed has been disputed.'), [
    ['that the base was closed', 'indirect', 'unknown'],
  ])
  t.same(said('The minister’s warning that prices would rise was widely ignored.'), [
    ['that prices would rise', 'indirect', 'unknown'],
  ])
  t.same(said('The minister’s warning that those who are late would be fined was ignored.'), [
    ['that those who are late would be fined', 'indirect', 'unknown'],
  ])
  t.same(
    said('He repeated a claim that the base was closed and was empty.')[0]?.[0],
    'that the base was closed and was empty',
  )
  t.end()
})

test('a name that a role follows is the whole source, however often it is told', (t) => {
  const found = read(
    'Truce is dead, says Okoro\n\nTamsin Okoro, an analyst, said the truce was over.',
  ).quotations
  t.equal(found.at(-1)?.speaker?.text, 'Tamsin Okoro, an analyst')
  t.equal(found.at(-1)?.speaker?.name, 'Tamsin Okoro')
  t.end()
})

test('a body or an office before a colon', (t) => {
  t.same(said('Kremlin: Talks to go on in May\n\nTalks will go on.'), [
    ['Talks to go on in May', 'indirect', 'Kremlin'],
  ])
  t.same(said('Defence minister: “We will not sign”\n\nTalks will go on.'), [
    ['“We will not sign”', 'direct', 'unknown'],
  ])
  t.same(said('THE PRESIDENT: Well, we have signed it.'), [
    ['Well, we have signed it.', 'indirect', 'unknown'],
  ])
  t.same(said('Defence minister: Tamsin Okoro, born in 1960'), [])
  t.same(said('Photograph: the bridge will be opened in May'), [])
  t.end()
})

const INVERTED: readonly (readonly [text: string, words: string, speaker: string])[] = [
  ['The talks will resume in May, said the minister.', 'The talks will resume in May', 'the minister'],
  ['The talks will resume in May, said Peru.', 'The talks will resume in May', 'Peru'],
  ['Two men were held on Friday, said police.', 'Two men were held on Friday', 'police'],
  ['The dam held, said a witness, who asked not to be named.', 'The dam held', 'a witness'],
  ['The base is shut, said Oduya, who had left.', 'The base is shut', 'Oduya'],
  ['The base is shut, Anna Keller, a lawyer, told the forum.', 'The base is shut', 'Anna Keller, a lawyer'],
]

for (const [text, words, speaker] of INVERTED)
  test(`said before who says it: ${text}`, (t) => {
    t.same(
      read(text).quotations.map((quotation) => [quotation.text, quotation.speaker?.text]),
      [[words, speaker]],
    )
    t.end()
  })

test('who goes on is who said the last', (t) => {
  const text = 'Prices rose last month, the central bank said, adding that more was to come.'
  t.same(
    read(text).quotations.map(({ text: words, speaker }) => [words, speaker?.text]),
    [
      ['Prices rose last month', 'the central bank'],
      ['that more was to come', 'the central bank'],
    ],
  )
  t.end()
})

test('whom it is said to is not what is said', (t) => {
  const text = 'The road is shut, Anna Keller told a radio station on Sunday.'
  t.notOk(read(text).quotations.some(({ text: words }) => /radio/.test(words)))
  t.end()
})

test('what "saying" attributes stands behind it', (t) => {
  const text = 'Anna Keller did not rule out a veto, saying her country “will read every comma”.'
  t.notOk(read(text).quotations.some(({ text: words, cue }) => cue?.text === 'saying' && /veto/.test(words)))
  t.end()
})

test('the last word of what is said may be "this"', (t) => {
  t.equal(read('She said she regretted this.').quotations[0]?.text, 'she regretted this')
  t.end()
})

test('a quotation at the head of the next paragraph is of whom its own sentence names', (t) => {
  const text =
    'The dam will hold, Norwegian officials said on Friday.\n\n“We are ready,” Energy Minister Anna Keller told reporters.'
  t.same(said(text), [
    ['The dam will hold', 'indirect', 'collective'],
    ['“We are ready,”', 'direct', 'Anna Keller'],
  ])
  t.end()
})

test('a spokesman for somebody is not that somebody', (t) => {
  t.same(said('A spokesman for Ms. Keller said that the dam would hold.'), [
    ['that the dam would hold', 'indirect', 'anonymous'],
  ])
  t.same(said('A spokesman for Norway’s president, Anna Keller, said that the dam would hold.'), [
    ['that the dam would hold', 'indirect', 'anonymous'],
  ])
  t.same(said('The spokeswoman for the ministry, Anna Keller, said that the dam would hold.'), [
    ['that the dam would hold', 'indirect', 'Anna Keller'],
  ])
  t.same(said('Anna Keller will go home. A spokesman for Ms. Keller declined to comment.'), [])
  t.end()
})

test('what tells more of a journey is said with it, behind a dateline with any outlet', (t) => {
  const trip = 'President Ines Soto has put off her state visit to Ghana, which had been planned for May 3'
  for (const filed of ['', 'LIMA (Lima Ledger) -- ', 'LIMA, May 1 (Andes Wire) - ', 'LIMA -- ']) {
    t.same(said(`${filed}${trip}, her office said on Monday.`), [[trip, 'indirect', 'organization']], filed)
    t.same(
      read(`${filed}${trip}, her office said on Monday.`).people.map(({ name }) => name),
      ['Ines Soto'],
      filed,
    )
  }
  t.end()
})
