/** Korean family names, whose romanisations often share no letter: "Lee", "Yi", "Rhee". */

/** One name a line; first those that are seldom part of a given name, which is what tells "Ryu-jin Baek" from "Ryu Jin-baek". */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  `kim gim
   park pak bak pack
   choi choe choy
   lee yi rhee ri li rhie yee
   kang gang
   cho
   jang chang
   jeong jung chung cheong
   hwang
   kwon gwon kweon
   baek paek paik baik back
   ahn an
   noh roh no ro
   heo hur huh
   byun byeon pyon byon
   lim im rim yim
   yang ryang
   yeom yom ryom yum
   song
   shin sin
   yeo ryo
   yoo yu ryu ryoo you lyu
   seo suh
   woo wu u`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ')
      return [first, ...others].map((one): [string, string] => [one, first])
    }),
)
const RANKS: readonly string[] = [...new Set(FAMILIES.values())]

const SYLLABLE = '(?:ch|sh|[bdghjklmnprstwy])?[yw]?(?:ae|eo|eu|oe|oo|ou|ui|ee|[aeiou])(?:ng|ck|[bgklmnpt])?'
const ONE = new RegExp(`^${SYLLABLE}$`)
const TWO = new RegExp(`^${SYLLABLE}${SYLLABLE}$`)

/** A name of a family and a given name of two syllables, with the family in one form, first or last as it stands. */
export function readKorean(words: readonly string[]): readonly string[] {
  if (words.length !== 2 && words.length !== 3) return words
  const ends = [0, words.length - 1].flatMap((at) => {
    const family = FAMILIES.get(words[at] ?? '')
    const given = words.filter((_, i) => i !== at)
    const isGiven = given.length === 2 ? given.every((word) => ONE.test(word)) : TWO.test(given[0] ?? '')
    return family && isGiven ? [{ at, family, rank: RANKS.indexOf(family) }] : []
  })
  const [best] = ends.sort((a, b) => a.rank - b.rank)
  return best ? words.map((word, i) => (i === best.at ? best.family : word)) : words
}
