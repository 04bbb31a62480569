/** Every route, by name. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { exportLists } from './answers/export-routes.ts'
import { affiliations } from './routes/affiliations.ts'
import { articleBatch } from './routes/article-batch.ts'
import { articleFindings } from './routes/article-findings.ts'
import { articleRevisions } from './routes/article-revisions.ts'
import { articleVerification } from './routes/article-verification.ts'
import { articles } from './routes/articles.ts'
import { changes } from './routes/changes.ts'
import { claimCounts } from './routes/claim-counts.ts'
import { claimFeeds } from './routes/claim-feeds.ts'
import { claims } from './routes/claims.ts'
import { expertDecisions } from './routes/expert-decisions.ts'
import { experts } from './routes/experts.ts'
import { extraction } from './routes/extraction.ts'
import { feeds } from './routes/feeds.ts'
import { forecasts } from './routes/forecasts.ts'
import { jobs } from './routes/jobs.ts'
import { keys } from './routes/keys.ts'
import { propositions } from './routes/propositions.ts'
import { quotations } from './routes/quotations.ts'
import { search } from './routes/search.ts'
import { service } from './routes/service.ts'
import { sources } from './routes/sources.ts'
import { treaties } from './routes/treaties.ts'
import { treatyDecisions } from './routes/treaty-decisions.ts'
import { webhooks } from './routes/webhooks.ts'
import { visits } from './routes/visits.ts'
import type { Services } from './services.ts'

/** A route that takes no query parameters refuses them, as one that takes some refuses others. */
const NO_PARAMETERS = z.strictObject({})

/** In the order in which the document shows them. */
export async function registerRoutes(app: FastifyInstance, options: { services: Services }): Promise<void> {
  app.addHook('onRoute', ({ schema }) => {
    if (schema && !schema.hide) schema.querystring ??= NO_PARAMETERS
  })
  exportLists(app)
  await app.register(extraction, options)
  await app.register(articles, options)
  await app.register(articleBatch, options)
  await app.register(articleFindings, options)
  await app.register(articleRevisions, options)
  await app.register(articleVerification, options)
  await app.register(experts, options)
  await app.register(expertDecisions, options)
  await app.register(affiliations, options)
  await app.register(quotations, options)
  await app.register(claims, options)
  await app.register(claimCounts, options)
  await app.register(claimFeeds, options)
  await app.register(propositions, options)
  await app.register(forecasts, options)
  await app.register(visits, options)
  await app.register(treaties, options)
  await app.register(treatyDecisions, options)
  await app.register(search, options)
  await app.register(changes, options)
  await app.register(webhooks, options)
  await app.register(sources, options)
  await app.register(feeds, options)
  await app.register(jobs, options)
  await app.register(keys, options)
  await app.register(service, options)
}
