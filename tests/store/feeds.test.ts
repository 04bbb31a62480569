import { test } from 'tap'
import { openTestStore } from '../db.ts'

test('items that left a feed long ago are forgotten, those that are still in it are not', async (t) => {
  const { store, database } = await openTestStore(t)
  const settings = { source: null, contents: 'auto' as const, intervalMinutes: 30, paused: false }
  const { id } = await store.feeds.create('https://press.example/feed', settings)
  const poll = (...names: string[]) =>
    store.feeds.polled(id, {
      problem: null,
      read: {
        ...{ title: null, etag: null, lastModified: null, newItems: 0 },
        keys: names.map((key) => ({ key, fingerprint: `of ${key}` })),
      },
    })
  const known = async () => [...(await store.feeds.fingerprints(id, ['old', 'kept', 'new'])).keys()].sort()
  await poll('old', 'kept')
  await poll('kept', 'new')
  t.strictSame(await known(), ['kept', 'new', 'old'], 'for a while all are known')
  await database.pool.query(`UPDATE feed_items SET seen_at = seen_at - interval '100 days'`)
  await poll('kept')
  t.strictSame(await known(), ['kept'])
})
