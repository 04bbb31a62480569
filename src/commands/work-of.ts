import { z } from 'zod'
import { canonicalUrl } from '../ingest/canonical-url.ts'
import { readFeedApart } from '../ingest/feeds/read-feed-apart.ts'
import { readItem } from '../ingest/feeds/read-item.ts'
import type { Fetcher } from '../ingest/fetch/fetch-page.ts'
import { deliver, queueDueDeliveries, queueNextDelivery } from '../jobs/deliver.ts'
import { engineVersion, knowledgeVersion } from '../jobs/engine-version.ts'
import { queueDueRegrouping, regroupNext } from '../jobs/regroup.ts'
import { queueDueRereading, rereadNext } from '../jobs/reread-articles.ts'
import { pollFeed, queueDueFeeds, type ItemJob } from '../jobs/poll-feed.ts'
import { ATTEMPTS } from '../jobs/queue.ts'
import { queueDueVerification, verifyNext } from '../jobs/verify-nightly.ts'
import type { WorkOptions } from '../jobs/work.ts'
import { NewArticle, readSubmission } from '../serve/requests/submissions.ts'
import type { Services } from '../serve/services.ts'

const FeedJob = z.object({ feedId: z.string() })
const DeliveryJob = z.object({ deliveryId: z.string() })
const RereadJob = z.object({ engine: z.string() })
const RegroupJob = z.object({ version: z.string() })
const VerifyJob = z.object({ night: z.iso.date() })

/**
 * What a worker does with each kind of job. Each may be done twice: what is stored already is not stored again.
 * `keepChanges`: days that changes are kept; null for ever.
 */
export function workOf(
  services: Services,
  fetcher: Fetcher,
  keepChanges: number | null,
): Omit<WorkOptions, 'onError'> {
  const { store, queue, ingest } = services
  const { feeds } = store
  const polling = {
    feeds,
    queue,
    fetchPage: fetcher.fetchPage.bind(fetcher),
    readFeed: readFeedApart,
    canonicalUrl,
  }
  const delivering = { webhooks: store.webhooks, queue, post: fetcher.post.bind(fetcher) }
  const rereading = { rereading: store.rereading, queue, rereadNext: services.rereadNext }
  const regrouping = { regrouping: store.regrouping, queue }
  const verifying = { verification: store.nightlyVerification, queue }
  return {
    handlers: {
      article: async (data, origin) => {
        const saved = await ingest(await readSubmission(NewArticle.parse(data), services), origin)
        return { article: { ...saved, replayed: undefined } }
      },
      feed: (data) => pollFeed(polling, FeedJob.parse(data).feedId),
      item: async (data, _origin, attempt) => {
        const { item, ...job } = data as ItemJob // written by `pollFeed`
        const hints = { ...job, last: attempt >= ATTEMPTS }
        return { article: await ingest({ ...(await readItem(fetcher, item, hints)), fictional: false }) }
      },
      delivery: async (data, _origin, attempt) => {
        const { deliveryId } = DeliveryJob.parse(data)
        const done = await deliver(delivering, deliveryId, attempt)
        await queueNextDelivery(delivering, deliveryId)
        return done
      },
      reread: async (data) => rereadNext(rereading, RereadJob.parse(data).engine, await engineVersion()),
      regroup: async (data) =>
        regroupNext(regrouping, RegroupJob.parse(data).version, await knowledgeVersion()),
      verify: (data) => verifyNext(verifying, VerifyJob.parse(data).night),
    },
    tick: async () => {
      await queueDueFeeds(polling)
      await store.articles.groupUngrouped()
      await queueDueVerification(verifying)
      await queueDueRereading(rereading, await engineVersion())
      await queueDueRegrouping(regrouping, await knowledgeVersion())
      await queueDueDeliveries(delivering)
      await store.changes.forget(keepChanges)
    },
  }
}
