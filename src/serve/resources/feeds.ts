/** Feeds that are polled, and jobs of the queue. */
import { z } from 'zod'
import { JOB_KINDS } from '../../jobs/queue.ts'
import { FEED_CONTENTS } from '../../store/feeds.ts'
import { problemCodes } from '../problems/problem.ts'
import { pageOf } from './lists.ts'
import { Id, Instant } from './references.ts'
import { Saved } from './saved.ts'
import { NightlyVerification } from './verification.ts'

const settings = {
  source: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .nullable()
    .meta({ description: 'The outlet its articles are stored under; null for what each page says.' }),
  contents: z.enum(FEED_CONTENTS).meta({
    description:
      'Where the articles are taken from: the page that an item links to, the feed itself, or (`auto`) the feed where ' +
      'it holds the whole article and else the page.',
  }),
  intervalMinutes: z
    .int()
    .min(5)
    .max(7 * 24 * 60)
    .meta({ description: 'Minutes between two polls; after failures it takes longer, up to a day.' }),
  paused: z.boolean(),
}

export const NewFeed = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .meta({ description: 'Where the feed stands: RSS, Atom, RDF or JSON Feed.' }),
    source: settings.source.optional(),
    contents: settings.contents.default('auto'),
    intervalMinutes: settings.intervalMinutes.default(30),
    paused: settings.paused.default(false),
  })
  .meta({ id: 'NewFeed' })

export const FeedChange = z.strictObject(settings).partial().meta({ id: 'FeedChange' })

const code = z.enum(problemCodes)

export const Feed = z
  .object({
    id: Id,
    url: z.url(),
    title: z.string().nullable().meta({ description: 'As the feed calls itself.' }),
    ...settings,
    items: z.int().min(0).meta({ description: 'New items seen in it so far.' }),
    failures: z.int().min(0).meta({ description: 'Polls that failed in a row.' }),
    lastError: z.object({ code, detail: z.string() }).nullable(),
    createdAt: Instant,
    lastPolledAt: Instant.nullable(),
    lastSucceededAt: Instant.nullable(),
    nextPollAt: Instant.nullable().meta({ description: 'Null while it is paused.' }),
  })
  .meta({ id: 'Feed', description: 'A feed that is polled on schedule.' })

export const JOB_STATES = ['queued', 'running', 'retrying', 'done', 'failed', 'cancelled'] as const

export const Job = z
  .object({
    id: z.uuid(),
    kind: z.enum(JOB_KINDS).meta({
      description:
        'An article that was sent, a feed to poll, an item of a feed to read, articles to verify in a night, a change to tell a webhook; after an upgrade, articles to read ' +
        'anew, and what many of them say together to put together anew.',
    }),
    state: z.enum(JOB_STATES),
    subject: z.string().nullable().meta({ description: 'What it is about: an address, a title, or an id.' }),
    requestId: z
      .string()
      .nullable()
      .meta({ description: 'The request that asked for it; the audit has its key.' }),
    attempts: z.int().min(0),
    createdAt: Instant,
    startedAt: Instant.nullable(),
    completedAt: Instant.nullable(),
    nextAttemptAt: Instant.nullable(),
    article: Saved.nullable().meta({ description: 'What became of the article, once it is stored.' }),
    verification: NightlyVerification.nullable().meta({
      description: 'Of a job of the kind `verify`: what the check of its night had come to.',
    }),
    problem: z
      .object({ code, title: z.string(), status: z.int().min(0), detail: z.string() })
      .nullable()
      .meta({ description: 'What went wrong the last time.' }),
  })
  .meta({ id: 'Job', description: 'Something that is done later, and again when it fails.' })

export const FeedPage = pageOf('FeedPage', Feed)
export const JobPage = pageOf('JobPage', Job)
