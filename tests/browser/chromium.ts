/** A browser for tests, where this machine has one. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import type { Test } from 'tap'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Why no test can have it; false when it is there. */
export const skip = existsSync(executablePath)
  ? false
  : `no Chromium at ${executablePath}: set CHROMIUM_PATH to one`

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const MORE_FLAGS = ['--disable-component-update', '--disable-sync']

/** A fresh one, which is closed after the test. */
export async function openBrowser(t: Pick<Test, 'teardown'>): Promise<Browser> {
  const args = [...FLAGS, ...MORE_FLAGS]
  const browser = await chromium.launch({ executablePath, args, chromiumSandbox: false })
  t.teardown(() => browser.close())
  return browser
}
