// An author's tool: writes the lexicon of leaders from the State Department's list of official visits (CC0) and a list
// of heads of state and government from Wikidata (CC0).
//
//   node scripts/leader-lexicon.mjs us_state_department_visits.csv wikidata-heads.csv
import { readFileSync, writeFileSync } from 'node:fs'
import countries from 'i18n-iso-countries'

const [visitsPath, headsPath] = process.argv.slice(2)
const SINCE = '1955'
const OTHER_NAMES = {
  'Russian Federation': 'RU',
  Russia: 'RU',
  USSR: 'SU',
  'Union of Soviet Socialist Republics': 'SU',
  'Soviet Union': 'SU',
  Burma: 'MM',
  Turkey: 'TR',
  'Korea, South': 'KR',
  'South Korea': 'KR',
  'Republic of Korea': 'KR',
  'North Korea': 'KP',
  'Czech Republic': 'CZ',
  Macedonia: 'MK',
  'Ivory Coast': 'CI',
  "Cote d'Ivoire": 'CI',
  'Cape Verde': 'CV',
  Swaziland: 'SZ',
  'Federal Republic of Germany': 'DE',
  'Germany, Federal Republic of': 'DE',
  'West Germany': 'DE',
  England: 'GB',
  'Great Britain': 'GB',
  'Palestinian Authority': 'PS',
  'State of Palestine': 'PS',
  'Holy See': 'VA',
  'Vatican City': 'VA',
  Iran: 'IR',
  Vietnam: 'VN',
  Laos: 'LA',
  Syria: 'SY',
  Bolivia: 'BO',
  Venezuela: 'VE',
  Tanzania: 'TZ',
  Moldova: 'MD',
  'The Gambia': 'GM',
  Gambia: 'GM',
  'The Bahamas': 'BS',
  Bahamas: 'BS',
  Brunei: 'BN',
  Kosovo: 'XK',
  Micronesia: 'FM',
  'U.S.S.R.': 'SU',
  Korea: 'KR',
  'China, People’s Republic of': 'CN',
  'Bosnia-Herzegovina': 'BA',
  'Slovak Republic': 'SK',
  'Macedonia, Former Yugoslav Republic of': 'MK',
  'Democratic Republic of the Congo (Zaire)': 'CD',
  'Congo, Republic of': 'CG',
  'East Timor': 'TL',
  'Cote d’Ivoire': 'CI',
  'St. Lucia': 'LC',
  'Kingdom of Denmark': 'DK',
  'Republic of Ireland': 'IE',
  'Kingdom of the Netherlands': 'NL',
  'Cabo Verde': 'CV',
  'Congo, Democratic Republic of': 'CD',
  'Western Samoa': 'WS',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  Congo: 'CG',
  Zaire: 'CD',
  Yugoslavia: 'YU',
}
const codeOf = (name) => OTHER_NAMES[name] ?? countries.getAlpha2Code(name, 'en') ?? null

const TITLES =
  /^(?:(?:former|acting|interim|vice|deputy|first|crown|grand|prime|foreign|federal|president|presidents?-elect|president-designate|minister|chancellor|king|queen|prince|princess|emir|amir|sultan|sheikh|shaikh|shah|pope|chairman|chairwoman|premier|general|gen\.|major|colonel|lt\.|taoiseach|duke|state|counsellor|counselor|captain|admiral|chief|executive|leader|secretary|secretary-general|of|the|council|head|marshal|field|sir|dr\.|lord|brigadier|reverend|head|representative|high|transitional|government|party|communist|military|commander|caliph|emperor|empress|king-elect|paramount|ruler|imam|interim|his|her|holiness|majesty|highness|royal)\s+)+/i

const byCountry = new Map()
const unknown = new Map()
function add(country, name) {
  const code = codeOf(country)
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(TITLES, '')
    .replace(/\s+\([^)]*\)/g, '')
    .trim()
  if (!code) unknown.set(country, (unknown.get(country) ?? 0) + 1)
  if (!code || !/^\p{Lu}[\p{L}.'’ -]+$/u.test(plain) || plain.split(' ').length > 5) return
  if (plain.split(' ').length === 1 && plain.length < 5) return
  byCountry.set(code, (byCountry.get(code) ?? new Set()).add(plain))
}

for (const row of csv(visitsPath)) {
  if (row.start_date < SINCE) continue
  for (const name of row.visitor.split(/,? and |; /)) add(row.from_country, name)
}
for (const row of csv(headsPath)) add(row.country, row.officeholderLabel)

const lines = [...byCountry].sort().map(([code, names]) => `${code}|${[...names].sort().join(', ')}`)
writeFileSync(
  'src/extract/lexicon/leaders.ts',
  `/**
 * Heads of state and government and foreign ministers whose state news need not name: \`country | names\`. From the Office of
 * the Historian's list of official visits since ${SINCE} (CC0) and Wikidata (CC0), by scripts/leader-lexicon.mjs.
 */
export const LEADERS = \`
${lines.join('\n')}
\`
`,
)

function csv(path) {
  const [head, ...rows] = readFileSync(path, 'utf8').trim().split(/\r?\n/).map(cells)
  return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i] ?? ''])))
}

/** One line of comma-separated values with quotes. */
function cells(line) {
  const row = ['']
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === ',' && !quoted) row.push('')
    else row[row.length - 1] += character
  }
  return row
}

if (unknown.size) console.error('no code:', [...unknown].map(([name, n]) => `${name} ${n}`).join(', '))
