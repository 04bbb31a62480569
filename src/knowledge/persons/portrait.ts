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
  /** Office of who speaks for a state, or role of who is of no institute: a fellow's title tells nobody apart. */
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
  /** Whether it is for one being well known: then nobody else is who could be meant as well. */
  byFame: boolean
}

/** From this score on portraits are linked; from the other on it is proposed to an editor. */
export const LINK = 5
export const PROPOSE = 2

/** A name that few bear is enough where nothing speaks against it; one that many bear is not. */
const RARE = { same: 5, fuller: 4, variant: 3, near: 0 }
const COMMON = { same: 3, fuller: 3, variant: 2, near: 0 }
const AFFILIATION = 4
const TITLE = 3
/** One state says much of a rare name; most bearers of a common one, or of one that only sounds alike, are of one state. */
const COUNTRY = 2
const SAME_STATE = 1
const BOTH_SPEAK = 1
const ROLE = 1
const FAME = 2
const OTHER_AFFILIATION = -2
/** Who is written otherwise, under a name that few bear, may have moved: an editor is asked. */
const MAY_HAVE_MOVED = -1
const OTHER_CALLING = -1
const OTHER_COUNTRY = -6
/** The same consonants are no name, whatever else agrees; and who is of another institute may have moved there, or not. */
const AT_MOST = LINK - 1
/** From so many articles on. */
const WELL_KNOWN = 8

/** Offices whose bearers everybody knows. */
const HIGH =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emperor|emir|sultan|pope|leader|chairman|general secretary|secretary general|foreign minister|secretary of state)$/

/** Whether what is stated is of one person wherever it is stated: two articles may speak of two who bear a common name. */
export const tellsApart = (portrait: Portrait): boolean =>
  (new Likeness([{ ...portrait, weight: 1 }]).agreement({ ...portrait, weight: 1 })?.score ?? 0) >= LINK

/** Portraits taken for one person, as the next is compared with them. */
export class Likeness {
  private readonly names = new Map<string, Spelling>()
  private readonly countries = new Set<string>()
  private readonly affiliations = new Set<string>()
  private readonly titles = new Set<string>()
  private weight = 0
  /** Whether an office that everybody knows the bearer of is among them. */
  isHigh = false
  private official = false
  private fictional = false

  constructor(portraits: readonly Portrait[] = []) {
    for (const portrait of portraits) this.add(portrait)
  }

  add({ nameKey, country, affiliation, title, official, fictional, weight }: Portrait): void {
    if (!this.names.has(nameKey)) this.names.set(nameKey, readSpelling(nameKey))
    if (country) this.countries.add(country)
    if (affiliation) this.affiliations.add(affiliation)
    if (title) this.titles.add(title)
    this.official ||= official
    this.fictional ||= fictional
    this.weight += weight
    this.isHigh ||= official && HIGH.test(title ?? '')
  }

  /** Whether neither state nor institute is known. */
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
    const { common } = readSpelling(one.nameKey)
    weigh((common ? COMMON : RARE)[match], `${WORDS[match]}${common ? ', which many bear' : ''}`)
    const isPlain = !common && (match === 'same' || match === 'fuller')
    const bothOfficial = one.official && this.official
    const sameCountry = one.country !== null && this.countries.has(one.country)
    if (sameCountry) weigh(isPlain ? COUNTRY : SAME_STATE, `the same state: ${one.country}`)
    else if (one.country && this.countries.size > 0)
      weigh(OTHER_COUNTRY, `other states: ${[one.country, ...this.countries].join(', ')}`)
    const sameTitle = one.title !== null && this.titles.has(one.title)
    const sameOffice = sameTitle && (one.official || this.official)
    if (sameOffice) weigh(TITLE, `the same office: ${one.title}`)
    else if (sameTitle) weigh(ROLE, `the same role: ${one.title}`)
    const sameAffiliation = this.hasAffiliation(one.affiliation)
    if (sameAffiliation) weigh(AFFILIATION, `the same affiliation: ${one.affiliation}`)
    else if (one.affiliation && this.affiliations.size > 0) {
      const movesWithin = sameCountry && bothOfficial && !common
      const against = match === 'variant' && !common ? MAY_HAVE_MOVED : OTHER_AFFILIATION
      if (!sameOffice && !movesWithin) weigh(against, `another affiliation: ${one.affiliation}`)
    } else if (!sameTitle && this.speaksOtherwise(one))
      weigh(OTHER_CALLING, 'one speaks for a state, the other for an institute')
    if (common && sameCountry && bothOfficial && !sameOffice) weigh(BOTH_SPEAK, 'both speak for it')
    if (disputed && score > AT_MOST && !sameAffiliation && !sameOffice) score = AT_MOST
    let byFame = false
    if (score < LINK && match !== 'near' && !disputed && one.affiliation === null) {
      const isBare = one.country === null && one.title === null
      byFame = this.weight >= WELL_KNOWN || (isBare && this.isHigh)
      if (byFame) weigh(FAME, 'one who is well known by it')
    }
    if (match === 'near' && score > AT_MOST) score = AT_MOST
    return { score, reasons, disputed, byFame }
  }

  private speaksOtherwise({ official, affiliation, title }: Portrait): boolean {
    if (this.isHigh || (official && HIGH.test(title ?? ''))) return false
    return official ? !this.official && this.affiliations.size > 0 : this.official && affiliation !== null
  }

  private bestMatch(nameKey: string): keyof typeof RARE | null {
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
  fuller: 'the same name, but for an initial, the order or the like',
  variant: 'a spelling of the same name',
  near: 'a name of the same consonants',
}
