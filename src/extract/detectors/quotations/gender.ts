import type { Person } from '../../detector.ts'
import { FEMALE_NAMES } from '../../lexicon/female-names.ts'
import { lowerAt, type Reading } from '../people/reading.ts'
import { tokenAt } from '../../article.ts'

/** What a text tells of a person by title or given name; null when it tells nothing. */
export type Gender = 'f' | 'm' | null

const FEMALE =
  /\b(?:mrs|ms|miss|madam|queen|princess|lady|baroness|dame|\w*woman|mother|wife|widow|sister|daughter|actress|aunt)\b/i
const MALE =
  /\b(?:mr|sir|king|prince|lord|baron|\w+[^o]man|father|husband|brother|son|uncle|sheikh|imam|pope|bishop)\b/i

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
  return FEMALE_NAMES.has(given) ? 'f' : null
}

export const pronounGender = (pronoun: string): Gender => (pronoun === 'she' || pronoun === 'her' ? 'f' : 'm')
