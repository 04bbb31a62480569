import type { Found, Person } from '../../extract/detector.ts'
import { nameKey } from '../name-key.ts'
import type { NewArticle } from '../article-store.ts'

/** A person of one article whom the store has to know: an expert, a speaker, a visitor. */
export interface Role {
  key: string
  name: string
  /** Full spellings besides `name`. */
  spellings: string[]
  role: string | null
  affiliation: string | null
  country: string | null
  official: boolean
  fictional: boolean
  /** The words before the first mention, as a key. */
  before: string
}

/** Who is who in one article. */
export interface Cast {
  /** By key. */
  roles: Map<string, Role>
  /** The role a name of this article stands for, made when it is a full name that nobody bears yet. */
  play(name: string): Role | null
  /** The role a name stands for when the article presents its bearer, else null. */
  recognise(name: string): Role | null
  /** The key of whoever a name stands for. */
  keyOf(name: string): string
}

const LONGEST_NAME = 300

export function castOf(article: NewArticle, found: Found): Cast {
  const roles = new Map<string, Role>()
  const byName = new Map<string, Person>()
  for (const person of found.people) {
    const names = [person.name, ...person.mentions.map(({ text }) => text)]
    for (const name of names) if (!byName.has(nameKey(name))) byName.set(nameKey(name), person)
  }
  const invented = article.invented && new Set(article.invented.people.map(nameKey))
  const isFictional = (key: string): boolean => article.fictional && (invented?.has(key) ?? true)

  const enter = (name: string, person: Person | undefined): Role | null => {
    const key = nameKey(name)
    if (key === '' || name.length > LONGEST_NAME) return null
    const known = roles.get(key)
    if (known) return known
    const role: Role = {
      key,
      name,
      spellings: person ? fullSpellings(person) : [],
      role: person?.role ?? null,
      affiliation: person?.affiliation ?? null,
      country: person?.country ?? null,
      official: person?.official ?? false,
      fictional: isFictional(key),
      before: wordsBefore(article.text, person?.mentions[0]?.start ?? article.text.indexOf(name)),
    }
    roles.set(key, role)
    return role
  }
  return {
    roles,
    play: (name) => {
      const person = byName.get(nameKey(name))
      return enter(person?.name ?? name, person)
    },
    recognise: (name) => {
      const person = byName.get(nameKey(name))
      return person ? enter(person.name, person) : (roles.get(nameKey(name)) ?? null)
    },
    keyOf: (name) => nameKey(byName.get(nameKey(name))?.name ?? name),
  }
}

/** Of two words or more: "Keller" alone says little across articles. */
const fullSpellings = (person: Person): string[] => [
  ...new Set(
    person.mentions
      .map(({ text }) => text)
      .filter((text) => text !== person.name && nameKey(text).includes(' ') && text.length <= LONGEST_NAME),
  ),
]

/** Characters: before the name, or at the head of the text. */
const BESIDE = 100

const wordsBefore = (text: string, at: number): string =>
  nameKey(text.slice(Math.max(0, at - BESIDE), Math.max(at, BESIDE)))
