/** A feed and a job, for the document. */
import type { z } from 'zod'
import type { Feed, Job } from '../../resources/feeds.ts'
import { ids } from './article.ts'

export const feedId = '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4e09'
export const jobId = '0d2f6a3c-5b1e-4f7a-9c8d-0a1b2c3d4e10'

export const newFeed = { url: 'https://news.example/world.xml', source: 'The Example Courier' }

export const feed: z.input<typeof Feed> = {
  id: feedId,
  url: newFeed.url,
  title: 'The Example Courier: World',
  source: newFeed.source,
  contents: 'auto',
  intervalMinutes: 30,
  paused: false,
  items: 42,
  failures: 0,
  lastError: null,
  createdAt: '2024-06-17T00:00:00Z',
  lastPolledAt: '2024-06-17T00:30:00Z',
  lastSucceededAt: '2024-06-17T00:30:00Z',
  nextPollAt: '2024-06-17T01:00:00Z',
}

export const job: z.input<typeof Job> = {
  id: jobId,
  kind: 'article',
  state: 'done',
  subject: 'https://news.example/2024/06/marsh-tokyo',
  requestId: 'req-7f3a',
  attempts: 1,
  createdAt: '2024-06-17T00:12:43Z',
  startedAt: '2024-06-17T00:12:44Z',
  completedAt: '2024-06-17T00:12:45Z',
  nextAttemptAt: null,
  article: { id: ids.article, created: true, revision: 1, outcome: 'created' },
  verification: null,
  problem: null,
}

export const queuedJob: z.input<typeof Job> = {
  ...job,
  state: 'queued',
  attempts: 0,
  startedAt: null,
  completedAt: null,
  nextAttemptAt: '2024-06-17T00:12:43Z',
  article: null,
}
