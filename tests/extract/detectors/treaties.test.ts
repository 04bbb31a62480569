import { test } from 'tap'
import { prepare } from '../../../src/extract/article.ts'
import { extract } from '../../../src/extract/extract.ts'
import { nothingFound } from '../../../src/extract/detector.ts'
import { dates } from '../../../src/extract/detectors/dates/dates.ts'
import { organizations } from '../../../src/extract/detectors/organizations/index.ts'
import { places } from '../../../src/extract/detectors/places/index.ts'
import { treaties } from '../../../src/extract/detectors/treaties/index.ts'

function read(text: string) {
  const article = prepare({ text, publishedAt: '2024-03-05' })
  const found = nothingFound()
  found.dates = dates.detect(article, found).dates ?? []
  found.places = places.detect(article, found).places ?? []
  found.organizations = organizations.detect(article, found).organizations ?? []
  return treaties.detect(article, found).treaties ?? []
}
const labels = (text: string) => read(text).map(({ label }) => label)

test('official titles run to their end', (t) => {
  t.strictSame(labels('They signed the Treaty on the Peaceful Use of Rivers and Lakes in Lima.'), [
    'Treaty on the Peaceful Use of Rivers and Lakes',
  ])
  const [treaty] = read('The 1985 Treaty of Amity, Commerce and Navigation, between them, still holds.')
  t.match(treaty, { title: '1985 Treaty of Amity, Commerce and Navigation', year: 1985 })
  t.end()
})

test('names of the registry are found without a head noun', (t) => {
  t.match(read('Moscow suspended New START last year.'), [{ label: 'New START', title: 'New START' }])
  t.match(read('The JCPOA is all but dead.'), [{ label: 'JCPOA' }])
  t.strictSame(labels('It was a new start for both.'), [])
  t.end()
})

test('descriptions say between whom and about what', (t) => {
  t.match(read('Both want a new treaty between Peru and Chile.'), [
    { label: 'new treaty between Peru and Chile', title: null, parties: ['PE', 'CL'] },
  ])
  t.match(read('Peru signed a defence pact with Chile in 1998.'), [
    { label: 'defence pact with Chile', parties: ['PE', 'CL'] },
  ])
  t.match(read('Chile is the only state that Peru has a defence pact with.'), [{ parties: ['PE', 'CL'] }])
  t.strictSame(labels('They reached an agreement on fishing, trade and the use of ports, which holds.'), [
    'agreement on fishing, trade and the use of ports',
  ])
  t.end()
})

test('one treaty over its mentions', (t) => {
  const [one, ...others] = read(
    'Peru left the 1972 Anti-Piracy Patrol Treaty. The APP Treaty had kept peace. The treaty will lapse.',
  )
  t.equal(others.length, 0)
  t.strictSame(
    one?.mentions.map(({ text }) => text),
    ['1972 Anti-Piracy Patrol Treaty', 'APP Treaty', 'The treaty'],
  )
  t.equal(one?.year, 1972)
  t.end()
})

test('parties are read around a mention', (t) => {
  const parties = (text: string) => read(text).map(({ parties }) => parties)
  t.strictSame(parties('Sweden and Peru signed a fishing accord on Monday.'), [['SE', 'PE']])
  t.strictSame(parties("Peru's parliament ratified the Mutual Aid Treaty with Chile."), [['PE', 'CL']])
  t.strictSame(parties('A fisheries treaty, signed in Lima in 1961 by Peru and Chile, has lapsed.'), [
    ['PE', 'CL'],
  ])
  t.strictSame(parties('The Sino-Peruvian fisheries treaty has lapsed.'), [['CN', 'PE']])
  t.strictSame(parties('The 1939 pact committed Peru and Chile to neutrality.'), [['PE', 'CL']])
  t.strictSame(parties('Under the 1994 trade pact, Peru, Chile and Bolivia agreed to cut tariffs.'), [
    ['PE', 'CL', 'BO'],
  ])
  t.strictSame(parties('Peru said its fisheries treaty with Chile would lapse.'), [['PE', 'CL']])
  t.strictSame(parties('Talks between Peru and Chile on a fisheries treaty go on.'), [['PE', 'CL']])
  t.strictSame(parties('Peru signed the 1994 trade pact. Years later Chile ratified the pact.'), [
    ['PE', 'CL'],
  ])
  t.strictSame(parties('Peru and Chile met in Lima. The two sides signed a trade agreement.'), [['PE', 'CL']])
  t.strictSame(
    parties('The presidents of Peru, Chile and Cuba met in Lima. The leaders signed a trade agreement.'),
    [['PE', 'CL', 'CU']],
  )
  t.strictSame(parties('Ministers from Peru, Chile and Cuba met. They signed a trade agreement.'), [
    ['PE', 'CL', 'CU'],
  ])
  t.strictSame(parties('Leaders of Peru, Chile and Cuba met. Both countries signed a trade agreement.'), [[]])
  t.strictSame(parties('Other signatories to the 1994 trade pact include Peru and Chile.'), [['PE', 'CL']])
  t.strictSame(parties('The agreements reached during the Peru-EU summit in Rome lapsed.'), [['EU', 'PE']])
  t.strictSame(
    parties('Parliament took up the Protocol on the Accession of the Republic of Peru and Chile.'),
    [['PE', 'CL']],
  )
  t.strictSame(parties('Peru broke with Chile before envoys in Rome saw the 1994 trade pact lapse.'), [[]])
  t.strictSame(parties('The 1994 trade pact drew anger in Peru and Chile.'), [[]])
  t.end()
})

