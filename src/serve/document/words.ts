/** The words of the OpenAPI document that belong to no single route. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')))

export const INFO = {
  title: 'Chancery',
  version,
  summary:
    'Who said what, which treaty clause is in play, who visits whom and when: with a pointer into the text.',
  description: `Chancery reads geopolitical reporting and serves what it says: quoted **experts**, **claims** about visits,
treaties, meetings and memberships, how likely each speaker thinks them, and where in the text it says so.

**Try it**: open \`POST /v1/extract\`, press *Try it out*, then *Execute*. It needs no key and stores nothing.

**Pointers.** \`{start, end, text}\` points into the article's \`text\`: UTF-16 offsets, half-open, and
\`text.slice(start, end)\` is what it says. What the text does not say is null.

**Lists.** All share one grammar: a comma is "or" (\`status=planned,occurred\`), \`from\` and \`to\` find windows that
overlap, both ends inclusive; \`sort\` orders, \`fields\` leaves the rest out; \`limit\` and \`cursor\` page,
\`include=total\` counts, and other \`include\`s bring what the items have to do with; a parameter that does not exist is an error. Filters of claims (\`type\`, \`status\`, \`treaty\`, \`likelihood\` …) find in
lists of other things what has a claim that meets all of them. The next page is in \`nextCursor\` and in the \`Link\` header.

**Exports.** A list answers whole, streamed, to \`Accept: application/x-ndjson\` (one item a line), to
\`Accept: text/csv\` (one column for each field) and to \`Accept: application/ld+json\` (JSON-LD, ids as addresses), with the
same filters, \`sort\` and \`fields\`; \`/v1/claims.csv\`, \`.ndjson\` and \`.jsonld\` do the same for a link, of every list.

**Errors** are problem details (RFC 9457), or a page that says the same to who likes \`text/html\` best, as browsers do;
\`GET /v1/problems\` lists every kind.

**Limits.** Requests are counted a minute, by key or else by address: \`RateLimit\` says how many remain (\`r\`) and for how many
seconds (\`t\`), \`RateLimit-Policy\` how many there are; a 429 says in \`Retry-After\` how long to wait.

**Caching.** A read has an \`ETag\`: give it back in \`If-None-Match\`, and 304 says that nothing changed.

**Keys.** Writing needs an API key: \`Authorization: Bearer <key>\`. \`chancery keys create\` makes one; the first
\`npm start\` prints one.`,
  contact: { name: 'The maintainers of Chancery' },
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
}

export const TAGS = [
  { name: 'Extraction', description: 'Read a text and see what it says; nothing is stored.' },
  { name: 'Articles', description: 'Texts as published, with their revisions and findings.' },
  { name: 'Experts', description: 'People who are quoted, with role and affiliation as stated.' },
  { name: 'Quotations', description: 'Content attributed to a source by a cue.' },
  { name: 'Claims', description: 'Typed propositions with evidence, source, likelihood and date window.' },
  { name: 'Forecasts', description: 'What is said to come, how likely, and what became of it.' },
  { name: 'Search', description: 'Words and names over everything that is stored.' },
  { name: 'Visits', description: 'Trips, and what all articles say of each.' },
  { name: 'Treaties', description: 'Treaties and their clauses, over all articles.' },
  {
    name: 'Changes',
    description: 'What happened, in order, to read on from anywhere; and webhooks that tell it.',
  },
  { name: 'Sources', description: 'The outlets that published the articles.' },
  { name: 'Feeds', description: 'Feeds that are polled on schedule.' },
  { name: 'Jobs', description: 'What is done later: articles sent with `Prefer: respond-async`, and feeds.' },
  { name: 'Administration', description: 'API keys, and who wrote what; needs a key with the scope admin.' },
  { name: 'Service', description: 'Health, problem types and the document itself.' },
]

export const SECURITY_SCHEMES = {
  securitySchemes: {
    apiKey: {
      type: 'http' as const,
      scheme: 'bearer',
      description: 'An API key with the scope read, write or admin: `chancery keys create`.',
    },
  },
}

export const SERVER = {
  url: '/',
  description: 'The server that this document comes from: local, staging or production.',
  'x-internal': false,
}
