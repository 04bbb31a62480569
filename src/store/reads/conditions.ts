import { isId } from '../ids.ts'
import { knownAt, printedBy } from '../knowledge/known.ts'
import { nameKey } from '../name-key.ts'
import type { OfArticle } from '../filters.ts'
import type { Value } from '../statement.ts'

/** Whether the articles must be looked at, beyond their ids. */
export const asksOfArticle = ({
  source,
  language,
  publishedFrom,
  publishedTo,
  duplicates,
  asOf,
}: OfArticle): boolean =>
  [source, language, publishedFrom, publishedTo, asOf].some((filter) => filter !== undefined) ||
  duplicates === 'hide'

/** Of names, ids left out. Letters, digits and blanks are all that a key holds: nothing in it means anything to a regular expression. */
export const partsOf = (values: readonly string[]): string[] =>
  values
    .filter((value) => !isId(value))
    .map(nameKey)
    .filter(Boolean)
    .map((key) => `\\m${key.replaceAll(' ', '\\M.*\\m')}\\M`)

/** The ids of all treaties that may be meant, whatever they were called. */
export const treatiesNamed = (ids: string, parts: string): string => `SELECT unnest(${ids})
  UNION ALL SELECT treaty_id FROM former_treaties WHERE id = ANY (${ids})
  UNION SELECT t.id FROM unnest(${parts}) part JOIN treaties t ON t.name_key ~ part
  UNION SELECT f.treaty_id FROM unnest(${parts}) part JOIN treaty_forms f ON f.name_key ~ part`

/** The key of a source's name; there are few sources. */
export const SOURCE_KEY = `regexp_replace(lower(unaccent(translate(s.name, '''’ʼ', ''))), '[^[:alnum:]]+', ' ', 'g')`

export const sourcesNamed = (ids: string, parts: string): string =>
  `SELECT s.id FROM sources s WHERE s.id = ANY (${ids}) OR ${SOURCE_KEY} ~ ANY (${parts})`

/** Of copies of one article `a` the fullest speaks, unless only a copy was known then. */
export const speaks = (known: string | null): string =>
  known === null
    ? 'a.duplicate_of IS NULL'
    : `(a.duplicate_of IS NULL OR NOT EXISTS (SELECT FROM articles own WHERE own.id = a.duplicate_of AND ${known.replaceAll('a.', 'own.')}))`

/** A condition; `ways`: two that come to the same together, of which each has an index of its own and `whole` has none. */
interface Part {
  whole: string
  ways?: readonly [string, string]
}

/** Gathers the WHERE of one list: each filter that is given adds a condition and binds its value. */
export class Conditions {
  readonly values: Value[] = []
  private readonly parts: Part[] = []

  /** Binds a value and gives its placeholder. */
  bind(value: Value): string {
    return `$${this.values.push(value)}`
  }

  add(whole: string, ways?: Part['ways']): this {
    this.parts.push(ways ? { whole, ways } : { whole })
    return this
  }

  /** `column` is one of the values; no condition when the filter is absent. */
  anyOf(column: string, values: readonly string[] | undefined, type: 'text' | 'uuid' = 'text'): this {
    if (values === undefined) return this
    const known = type === 'uuid' ? values.filter(isId) : values
    // "=" lets an index serve the order of the page too, where "= ANY" does not
    if (known.length === 1) return this.add(`${column} = ${this.bind(known[0] as string)}::${type}`)
    return this.add(`${column} = ANY (${this.bind(known)}::${type}[])`)
  }

  /** What became part of another visit is that one. */
  ofVisit(column: string, values: readonly string[] | undefined): this {
    if (values === undefined) return this
    const heir = (id: string) =>
      `coalesce((SELECT f.visit_id FROM former_visits f WHERE f.id = ${id}), ${id})`
    const known = values.filter(isId)
    if (known.length === 1) return this.add(`${column} = ${heir(`${this.bind(known[0] as string)}::uuid`)}`)
    return this.add(
      `${column} = ANY (ARRAY(SELECT ${heir('v.id')} FROM unnest(${this.bind(known)}::uuid[]) v (id)))`,
    )
  }

  /** `column`, an array of text, shares a value with the filter. */
  sharing(column: string, values: readonly string[] | undefined): this {
    return values === undefined ? this : this.add(`${column} && ${this.bind(values)}::text[]`)
  }

