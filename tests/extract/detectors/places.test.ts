import { test } from 'tap'
import { prepare } from '../../../src/extract/article.ts'
import { nothingFound, type Place } from '../../../src/extract/detector.ts'
import { places } from '../../../src/extract/detectors/places/index.ts'

const read = (text: string): Place[] => places.detect(prepare({ text }), nothingFound()).places ?? []
/** "Oslo NO capital": what is read, one line a place. */
const seen = (text: string): string[] =>
  read(text).map(({ text: words, country, kind }) => `${words} ${country ?? '-'} ${kind}`)

test('states are read by name, official name, adjective and abbreviation', (t) => {
  t.same(seen('The U.S. and the Republic of Korea met Norwegian envoys.'), [
    'U.S. US country',
    'Republic of Korea KR country',
    'Norwegian NO demonym',
  ])
  t.same(seen('The DPRK wrote to the UAE.'), ['DPRK KP country', 'UAE AE country'])
  t.same(seen('They told us to let us know.'), [], 'a pronoun is no country')
  t.end()
})

test('every offset points at its words', (t) => {
  const text = 'Côte d’Ivoire’s envoy flew from São Paulo to Sharm el-Sheikh.'
  for (const place of read(text)) t.equal(text.slice(place.start, place.end), place.text)
  t.same(seen(text), ['Côte d’Ivoire CI country', 'São Paulo BR city', 'Sharm el-Sheikh EG city'])
  t.end()
})

test('a hyphen joins names that are read one by one', (t) => {
  t.same(seen('A Russia-led bloc and North Korea-China trade.'), [
    'Russia RU country',
    'North Korea KP country',
    'China CN country',
  ])
  t.same(seen('Guinea-Bissau votes.'), ['Guinea-Bissau GW country'], 'but a state with a hyphen is one')
  t.end()
})

test('the longest name wins', (t) => {
  t.same(seen('Papua New Guinea, Equatorial Guinea and Guinea'), [
    'Papua New Guinea PG country',
    'Equatorial Guinea GQ country',
    'Guinea GN country',
  ])
  t.same(seen('Niger and Nigeria'), ['Niger NE country', 'Nigeria NG country'])
  t.end()
})

test('seats of government stand for it when they act, and for a spot when one is there', (t) => {
  t.same(seen('The Kremlin agreed.'), ['Kremlin RU metonym'])
  t.same(seen('Beijing has protested.'), ['Beijing CN metonym'])
  t.same(seen('They met in Beijing.'), ['Beijing CN capital'])
  t.end()
})

test('a name of a person is no place', (t) => {
  t.same(seen('Actor Michael Jordan and Jordan Peele spoke.'), [])
  t.same(seen('He flew to Jordan.'), ['Jordan JO country'])
  t.same(seen('Israel Defense Forces'), ['Israel IL country'], 'a body may follow a country')
  t.end()
})

test('towns in names of treaties and newspapers are no places', (t) => {
  t.same(seen('the Paris Agreement, the Washington Post, the Treaty of Lisbon, the Korean War'), [])
  t.same(seen('the Paris talks'), ['Paris FR capital'])
  t.end()
})

test('Georgia and the Congos are told apart by what else is spoken of', (t) => {
  t.same(seen('Georgia and Armenia signed.')[0], 'Georgia GE country')
  t.same(seen('She flew to Atlanta, Georgia, from Florida.')[1], 'Georgia US region')
  t.same(seen('Congo sent envoys.'), ['Congo CD country'])
  t.same(seen('Brazzaville is quiet, and Congo calm.')[1], 'Congo CG country')
  t.end()
})

test('a state that is gone keeps a code of its own', (t) => {
  t.same(seen('the Soviet Union'), ['Soviet Union SU country'])
  t.end()
})

test('of a nation of two states each is called by where it lies', (t) => {
  t.same(seen('North Korea fired. The envoy visits the North, the South’s ally says.'), [
    'North Korea KP country',
    'North KP country',
    'South KR country',
  ])
  t.same(seen('South Sudan votes; talks in Sudan. The South is calm.'), [
    'South Sudan SS country',
    'Sudan SD country',
    'South SS country',
  ])
  t.same(
    seen('The South is calm, and the North of England too.'),
    ['England GB country'],
    'no such nation is named',
  )
  const elsewhere = 'North Korea: ships in the South China Sea, talks of the Global South.'
  t.notMatch(seen(elsewhere).join(), /KR|^South /)
  t.end()
})
