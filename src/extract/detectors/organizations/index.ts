import { lastBy } from '../../../text/span.ts'
import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import { partsOf, type Article } from '../../article.ts'
import type { Detector, Organization, Place } from '../../detector.ts'
import { addName, beginsName, isCapitalised, longestName, newNameIndex } from '../../lexicon/name-index.ts'
import { HEADS, ORGANIZATIONS } from '../../lexicon/organizations.ts'
import { expandAbbreviations } from './abbreviations.ts'
import { countryNear } from './country.ts'
import { continuesName, nameAround } from './described.ts'

type Known = Pick<Organization, 'name' | 'kind' | 'country'>

/** Organisations that are known by name, and those a noun in their name tells: "Institute", "Ministry". */
export const organizations: Detector = {
  name: 'organizations',
  detect: (article, { places }) => ({
    organizations: expandAbbreviations(
      article,
      findOrganizations(article)
        .filter((found) => !isPlace(found, places))
        .map((found) => ({
          ...found,
          country: found.country ?? countryNear(found, places),
        })),
    ),
  }),
}

const KNOWN = newNameIndex<Known>()
for (const line of ORGANIZATIONS.trim().split('\n')) {
  const [kind, country, name = '', others] = line.split('|')
  const known: Known = { name, kind: kind as Organization['kind'], country: country ? country : null }
  for (const form of [name, ...(others ? others.split(', ') : [])]) addName(KNOWN, form, known)
}

const HEAD_KINDS = new Map<string, Organization['kind']>()
for (const line of HEADS.trim().split('\n')) {
  const [kind, nouns = ''] = line.split(': ')
  for (const noun of nouns.split(' ')) HEAD_KINDS.set(noun, kind as Organization['kind'])
}

/** "al" is the one that begins in lower case. */
const BEGINS = flag(
  (word) =>
    (isCapitalised(word) || word.text === 'al') && (beginsName(KNOWN, word) || HEAD_KINDS.has(word.text)),
)

function findOrganizations(article: Article): Organization[] {
  const { text } = article
  const words = partsOf(article)
  const found: Organization[] = []
  let free = 0 // words before this one are taken
  const take = (first: number, last: number, known: Known | null, kind: Organization['kind']): void => {
    const { start } = words[first] as Token
    const { end } = words[last - 1] as Token
    const name = text.slice(start, end)
    found.push({ start, end, text: name, name: known?.name ?? name, kind, country: known?.country ?? null })
    free = last
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Token
    if (i < free || !(word.flags & BEGINS)) continue
    const known = longestName(KNOWN, words, i)
    const head = HEAD_KINDS.get(word.text)
    if (known && !(continuesName(words, i, free) && hasHead(words, i, known.last)))
      take(i, known.last, known.value, known.value.kind)
    else if (head) {
      const around = nameAround(words, i, free, ({ text: noun }) => HEAD_KINDS.has(noun))
      if (around) take(around.first, around.last, null, head)
    }
  }
  return found
}

/** "the Regional Security Council" is not the Security Council. */
const hasHead = (words: readonly Token[], first: number, last: number): boolean =>
  words.slice(first, last).some(({ text }) => HEAD_KINDS.has(text))

/** "the Russian Federation", "the West Bank" */
function isPlace({ start, end }: Organization, places: readonly Place[]): boolean {
  const place = lastBy(places, start)
  return place !== undefined && place.kind !== 'metonym' && end <= place.end
}