test('who helps with a treaty, asks for it or speaks of it is no party', (t) => {
  const parties = (text: string) => read(text).map(({ parties }) => parties)
  const pair = [['CL', 'PE']]
  for (const text of [
    'Norway hosted Chile and Peru for talks on a fisheries treaty.',
    'Germany and France called on Chile and Peru to sign a fisheries treaty.',
    'A Norwegian-brokered fisheries agreement was signed by Chile and Peru.',
    'Norway and Sweden welcomed the fisheries agreement signed by Chile and Peru.',
    'Norway mediated the border treaty between Chile and Peru.',
    'Norway applauded Chile and Peru’s signing of the Reciprocal Fisheries Agreement.',
  ])
    t.strictSame(parties(text), pair, text)
  t.strictSame(parties('Norway urged Chile to ratify the Lima Fisheries Treaty.'), [[]])
  t.strictSame(parties('Norway and Sweden welcomed the recent fisheries agreement.'), [[]])
  t.strictSame(parties('The Sudanese asked Norway to negotiate a peace agreement.'), [[]])
  t.strictSame(
    parties('Before the invasion of Chile and the Lima incident Peru violated the Lima Fisheries Treaty.'),
    [['PE']],
  )
  t.end()
})

test('who signs, ratifies, joins or leaves is a party', (t) => {
  const parties = (text: string) => read(text).map(({ parties }) => parties)
  t.strictSame(parties('Chile pulled out of the Lima Fisheries Treaty.'), [['CL']])
  t.strictSame(parties('Chile told Norway that it would withdraw from the Lima Fisheries Treaty.'), [['CL']])
  t.strictSame(parties('Chile, which borders Peru, signed the Lima Fisheries Treaty.'), [['CL']])
  t.strictSame(parties('Norway welcomed the accession of Chile to the Lima Fisheries Treaty.'), [['CL']])
  t.strictSame(parties('Japan became the third state to ratify the Lima Fisheries Treaty.'), [['JP']])
  t.strictSame(
    parties('The presidents of Chile and Peru met in Rome, where they signed the Rome Fisheries Treaty.'),
    [['CL', 'PE']],
  )
  t.end()
})

test('with whom a minister signs a treaty is its party, and no part of its name', (t) => {
  const SIGNED = 'Portuguese Foreign Minister Rui Costa signed an agreement on shipbuilding with'
  t.strictSame(labels(`${SIGNED} his Peruvian counterpart.`), ['agreement on shipbuilding'])
  t.strictSame(labels(`${SIGNED} her Peruvian and Chilean counterparts.`), ['agreement on shipbuilding'])
  t.strictSame(read(`${SIGNED} his Peruvian counterpart.`)[0]?.parties, ['PT', 'PE'])
  t.strictSame(labels(`${SIGNED} Peru.`), ['agreement on shipbuilding with Peru'])
  t.end()
})

test('of a well-known treaty many speak who are no parties to it', (t) => {
  const parties = (text: string) => read(text).map(({ parties }) => parties)
  t.strictSame(parties('Japan joined talks on the Rome Statute.'), [[]])
  t.strictSame(parties('Japan ratified the Rome Statute.'), [['JP']])
  t.strictSame(parties('There was some interest in Japan joining the Rome Statute.'), [[]])
  t.strictSame(parties('Obama welcomed Angola signing the Artemis Accords.'), [['AO']])
  t.strictSame(parties('Germany and Russia reached New START.'), [['RU', 'US']])
  t.end()
})

