import type { Person } from '../../detector.ts'
import { EITHER_NAMES, FEMALE_NAMES } from '../../lexicon/female-names.ts'
import { fold, isGivenName } from '../people/given-names.ts'
import { lowerAt, type Reading } from '../people/reading.ts'
import { tokenAt } from '../../article.ts'

/** What a text tells of a person by title or given name; null when it tells nothing. */
export type Gender = 'f' | 'm' | null

const FEMALE =
  /\b(?:mrs|ms|miss|madam|queen|princess|lady|baroness|dame|\w*woman|mother|wife|widow|sister|daughter|actress|aunt)\b/i
const MALE =
  /\b(?:mr|sir|king|prince|lord|baron|(?:spokes|chair|congress|assembly|council|business|states|police|fire|service|church|clergy|cavalry|fisher|news|anchor|strong)man|father|husband|brother|son|uncle|sheikh|imam|pope|bishop)\b/i

export function genderOf(reading: Reading, person: Person): Gender {
  for (const { start } of person.mentions.slice(0, 6)) {
    const i = tokenAt(reading.article, start)
    const title = lowerAt(reading, lowerAt(reading, i - 1) === '.' ? i - 2 : i - 1)
    if (/^(mr|sir|king|prince|lord)$/.test(title)) return 'm'
    if (/^(mrs|ms|miss|queen|princess|lady|madam|dame)$/.test(title)) return 'f'
  }
  const role = person.role ?? ''
  if (FEMALE.test(role)) return 'f'
  if (MALE.test(role)) return 'm'
  const given = person.name.split(' ')[0]?.toLowerCase() ?? ''
  const names = [given, fold(given)]
  if (names.some((name) => FEMALE_NAMES.has(name))) return 'f'
  return isGivenName(given) && !names.some((name) => EITHER_NAMES.has(name)) ? 'm' : null
}

export const pronounGender = (pronoun: string): Gender => (pronoun === 'she' || pronoun === 'her' ? 'f' : 'm')
