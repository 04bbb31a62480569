/** Swagger UI in a real browser: open it, expand an operation, execute it, see the answer. */
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { t as file, test } from 'tap'
import { openTestApp } from '../serve/test-app.ts'
import { openBrowser, skip } from './chromium.ts'

/** The docs in a fresh browser; what the page complains of is collected. */
async function openDocs(
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; complaints: string[] }> {
  const { app, storeExample } = await openTestApp(file)
  await storeExample()
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const browser = await openBrowser(file)
  const page = await browser.newPage({ viewport, isMobile: viewport.width < 500 })
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`http://127.0.0.1:${port}/docs`)
  return { page, complaints }
}

/** Expands the operation, presses Execute, and gives the status and the body that the page shows. */
async function execute(
  page: Page,
  tag: string,
  operationId: string,
): Promise<{ status: string; body: string }> {
  const operation = page.locator(`#operations-${tag}-${operationId}`)
  if (!(await operation.getAttribute('class'))?.includes('is-open'))
    await operation.locator('.opblock-summary-control').click()
  await operation.locator('button.execute').click()
  const answer = operation.locator('.live-responses-table .response')
  return {
    status: (await answer.locator('.response-col_status').first().innerText()).trim(),
    body: await answer.locator('.highlight-code code').first().innerText(),
  }
}

test('Swagger UI works when its buttons are pressed', { skip }, async (t) => {
  const { page, complaints } = await openDocs()

  const extraction = await execute(page, 'Extraction', 'extract')
  t.match(extraction, { status: /^200/, body: /Foreign Minister Elena Marsh/ }, 'the example text is read')

  const claims = await execute(page, 'Claims', 'listClaims')
  t.match(claims, { status: /^200/, body: /"treaty_clause"/ }, 'a list needs no parameters')

  const expert = await execute(page, 'Experts', 'getExpert')
  t.match(expert, { status: /^200/, body: /Ravi Menon/ }, 'the example id is one that is stored')

  await page.goto(`${new URL(page.url()).origin}/docs#/Visits/getVisit`)
  await page.reload()
  const visit = await execute(page, 'Visits', 'getVisit')
  t.match(visit, { status: /^200/, body: /Elena Marsh/ }, 'a deep link opens its operation')

  t.strictSame(
    complaints,
    [],
    'and the page has nothing to complain of, not of its content security policy either',
  )
})

test('on a telephone nothing is wider than the screen, and the buttons work as well', { skip }, async (t) => {
  const { page } = await openDocs({ width: 390, height: 844 })
  const width = () => page.evaluate('document.documentElement.scrollWidth')
  t.match(await execute(page, 'Claims', 'listClaims'), { status: /^200/ })
  t.equal(await width(), 390, 'an operation with parameters, answers and links')
  t.match(await execute(page, 'Extraction', 'extract'), { status: /^200/ })
  t.equal(await width(), 390, 'one with a body')
})