test('who stands outside a treaty, or only lives in a state, makes it no party', (t) => {
  const parties = (text: string) => read(text).map(({ parties }) => parties)
  t.strictSame(parties('Peru is not a party to the Rome Statute.'), [[]])
  t.strictSame(parties('Peru, which is not a party to the Rome Statute, criticised the court.'), [[]])
  t.strictSame(parties('Peru never joined the Nuclear Non-Proliferation Treaty.'), [[]])
  t.strictSame(parties('The Rome Statute drew interest. Peru and Chile did not sign the treaty.'), [[]])
  t.strictSame(parties('Norway praised the climate pact that Peru and Chile signed.'), [['PE', 'CL']])
  t.strictSame(parties('Norway praised the climate pact that Peru and Chile are negotiating.'), [
    ['PE', 'CL'],
  ])
  t.strictSame(parties('Norway criticised the Lima Climate Pact, which Peru never signed.'), [[]])
  t.strictSame(parties('Peru is a party to the Rome Statute.'), [['PE']])
  t.strictSame(parties('Peru never concluded a fishing treaty with Chile.'), [['PE', 'CL']])
  t.strictSame(parties('Peru and Chile denounced the Dakar accord.'), [['PE', 'CL']])
  t.strictSame(parties('Peru was tired of war. While it negotiated a truce with Chile, fighting went on.'), [
    ['PE', 'CL'],
  ])
  t.end()
})

test('another name right behind is of the same treaty', (t) => {
  t.match(
    read('Peru and Chile signed their first commercial treaty, sometimes called the Berg Treaty, in 1958.'),
    [{ label: 'Berg Treaty', parties: ['PE', 'CL'] }],
  )
  t.equal(read('The Lima Fisheries Treaty (better known as the Coast Pact) lapsed.').length, 1)
  t.equal(read('The Lima Fisheries Treaty and the Coast Pact lapsed.').length, 2)
  t.end()
})

test('a memorandum with a body is not what the body is named after', (t) => {
  t.match(
    read('Peru signed a Memorandum of Understanding with the African Continental Free Trade Area (AfCFTA).'),
    [{ registry: null, parties: ['PE'] }],
  )
  t.end()
})

test('a title has the year in which it made an end', (t) => {
  t.match(read('Canada became British by the Treaty of Paris in 1763.'), [{ year: 1763 }])
  t.match(read('The Senate ratified the Treaty of Paris in 1899.'), [{ year: null }])
  t.end()
})

test('a treaty of the registry has its other parties too', (t) => {
  t.match(read('Moscow suspended New START last year.'), [{ parties: ['RU', 'US'] }])
  t.match(read('New START lapsed last year.'), [{ parties: [], year: null }])
  t.end()
})

test('a year stands behind a title with its day or month', (t) => {
  t.match(read('In the Treaty of Lima of May 1970 it gave up the islands.'), [
    { title: 'Treaty of Lima', year: 1970 },
  ])
  t.end()
})

test('treaties with other parties stay apart', (t) => {
  t.equal(read('Peru has a peace treaty with Chile. It wants a peace treaty with Brazil.').length, 2)
  t.end()
})

test('the pair spoken of already is bound', (t) => {
  const text =
    'A new pact between Peru and Chile would replace the 1990 Treaty of Amity, under which the two countries consult.'
  t.strictSame(
    read(text).map(({ parties }) => parties),
    [
      ['PE', 'CL'],
      ['PE', 'CL'],
    ],
  )
  t.end()
})

test('what only sounds like a treaty', (t) => {
  t.strictSame(labels('It is a great deal of work, and they deal with it. There is no deal.'), [])
  t.strictSame(labels('The North Atlantic Treaty Organization met at the convention centre.'), [])
  t.strictSame(labels('The declaration of war came in accord with the plea deal.'), [])
  t.strictSame(labels('The treaty is unknown to the reader.'), [])
  t.end()
})

test('every mention points at its words', (t) => {
  const text = 'The pact (ABC) – “the Rio Treaty” – and Peru’s truce in Yemen; the pact.'
  for (const { mentions } of read(text))
    for (const { start, end, text: words } of mentions) t.equal(text.slice(start, end), words)
  t.end()
})

test('a name in brackets is another name of the same treaty', (t) => {
  t.match(read('The Strategic Arms Reduction Treaty (New START) ends soon. New START caps warheads.'), [
    {
      label: 'Strategic Arms Reduction Treaty (New START)',
      registry: 'new-start',
      mentions: [{}, { text: 'New START' }],
    },
  ])
  t.end()
})

