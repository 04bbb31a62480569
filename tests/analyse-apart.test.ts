import { setImmediate } from 'node:timers/promises'
import { test } from 'tap'
import { openAnalysis } from '../src/analyse-apart.ts'
import { readText } from '../src/ingest/read-page.ts'
import { analyse } from '../src/pipeline.ts'

const sentence = 'Norway’s foreign minister will travel to Lima on Friday, said Anna Keller, an analyst. '

test('a long text is read apart, as it would be read here, and holds up nobody', async (t) => {
  const apart = openAnalysis()
  t.teardown(() => apart.close())
  const article = {
    ...(await readText(sentence.repeat(500), { contentType: 'text/plain' })),
    fictional: true,
  }

  let reading = true
  const found = apart.analyse(article).finally(() => (reading = false))
  let turns = 0
  for (; reading; await setImmediate()) turns++
  t.ok(turns > 10, `this thread turned ${turns} times meanwhile`)
  t.strictSame(await found, await analyse(article))
})
