/** Claims as a feed to follow, in Atom (RFC 4287) and JSON Feed 1.1: the latest stored first. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { z } from 'zod'
import type { StoredClaim } from '../resources/claims.ts'

export const ATOM = 'application/atom+xml'
export const JSON_FEED = 'application/feed+json'

type Claim = z.output<typeof StoredClaim>

/** Absolute addresses: of the API, and of this feed; and what is asked of its claims, as it stands in its address. */
export interface FeedPlace {
  origin: string
  self: string
  asked: URLSearchParams
}

interface Entry {
  id: string
  title: string
  text: string
  address: string
  /** Where it stands in its article, for who reads feeds rather than JSON. */
  page: string
  about: string | null
  added: Date
  author: string
  tags: string[]
}

const TITLE = 'Claims: who said what of visits, treaties and meetings'

/** Feeds of several filters are told apart in a reader: "Claims: country KP, type visit or meeting". */
function titleOfFeed({ asked }: FeedPlace): string {
  const filters = [...new Set(asked.keys())].map(
    (name) => `${name} ${asked.getAll(name).join().split(',').join(' or ')}`,
  )
  return filters.length === 0 ? TITLE : printable(`Claims: ${filters.join(', ')}`).slice(0, 300)
}

/** What a person reads of the API, where a feed wants a page. */
const homeOf = ({ origin }: FeedPlace): string => `${origin}/docs#/Claims`

/** A claim of an older engine names none. */
const by = (actors: readonly string[] = []): string => (actors.length > 0 ? ` (${actors.join(', ')})` : '')

/** What the claim says, in a line. */
function titleOf(claim: Claim): string {
  const said = claim.status === null ? '' : ` (${claim.status.replace('_', ' ')})`
  switch (claim.type) {
    case 'visit':
      return `Visit${said}: ${claim.visitor} to ${claim.destination ?? claim.destinationCountry ?? 'an unnamed place'}`
    case 'treaty_clause':
      return `Treaty clause${said}: ${claim.treaty.label}, ${claim.obligation}`
    case 'treaty_action':
      return `Treaty ${claim.action.replaceAll('_', ' ')}${by(claim.actors)}: ${claim.treaty.label}`
    case 'meeting':
      return `Meeting${said}: ${claim.name ?? (claim.participants.join(', ') || 'unnamed')}`
    case 'membership':
      return `Membership${said}: ${claim.member}, ${claim.organization}`
    case 'forecast':
      return `Forecast: ${claim.evidence.text}`
  }
}

/** XML 1.0 knows no other control characters. */
const printable = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')

function entryOf(claim: Claim, { origin }: FeedPlace): Entry {
  const { kind, names } = claim.assertedBy ?? { kind: 'unknown', names: [] }
  return {
    id: `urn:uuid:${claim.id}`,
    title: printable(titleOf(claim)).slice(0, 300),
    text: printable(claim.evidence.text),
    address: `${origin}/v1/claims/${claim.id}`,
    page: `${origin}/v1/articles/${claim.article.id}#${claim.id}`,
    about: claim.article.url,
    added: addedAt(claim.id),
    author: printable(names.join(', ') || claim.article.source?.name || kind),
    tags: [
      claim.type,
      ...(claim.status === null ? [] : [claim.status]),
      ...(claim.likelihood ? [claim.likelihood.band] : []),
    ],
  }
}

/** A UUID of version 7 begins with the milliseconds since 1970 at which it was made. */
const addedAt = (id: string): Date => new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16))

export function atomOf(claims: readonly Claim[], place: FeedPlace): string {
  const entries = claims.map((claim) => entryOf(claim, place))
  return generateAtomFeed({
    id: place.self,
    title: { value: titleOfFeed(place) },
    updated: entries[0]?.added ?? new Date(0),
    links: [
      { rel: 'self', type: ATOM, href: place.self },
      { rel: 'alternate', type: 'text/html', href: homeOf(place) },
    ],
    authors: [{ name: 'Chancery' }],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.added,
      published: entry.added,
      authors: [{ name: entry.author }],
      categories: entry.tags.map((term) => ({ term })),
      links: [
        { rel: 'alternate', type: 'text/html', href: entry.page },
        { rel: 'alternate', type: 'application/json', href: entry.address },
        ...(entry.about === null ? [] : [{ rel: 'via', href: entry.about }]),
      ],
      content: { type: 'text', value: entry.text },
    })),
  })
}

export function jsonFeedOf(claims: readonly Claim[], place: FeedPlace): string {
  const entries = claims.map((claim) => entryOf(claim, place))
  return JSON.stringify(
    generateJsonFeed({
      title: titleOfFeed(place),
      home_page_url: homeOf(place),
      feed_url: place.self,
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.page,
        ...(entry.about === null ? {} : { external_url: entry.about }),
        title: entry.title,
        content_text: entry.text,
        date_published: entry.added,
        authors: [{ name: entry.author }],
        tags: entry.tags,
      })),
    }),
  )
}