test('companies make contracts, not treaties', (t) => {
  t.strictSame(labels('Boeing signed a deal with Air India to supply jets.'), [])
  t.strictSame(labels('Huawei reached an agreement on licences.'), [])
  t.strictSame(labels('Chile signed an agreement with Boeing on jets.'), ['agreement with Boeing on jets'])
  t.end()
})

test('"the treaty" is the one spoken of, not the one beside it', (t) => {
  const mentions = (text: string) => read(text).map((treaty) => treaty.mentions.map(({ text }) => text))
  t.strictSame(
    mentions(
      'They concluded the Rio Treaty in 1868 to expand upon the Lima Treaty of 1858. The new treaty holds.',
    ),
    [['Rio Treaty', 'The new treaty'], ['Lima Treaty of 1858']],
  )
  t.strictSame(
    mentions('They reached an agreement on troops for the Rio Treaty of 1868. The agreement holds.')[0],
    ['agreement on troops for the Rio Treaty', 'The agreement'],
  )
  t.end()
})

test('a title of many treaties is linked where its year or a party agrees', (t) => {
  t.match(read('Ethiopia broke the 2015 Declaration of Principles on the dam.'), [{ registry: null }])
  t.match(read('Israel signed the Declaration of Principles in Washington.'), [{ registry: 'oslo' }])
  t.match(read('They met after the 1993 Declaration of Principles.'), [{ registry: 'oslo' }])
  t.end()
})

test('a deal with no one in particular is none; a draft is one', (t) => {
  t.strictSame(labels('Peru must consult on any security deal with another state.'), [])
  t.strictSame(labels('The draft agreement would found a council. The agreement is long.'), [
    'The draft agreement',
  ])
  t.end()
})

test('what a treaty is, and "this treaty on", speak of the one named just before', (t) => {
  t.match(read('The Lima Pact was a treaty on fishing.'), [{ label: 'Lima Pact', mentions: [{}, {}] }])
  t.match(read('They signed the Lima Pact. This treaty on fishing was short.'), [
    { label: 'Lima Pact', mentions: [{}, {}] },
  ])
  t.match(read('Peru and Chile signed the Treaty of Arica in 1904.'), [{ year: 1904 }])
  t.end()
})

test('a title that holds the name of another treaty is not that treaty', (t) => {
  t.match(
    read('They kept the Lima Treaty and signed an Agreement on the Status of the Lima Treaty Organization.'),
    [{ label: 'Lima Treaty' }, { label: 'Agreement on the Status of the Lima Treaty Organization' }],
  )
  t.strictSame(labels('They signed a Treaty of Alliance and a Treaty of Amity and Commerce.'), [
    'Treaty of Alliance',
    'Treaty of Amity and Commerce',
  ])
  t.strictSame(labels('They signed the Treaty of Alliance and the Treaty of Amity and Commerce.'), [
    'Treaty of Alliance',
    'Treaty of Amity and Commerce',
  ])
  t.end()
})

test('"the second agreement" is not the treaty named before; what becomes of a treaty is no part of it', (t) => {
  t.match(read('They kept the Lima Agreement. Peru did not sign the second agreement.'), [
    { label: 'Lima Agreement', mentions: [{ text: 'Lima Agreement' }] },
  ])
  t.strictSame(labels('Peru signed a fishing treaty. Berg expects the treaty to collapse.'), [
    'fishing treaty',
  ])
  t.end()
})

test('governments and those called upon are parties; a long subject is read whole', (t) => {
  t.match(read('A memorandum between the Government of Peru and the Government of Chile on fishing.'), [
    { parties: ['PE', 'CL'] },
  ])
  t.match(read('The plan called for Peru and Chile to agree to a three month ceasefire.'), [
    { parties: ['PE', 'CL'] },
  ])
  const subject = `the training of sailors${' in the use of the satellites of the northern fleets'.repeat(5)}`
  t.strictSame(labels(`They signed an agreement on ${subject}.`), [`agreement on ${subject}`])
  t.end()
})

test('a well-known treaty by its year; who has yet to join is no party', (t) => {
  t.match(read('Congress could not enforce the 1783 Treaty of Paris.'), [
    { registry: 'paris-1783', year: 1783 },
  ])
  t.match(read('Berg promised protests until Peru joined the Rio Pact.'), [{ parties: [] }])
  t.end()
})

