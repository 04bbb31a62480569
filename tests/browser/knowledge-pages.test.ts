/** The pages on what many articles say, and on problems, in a real browser: that they are read, and gone through by keys. */
import type { AddressInfo } from 'node:net'
import { t as file, test } from 'tap'
import { openTestApp } from '../serve/test-app.ts'
import { openBrowser, skip } from './chromium.ts'
import { LEAST_CONTRAST } from './contrast.ts'

/** Runs in the page: whether something has the focus, and whether anything shows that. */
const FOCUSED = `(() => {
  const focused = document.activeElement
  if (focused === document.body) return null
  return { name: focused.id || focused.textContent.trim(), shown: getComputedStyle(focused).outlineStyle !== 'none' }
})()`
interface Focused {
  name: string
  shown: boolean
}

test('pages on trips, treaties, experts and problems', { skip }, async (t) => {
  const { app, get, storeExample } = await openTestApp(file)
  await storeExample()
  const firstOf = async (noun: string) =>
    `/v1/${noun}/${(await get(`/v1/${noun}`)).json<{ items: { id: string }[] }>().items[0]?.id}`
  const paths = [
    ...(await Promise.all(['visits', 'treaties', 'experts'].map(firstOf))),
    '/v1/problems/gone',
    '/v1/problems',
    '/v1/nope',
  ]
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const browser = await openBrowser(file)

  for (const path of paths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 390, height: 400 }, colorScheme })
      page.setDefaultTimeout(60_000)
      await page.goto(`http://127.0.0.1:${port}${path}`)
      const { contrast, of } = await page.evaluate<{ contrast: number; of: string }>(LEAST_CONTRAST)
      t.ok(
        contrast >= 4.5,
        `${path} in ${colorScheme}: the least contrast is ${contrast.toFixed(1)}, of ${of}`,
      )
      t.equal(
        await page.evaluate('document.documentElement.scrollWidth'),
        390,
        'nothing is wider than a telephone',
      )
      const stops: Focused[] = []
      for (let stop: Focused | null; stops.length < 200; stops.push(stop)) {
        await page.keyboard.press('Tab')
        stop = await page.evaluate<Focused | null>(FOCUSED)
        if (stop === null) break
      }
      t.ok(stops.length > 0)
      t.strictSame(
        stops.filter(({ shown }) => !shown),
        [],
        'wherever the focus is, it is seen',
      )
      await page.close()
    }
  }
})
