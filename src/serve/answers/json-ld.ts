/** Lists as linked data (JSON-LD 1.1): the items as they are, with a context that says what their names and ids mean. */

export const JSON_LD = 'application/ld+json'

/** What Schema.org has a word for. */
const SCHEMA_ORG = {
  title: 'headline',
  url: 'url',
  name: 'name',
  aliases: 'alternateName',
  text: 'text',
  byline: 'author',
  language: 'inLanguage',
  affiliation: 'affiliation',
  role: 'jobTitle',
  modifiedAt: 'dateModified',
  article: 'isPartOf',
  source: 'publisher',
}
/** Where an item points at another: a field with its id, or with an object that has one. */
const POINTERS = {
  claimId: 'claims',
  continues: 'quotations',
  duplicateOf: 'articles',
  personId: 'experts',
  personIds: 'experts',
  quotation: 'quotations',
  treatyId: 'treaties',
  visitId: 'visits',
}
const OBJECTS = { article: 'articles', source: 'sources' }
/** Days and moments, as XML Schema has them; others are either. */
const TIMES = { from: 'date', to: 'date', ingestedAt: 'dateTime' }

/** What each thing of a list is to Schema.org, besides what it is here. */
const KINDS: Record<string, string> = {
  affiliations: 'Organization',
  articles: 'NewsArticle',
  claims: 'Claim',
  experts: 'Person',
  forecasts: 'Claim',
  propositions: 'Claim',
  quotations: 'Quotation',
  sources: 'Organization',
  treaties: 'Legislation',
  visits: 'Event',
}

/** The item with its type in front. */
export const typed = (item: object, noun: string): object =>
  KINDS[noun] ? { '@type': `schema:${KINDS[noun]}`, ...item } : item

/**
 * `noun`: what is listed, as in its address. Ids become addresses of the API; a name that is in no vocabulary is one of the
 * document's own schemas.
 */
export function contextOf(origin: string, noun: string): Record<string, unknown> {
  const base = (of: string) => `${origin}/v1/${of}/`
  const entries = (names: Record<string, string>, make: (name: string, value: string) => unknown) =>
    Object.fromEntries(Object.entries(names).map(([name, value]) => [name, make(name, value)]))
  return {
    '@version': 1.1,
    '@vocab': `${origin}/openapi.json#`,
    '@base': base(noun),
    schema: 'https://schema.org/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    publishedOn: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
    ...entries(TIMES, (name, type) => ({ '@id': name, '@type': `xsd:${type}` })),
    ...entries(SCHEMA_ORG, (_, word) => `schema:${word}`),
    ...entries(POINTERS, (name, of) => ({ '@id': name, '@type': '@id', '@context': { '@base': base(of) } })),
    ...entries(OBJECTS, (name, of) => ({
      '@id': `schema:${SCHEMA_ORG[name as keyof typeof OBJECTS]}`,
      '@context': { '@base': base(of) },
    })),
  }
}