test('words that any treaty fits are none, nor are templates, contracts of companies and declarations of emergency', (t) => {
  const kept = (text: string) =>
    extract({ text, publishedAt: '2024-03-04' }).treaties.map(({ label }) => label)
  t.strictSame(kept('Ministers praised a formal agreement on trade.'), [])
  t.strictSame(kept('Ministers praised the truce in Yemen.'), ['truce in Yemen'])
  t.strictSame(kept('Congress adopted the Model Treaty.'), [])
  t.strictSame(kept('It is an agreement with the Norsk copper company on mines.'), [])
  t.strictSame(kept('The declaration of state of emergency violates the law.'), [])
  t.end()
})

test('a list tells the signatories, and a year another treaty than the well-known one', (t) => {
  const [pact] = extract({
    text: 'The Arica Pact is new. The pact promised that each of its signatories—Peru, Chile and Cuba—would trade.',
  }).treaties
  t.strictSame(pact?.parties, ['PE', 'CL', 'CU'])
  t.match(extract({ text: 'The Rio Treaty of 1848 ended the war.' }).treaties, [
    { registry: null, year: 1848 },
  ])
  t.match(extract({ text: 'The Rio Treaty of 1947 binds both.' }).treaties, [{ registry: 'rio-treaty' }])
  t.end()
})

test('a treaty to be signed, its successor, and where it is signed; who may yet join is no party', (t) => {
  t.match(
    read('Peru and Chile will sign a treaty this summer. The treaty will be signed in Arica on June 11.'),
    [{ label: 'treaty', parties: ['PE', 'CL'], mentions: [{ text: 'treaty' }, { text: 'The treaty' }] }],
  )
  t.match(read('The 1961 pact of Peru and Chile was replaced in 1993 by a treaty that bans mines.'), [
    { year: 1961 },
    { label: 'treaty', year: 1993 },
  ])
  t.strictSame(labels('Peru and Chile signed the memorandum on lithium processing in Nairobi on Monday.'), [
    'memorandum on lithium processing',
  ])
  t.strictSame(labels('They recalled the treaty for strategic stability at their Lima summit.'), [
    'treaty for strategic stability',
  ])
  t.match(
    read('Peru and Chile signed a gas agreement. Bolivia is unlikely to join the gas agreement this year.'),
    [{ parties: ['PE', 'CL'] }],
  )
  t.end()
})

test('"a new Atlantic Charter" is not the one of the registry', (t) => {
  t.match(read('They reviewed the Atlantic Charter, and will sign a new Atlantic Charter.'), [
    { registry: 'atlantic-charter' },
    { label: 'new Atlantic Charter', registry: null },
  ])
  t.end()
})

test('"the new treaty" is the one told as new, not an older one named since; a truce takes up no agreement of long ago', (t) => {
  const text =
    'Peru will discuss a new treaty with Chile. The 1998 Treaty on Strategic Partnership holds. The new treaty will be short.'
  t.match(read(text), [{ mentions: [{}, { text: 'The new treaty' }] }, { year: 1998, mentions: [{}] }])
  t.equal(read(text)[1]?.mentions.length, 1)
  const far = `Peru and Chile made a surrender agreement. ${'They went on to talk of many other things in Lima. '.repeat(16)}He obstructed the cease-fire talks.`
  t.strictSame(labels(far), ['surrender agreement', 'the cease-fire'])
  t.end()
})

test('a protocol has the parties of its treaty; who refused to sign is none; "since the treaty cannot" speaks of it', (t) => {
  t.match(read('Peru and Chile extended the 1999 Transit Treaty. Chile praised a protocol to the treaty.'), [
    { year: 1999 },
    { label: 'protocol to the treaty', parties: ['PE', 'CL'] },
  ])
  t.match(
    read('Peru and Chile signed the Rio Agreement. Kenya and Chad have refused to sign the agreement.'),
    [{ parties: ['PE', 'CL'] }],
  )
  t.match(
    read(
      'The Arica treaty is no alliance. Its predecessor, the 1996 Treaty of Friendship, was none. It will last, since the treaty cannot be terminated. The treaty is short.',
    ),
    [{ mentions: [{}, {}, {}] }, { year: 1996 }],
  )
  t.end()
})

test('a title ends before its day, a description behind its last adjective and noun', (t) => {
  t.strictSame(labels('See also the Charter of the Collective Andes Organization October 6, 2002.'), [
    'Charter of the Collective Andes Organization',
  ])
  t.strictSame(
    labels('They signed agreements on cooperation in the cultural, educational, and technical spheres.'),
    ['agreements on cooperation in the cultural, educational, and technical spheres'],
  )
  t.strictSame(
    read('They condemned Peru’s violation of the UN Charter.').map(({ parties }) => parties),
    [[]],
  )
  t.end()
})