  /**
   * What people write for a thing: its id, or its name or whole words of it, however it is spelt: "ABM" is the ABM Treaty.
   * `build` gets the placeholders of ids and of parts, as patterns over a name's key.
   */
  named(values: readonly string[] | undefined, build: (ids: string, parts: string) => string): this {
    return values === undefined ? this : this.add(build(...this.names(values)))
  }

  private names(values: readonly string[]): [ids: string, parts: string] {
    return [`${this.bind(values.filter(isId))}::uuid[]`, `${this.bind(partsOf(values))}::text[]`]
  }

  /**
   * People in the same way: "Putin" is Vladimir Putin, "Kim" is every Kim, "Jong Un" is one of them. `build` gets the ids of all
   * they may be, as a subquery, and the placeholder of the parts.
   */
  person(values: readonly string[] | undefined, build: (ids: string, parts: string) => string): this {
    return this.named(values, (ids, parts) =>
      build(
        `(SELECT unnest(${ids})
          UNION ALL SELECT person_id FROM former_persons WHERE id = ANY (${ids})
          UNION SELECT pa.person_id
          FROM unnest(${parts}) part JOIN person_aliases pa ON pa.name_key ~ part)`,
        parts,
      ),
    )
  }

  /** On the article `a` itself. Days are inclusive; an article without a day matches neither end. */
  ofArticle({ source, language, publishedFrom, publishedTo, duplicates, asOf, clock }: OfArticle): this {
    if (publishedFrom !== undefined) this.add(`a.published_on >= ${this.bind(publishedFrom)}::date`)
    if (publishedTo !== undefined) this.add(`a.published_on <= ${this.bind(publishedTo)}::date`)
    const view =
      asOf === undefined ? null : ([this.bind(asOf), `${this.bind(clock ?? 'published')}::text`] as const)
    const known = view && knownAt(...view)
    if (known !== null) this.add(known)
    if (duplicates === 'hide') this.add(speaks(known))
    this.anyOf('a.language', language)
    if (source === undefined) return this
    const named = sourcesNamed(...this.names(source))
    const printed = `SELECT p.article_id FROM printings p WHERE p.source_id IN (${named})
      AND ${view ? printedBy(...view) : 'true'}`
    const published = `SELECT x.id FROM articles x WHERE x.source_id IN (${named})`
    return this.add(`a.id IN (${published} UNION ALL ${printed})`, [
      `a.source_id IN (${named})`,
      `a.id IN (${printed})`,
    ])
  }

  /** On any of the articles that `from`, a FROM with an alias `a`, finds for the item. */
  inArticle(filters: OfArticle, from: string): this {
    if (!asksOfArticle(filters) && filters.article === undefined) return this
    return this.some(from, () => this.anyOf('a.id', filters.article, 'uuid').ofArticle(filters))
  }

  /** Of what `from` finds for the item, one meets all that `ask` adds. */
  some(from: string, ask: () => void): this {
    const outer = this.parts.splice(0)
    ask()
    const inner = this.take()
    this.parts.push(...outer)
    return this.add(`EXISTS (SELECT FROM ${from} AND ${inner})`)
  }

  /** The window date_from..date_to overlaps the one asked for; what has no date overlaps nothing. */
  overlapping(alias: string, from: string | undefined, to: string | undefined): this {
    if (from === undefined && to === undefined) return this
    if (to !== undefined) this.add(`${alias}.date_from <= ${this.bind(to)}::date`)
    return this.add(
      from === undefined ? `${alias}.date_to > '-infinity'` : `${alias}.date_to >= ${this.bind(from)}::date`,
    )
  }

  /** Words as in a web search: quotes, minus, or. */
  search(column: string, words: string | undefined): this {
    if (words === undefined) return this
    return this.add(`${column} @@ search_query(${this.bind(words)})`)
  }

  /** The conditions so far, which begin anew; their values stay bound. */
  take(): string {
    const taken = this.toString()
    this.parts.length = 0
    return taken
  }

  toString(): string {
    return this.parts.map(({ whole }) => whole).join(' AND ') || 'true'
  }

  /** Conditions that all together match what they all match, each quicker in order; what several match is matched by each. */
  ways(): string[] {
    return this.parts
      .reduce<string[][]>(
        (ways, part) => (part.ways ?? [part.whole]).flatMap((one) => ways.map((way) => [...way, one])),
        [[]],
      )
      .map((way) => way.join(' AND ') || 'true')
  }
}
