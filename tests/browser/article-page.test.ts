/** The page of an article in a real browser: what it takes to read it, and to go through it by keys alone. */
import type { AddressInfo } from 'node:net'
import { t as file, test } from 'tap'
import { openTestApp, text } from '../serve/test-app.ts'
import { openBrowser, skip } from './chromium.ts'
import { LEAST_CONTRAST } from './contrast.ts'

async function openPages() {
  const { app, storeExample } = await openTestApp(file)
  const id = await storeExample({
    text: `${text}\n\n${'The harbour was quiet. '.repeat(200)}`,
    standfirst: 'Two ministers, one table',
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const browser = await openBrowser(file)
  return async (width: number, colorScheme: 'light' | 'dark') => {
    const page = await browser.newPage({ viewport: { width, height: 400 }, colorScheme })
    page.setDefaultTimeout(60_000)
    await page.goto(`http://127.0.0.1:${port}/v1/articles/${id}`)
    return page
  }
}

/** Runs in the page: what has the focus, whether anything shows that, and whether the legend hides it. */
const FOCUSED = `(() => {
  const focused = document.activeElement
  if (focused === document.body) return null
  const [{ top, bottom }] = focused.getClientRects()
  const legend = document.querySelector('aside').getBoundingClientRect()
  return {
    name: focused.id || focused.textContent.trim(),
    shown: getComputedStyle(focused).outlineStyle !== 'none',
    hidden: legend.top < 1 && top < legend.bottom && bottom > legend.top,
  }
})()`
interface Focused {
  name: string
  shown: boolean
  hidden: boolean
}

test('the page of an article', { skip }, async (t) => {
  const open = await openPages()

  for (const colors of ['light', 'dark'] as const) {
    const page = await open(1280, colors)
    const { contrast, of } = await page.evaluate<{ contrast: number; of: string }>(LEAST_CONTRAST)
    t.ok(contrast >= 7, `in ${colors}, the least contrast is ${contrast.toFixed(1)}, of ${of}`)
    await page.close()
  }

  const page = await open(390, 'light')
  t.equal(
    await page.evaluate('document.documentElement.scrollWidth'),
    390,
    'nothing is wider than a telephone',
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  t.equal(await page.evaluate('document.activeElement.id'), 'text', 'the first key leads to the text')

  const stops: Focused[] = []
  const walk = async (key: string) => {
    for (let stop: Focused | null; ; stops.push(stop)) {
      await page.keyboard.press(key)
      stop = await page.evaluate<Focused | null>(FOCUSED)
      if (stop === null || stops.length > 200) return
    }
  }
  await walk('Tab')
  t.ok(
    stops.some(({ name }) => name.startsWith('in-')),
    'what is highlighted is reached',
  )
  await walk('Shift+Tab')
  t.strictSame(
    stops.filter(({ shown, hidden }) => !shown || hidden),
    [],
    'wherever the focus is, it is seen, and not under the legend',
  )
})
