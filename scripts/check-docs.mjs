// Swagger UI as a newcomer has it, with the sample briefs and the printed key: presses every Execute button, first those that
// read, and holds each answer to what the document knows of it. Needs Chromium.
import os from 'node:os'
import { chromium } from 'playwright-core'
import { withServedSamples } from './served-samples.mjs'

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const MORE_FLAGS = ['--disable-component-update', '--disable-sync']
/** At once; between them they press every button. */
const PAGES = Math.min(os.availableParallelism(), 4)

/** Examples that are not meant to succeed: who tries them out shall not lose an article, nor run a job twice. */
const HARMLESS = {
  retractArticle: ['404'],
  deleteWebhook: ['404'],
  deleteFeed: ['404'],
  revokeKey: ['404'],
  requeueJob: ['404', '409'],
}

await withServedSamples(async ({ origin, key }) => {
  const { paths } = await (await fetch(`${origin}/openapi.json`)).json()
  for (const path of ['/v1/feeds', '/v1/webhooks'])
    await storeExample(`${origin}${path}`, key, paths[path].post)
  const operations = Object.values(paths).flatMap((methods) => Object.entries(methods))
  const reads = ([method, { operationId }]) => method === 'get' || operationId === 'extract'
  const reading = operations.filter(reads).map(([, operation]) => operation)
  const writing = operations.filter((one) => !reads(one)).map(([, operation]) => operation)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [...FLAGS, ...MORE_FLAGS],
    chromiumSandbox: false,
  })
  try {
    const complaints = []
    const pressAll = async (operations) => {
      const page = await openDocs(browser, { origin, key }, complaints)
      for (let operation = operations.shift(); operation; operation = operations.shift()) {
        const { operationId, responses } = operation
        const { status, said } = await execute(page, operation)
        const isMeant = HARMLESS[operationId]?.includes(status) ?? /^2/.test(status)
        console.log(`  ${operationId}: ${status}`)
        if (!isMeant || !(status in responses)) complaints.push(`${operationId} answers ${status}: ${said}`)
      }
      await page.close()
    }
    await Promise.all(Array.from({ length: PAGES }, () => pressAll(reading)))
    await pressAll(writing) // one after the other, as the document has them: merged, then split; resolved, then reopened
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  } finally {
    await browser.close()
  }
})

/** The samples hold no feed and no webhook, and so there is none to look at: the document's own example. */
async function storeExample(address, key, { requestBody }) {
  const [example] = Object.values(requestBody.content['application/json'].examples)
  const { status } = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(example.value),
  })
  if (status !== 201) throw new Error(`the example for ${address} answers ${status}`)
}

/** In a process of its own: what takes long is what the docs do in the page. */
async function openDocs(browser, { origin, key }, complaints) {
  const page = await browser.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.setDefaultTimeout(60_000)
  await page.goto(`${origin}/docs`)
  await page.locator('.auth-wrapper button.authorize').first().click()
  await page.locator('.auth-container input').fill(key)
  await page.locator('.auth-btn-wrapper button.authorize').click()
  await page.locator('.auth-btn-wrapper button.btn-done').click()
  return page
}

/** Opens the operation, presses Execute, and closes it again: what is open slows the page down. */
async function execute(page, { tags: [tag], operationId }) {
  const operation = page.locator(`#operations-${tag}-${operationId}`)
  const summary = operation.locator('.opblock-summary-control')
  await summary.click()
  await operation.locator('button.execute').click()
  const answer = operation.locator('.live-responses-table .response')
  const status = (await answer.locator('.response-col_status').first().innerText()).trim().slice(0, 3)
  const said = /^2/.test(status) ? '' : await answer.first().innerText()
  await summary.click()
  return { status, said }
}
