import { LEADERS } from './leaders.ts'
import { foldWord } from './name-index.ts'
import { MORE_LEADERS } from './officials.ts'

/** Countries by folded full name, and by family name where all leaders of that name are of one country. */
const EASTERN = new Set(['CN', 'KR', 'KP', 'VN', 'TW'])
const full = new Map<string, string>()
const family = new Map<string, string | null>()

/** Family names too common to tell a leader alone. */
const COMMON =
  'miller brown major smith heath wilson johnson taylor jones white gray robinson thompson campbell mitchell adams chambers ' +
  'douglas martin lee park kim king young castro santos silva ford carter rogers baker powell rice thomas simpson williams han yang lin'

const PARTICLES = new Set('da de del der di dos van von el al'.split(' '))

read(MORE_LEADERS)
const settled = new Map(family)
read(LEADERS)
for (const name of COMMON.split(' ')) if (!settled.has(name)) family.set(name, null)
for (const [name, country] of settled) family.set(name, country) // the hand-picked ones decide

function read(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [country = '', names = ''] = line.split('|')
    for (const name of names.split(', ')) {
      const words = nameWords(name)
      const whole = words.join(' ')
      if (!full.has(whole)) full.set(whole, country)
      const tail = words.slice(tailStart(words)).join(' ')
      if (words.length > 2 && !full.has(tail)) full.set(tail, country)
      // Korean and Chinese names begin with the family name
      const last = (EASTERN.has(country) ? words[0] : words.at(-1)) ?? ''
      const known = family.get(last)
      family.set(last, known === undefined || known === country ? country : null)
    }
  }
}

/** "López Obrador", "Lula da Silva": where the last two words begin, over the particles between them. */
function tailStart(words: readonly string[]): number {
  let at = words.length - 2
  while (at > 0 && PARTICLES.has(words[at] as string)) at--
  return at
}

function nameWords(name: string): string[] {
  return foldWord(name)
    .replace(/[.,-]/g, ' ')
    .split(' ')
    .filter(
      (word) =>
        word.length > 1 &&
        !/^(?:jr|sr|ii|iii|iv|datuk|dato|seri|sir|dame|shri|sheikh|shaikh|bin|ben)$/.test(word),
    )
}

/** The state a leader of that name led, or null when none is known or names of several match. */
export function leaderCountry(name: string): string | null {
  const words = nameWords(name)
  const whole = full.get(words.join(' '))
  if (whole) return whole
  if (words.length === 1) return family.get(words[0] as string) ?? null
  const ends = full.get(`${words[0] ?? ''} ${words.at(-1) ?? ''}`) // "John R. Bolton"
  return ends ?? null
}
