/** How people are told apart, and known again, by what articles state of them. Pure. */
import { matchSpellings, readSpelling, type Spelling } from './spelling.ts'

/** What articles state of someone, in the same words. */
export interface Portrait {
  id: string
  name: string
  /** The name without case, accents and punctuation; so are affiliation and title. */
  nameKey: string
  country: string | null
  affiliation: string | null
  /** Office of who speaks for a state: it tells people apart, as a fellow's title does not. */
  title: string | null
  official: boolean
  fictional: boolean
  /** Articles, rounded down to a power of two: so who is who changes seldom as more come. */
  weight: number
}

/** How much speaks for two being one. */
export interface Agreement {
  score: number
  /** What speaks for it and against, each with its weight: "the same name (+5)". */
  reasons: string[]
  /** Whether anything speaks against it. */
  disputed: boolean
}

/** From this score on portraits are linked; from the other on it is proposed to an editor. */
export const LINK = 5
export const PROPOSE = 3

const NAMES = { same: 5, fuller: 4, variant: 2, near: 0 } as const
const AFFILIATION = 4
const TITLE = 3
const COUNTRY = 2
const OTHER_AFFILIATION = -4
const OTHER_COUNTRY = -6
/** The same consonants are no name, whatever else agrees. */
const NEAR_AT_MOST = LINK - 1

/** Portraits taken for one person, as the next is compared with them. */
export class Likeness {
  private readonly names = new Map<string, Spelling>()
  private readonly countries = new Set<string>()
  private readonly affiliations = new Set<string>()
  private readonly titles = new Set<string>()
  private official = false
  private fictional = false

  constructor(portraits: readonly Portrait[] = []) {
    for (const portrait of portraits) this.add(portrait)
  }

  add({ nameKey, country, affiliation, title, official, fictional }: Portrait): void {
    if (!this.names.has(nameKey)) this.names.set(nameKey, readSpelling(nameKey))
    if (country) this.countries.add(country)
    if (affiliation) this.affiliations.add(affiliation)
    if (title) this.titles.add(title)
    this.official ||= official
    this.fictional ||= fictional
  }

  /** Whether nothing but a name is known. */
  get unplaced(): boolean {
    return this.countries.size === 0 && this.affiliations.size === 0
  }

  /** Null: another name, or one is invented and the other is not. */
  agreement(one: Portrait): Agreement | null {
    if (one.fictional !== this.fictional) return null
    const match = this.bestMatch(one.nameKey)
    if (match === null) return null
    const reasons: string[] = []
    let [score, disputed] = [0, false]
    const weigh = (weight: number, words: string): void => {
      score += weight
      disputed ||= weight < 0
      reasons.push(`${words} (${weight < 0 ? '−' : '+'}${Math.abs(weight)})`)
    }
    weigh(NAMES[match], WORDS[match])
    const sameCountry = one.country !== null && this.countries.has(one.country)
    if (sameCountry) weigh(COUNTRY, `the same state: ${one.country}`)
    else if (one.country && this.countries.size > 0)
      weigh(OTHER_COUNTRY, `other states: ${[one.country, ...this.countries].join(', ')}`)
    const bothOfficial = one.official && this.official
    const sameTitle = bothOfficial && one.title !== null && this.titles.has(one.title)
    if (sameTitle) weigh(TITLE, `the same office: ${one.title}`)
    if (this.hasAffiliation(one.affiliation)) weigh(AFFILIATION, `the same affiliation: ${one.affiliation}`)
    else if (one.affiliation && this.affiliations.size > 0 && !sameTitle && !(sameCountry && bothOfficial))
      weigh(OTHER_AFFILIATION, `another affiliation: ${one.affiliation}`)
    if (match === 'near' && score > NEAR_AT_MOST) score = NEAR_AT_MOST
    return { score, reasons, disputed }
  }

  private bestMatch(nameKey: string): keyof typeof NAMES | null {
    if (this.names.has(nameKey)) return 'same'
    const spelling = readSpelling(nameKey)
    const matches = [...this.names.values()].map((other) => matchSpellings(spelling, other))
    if (matches.includes('other')) return null
    return (['same', 'fuller', 'variant', 'near'] as const).find((match) => matches.includes(match)) ?? null
  }

  /** "Harbour School" is the "Harbour School of Law". */
  private hasAffiliation(here: string | null): boolean {
    if (here === null) return false
    if (this.affiliations.has(here)) return true
    return [...this.affiliations].some((there) => there.includes(here) || here.includes(there))
  }
}

const WORDS = {
  same: 'the same name',
  fuller: 'the same name, but for an initial or the like',
  variant: 'a spelling of the same name',
  near: 'a name of the same consonants',
}
