/** The stored resources that the example article leads to. */
import type { z } from 'zod'
import type { ArticleSummary, Revision, Source } from '../../resources/articles.ts'
import type { Expert, ExpertSummary } from '../../resources/experts.ts'
import type { Quotation } from '../../resources/quotations.ts'
import type { ArticleRef } from '../../resources/references.ts'
import type { Clause, Treaty, TreatySummary } from '../../resources/treaties.ts'
import type { SearchHit } from '../../resources/search.ts'
import type { Visit, VisitSummary } from '../../resources/visits.ts'
import type { Article, StoredClaim } from '../../resources/claims.ts'
import { ids, publishedAt, text, title } from './article.ts'
import * as found from './findings.ts'

export const articleRef: z.input<typeof ArticleRef> = {
  id: ids.article,
  title,
  url: 'https://news.example/2024/06/marsh-tokyo',
  publishedAt,
  source: { id: ids.source, name: 'The Example Courier' },
}

export const articleSummary: z.input<typeof ArticleSummary> = {
  ...articleRef,
  standfirst: null,
  byline: null,
  language: 'en',
  status: 'extracted',
  publishedOn: '2024-06-17',
  modifiedAt: null,
  ingestedAt: '2024-06-17T00:12:45Z',
  revision: 1,
  duplicateOf: null,
  alsoIn: [],
  fictional: true,
  counts: { quotations: 1, experts: 1, claims: 1 },
}

const articleQuotation = {
  ...found.quotation,
  speaker: found.quotation.speaker && {
    ...found.quotation.speaker,
    personId: ids.expert,
    personIds: [ids.expert],
  },
  id: ids.quotation,
  continues: null,
}

export const quotation: z.input<typeof Quotation> = { ...articleQuotation, article: articleRef, alsoIn: [] }

const security = found.quotation.text.indexOf('security')
export const quotationHit: z.input<typeof SearchHit> = {
  type: 'quotation',
  item: quotation,
  snippets: [
    {
      field: '/text',
      start: 0,
      end: found.quotation.text.length,
      text: found.quotation.text,
      marked: found.quotation.text.replace('security', '<mark>security</mark>'),
      highlights: [{ start: security, end: security + 'security'.length }],
    },
  ],
}

const articleClaim = {
  ...found.visitClaim,
  quotation: null,
  id: ids.claim,
  visitId: ids.visit,
  treatyId: null,
}

export const claim: z.input<typeof StoredClaim> = { ...articleClaim, article: articleRef, alsoIn: [] }

export const article: z.input<typeof Article> = {
  ...articleSummary,
  text,
  captions: [],
  quotations: [articleQuotation],
  experts: [{ ...found.expert, personId: ids.expert }],
  treaties: [{ ...found.treaty, treatyId: ids.treaty }],
  claims: [articleClaim],
}

export const revision: z.input<typeof Revision> = {
  revision: 1,
  title,
  standfirst: null,
  publishedAt,
  modifiedAt: null,
  ingestedAt: '2024-06-17T00:12:45Z',
  text,
}

export const source: z.input<typeof Source> = {
  id: ids.source,
  name: 'The Example Courier',
  articles: 12,
  lastPublishedAt: publishedAt,
}

export const expertSummary: z.input<typeof ExpertSummary> = {
  id: ids.expert,
  name: 'Ravi Menon',
  aliases: ['Menon'],
  role: 'senior fellow',
  affiliation: 'Halden Institute for Strategic Studies',
  official: false,
  fictional: true,
  lastQuotedAt: publishedAt,
  counts: { articles: 1, quotations: 1, claims: 0 },
}

/** Of somebody who is not there: nothing is merged when it is tried. */
export const newMerge = { expertId: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0c' }

export const expert: z.input<typeof Expert> = {
  ...expertSummary,
  names: [
    { name: 'Ravi Menon', articles: 1 },
    { name: 'Menon', articles: 1 },
  ],
  sources: [],
  topics: { countries: [{ country: 'JP', claims: 1 }], treaties: [] },
  quotedWith: [],
  affiliations: [
    {
      role: 'senior fellow',
      affiliation: 'Halden Institute for Strategic Studies',
      official: false,
      from: '2024-06-17',
      to: '2024-06-17',
      articles: 1,
    },
  ],
}

export const visitSummary: z.input<typeof VisitSummary> = {
  id: ids.visit,
  visitor: 'Elena Marsh',
  visitorCountry: 'AU',
  destination: 'Tokyo',
  destinationCountry: 'JP',
  status: 'planned',
  likelihood: null,
  isOff: false,
  from: '2024-06-18',
  to: '2024-06-19',
  edtf: '[2024-06-18,2024-06-19]',
  agreement: 'single',
  counts: { claims: 1, articles: 1 },
}

export const visit: z.input<typeof Visit> = {
  ...visitSummary,
  best: {
    status: { claimId: ids.claim, reason: 'the latest article says so' },
    window: {
      claimId: ids.claim,
      reason: 'the latest article says so',
    },
  },
  lifecycle: [
    {
      stage: 'planned',
      firstToldAt: '2024-06-16T23:30:00.000Z',
      lastToldAt: '2024-06-16T23:30:00.000Z',
      versions: [
        {
          from: '2024-06-18',
          to: '2024-06-19',
          edtf: '[2024-06-18,2024-06-19]',
          movedFrom: null,
          likelihood: null,
          isOvertaken: false,
          claimIds: [ids.claim],
          articles: 1,
        },
      ],
    },
  ],
  timeline: [
    {
      claimId: ids.claim,
      status: 'planned',
      likelihood: null,
      date: found.date,
      movedFrom: null,
      destination: found.visitClaim.destination,
      evidence: found.visitClaim.evidence,
      assertedBy: { kind: 'anonymous', names: [], text: 'diplomatic sources' },
      experts: [],
      article: articleRef,
      alsoIn: [],
    },
  ],
  conflicts: [],
  reconciled: [],
  overtaken: [],
}

export const treaty: z.input<typeof TreatySummary> = {
  id: ids.treaty,
  label: found.treaty.label,
  title: found.treaty.title,
  year: found.treaty.year,
  parties: found.treaty.parties,
  counts: { articles: 1, clauses: 1, actions: 0 },
}

export const clause: z.input<typeof Clause> = {
  obligation: 'consultation',
  wordings: [
    {
      claimId: ids.clause,
      status: 'existing',
      likelihood: null,
      content: found.clauseClaim.content,
      evidence: found.clauseClaim.evidence,
      assertedBy: { kind: 'person', names: ['Ravi Menon'], text: 'He' },
      experts: [{ id: ids.expert, name: 'Ravi Menon' }],
      article: articleRef,
    },
  ],
}

export const newTreatyMerge = { treatyId: '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e0d' }

export const wholeTreaty: z.input<typeof Treaty> = {
  ...treaty,
  history: { actions: [], conflicts: [] },
  events: [],
  clauses: [clause],
  forecasts: [],
  lineage: [
    {
      id: ids.treaty,
      label: treaty.label,
      title: treaty.title,
      year: treaty.year,
      parties: treaty.parties,
      clauses: [clause],
      forecasts: [],
    },
  ],
}
