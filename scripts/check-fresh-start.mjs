// What a newcomer does: clone, `npm start`, open the printed address, Ctrl-C; then start again, and once after kill -9.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-fresh-'))
const clone = path.join(folder, 'chancery')
const home = path.join(folder, 'home')
mkdirSync(home)
execFileSync('git', ['clone', '--quiet', fileURLToPath(new URL('..', import.meta.url)), clone])
const env = { ...process.env, HOME: home, PORT: '0' }
for (const name of ['DATABASE_URL', 'STATE_DIR', 'npm_execpath']) delete env[name]

/** Resolves with its address and what it said when it serves; `end` sends it a signal and waits. */
function start() {
  // A group of its own, so that a signal reaches npm and all it started, as Ctrl-C does.
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))
  let printed = ''
  let progress = ''
  child.stderr.on('data', (chunk) => {
    progress += chunk
    process.stderr.write(chunk)
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const address = /serves (http:\S+)/.exec(printed)?.[1]
      if (address && printed.includes('Ctrl-C'))
        resolve({
          address,
          printed,
          progress,
          end: (signal) => {
            process.kill(-child.pid, signal)
            return ended
          },
        })
    })
    ended.then((code) => reject(new Error(`npm start ended with ${code} before it served:\n${printed}`)))
  })
}

function check(truth, what) {
  if (!truth) throw new Error(`not so: ${what}`)
  console.log(`  ${what}`)
}

async function answers({ address }) {
  for (const at of ['/health/ready', '/docs/', '/openapi.json', '/v1/articles?limit=5']) {
    const { status } = await fetch(address + at)
    check(status === 200, `${at} answers 200`)
  }
  return (await (await fetch(`${address}/v1/articles`)).json()).items.length
}

try {
  const first = await start()
  check(
    /Installing/.test(first.progress) && /Building/.test(first.progress),
    'the first start installs and builds',
  )
  check(first.printed.includes('/docs'), 'the first start prints the address of the docs')
  const key = /API key for writing +(\S{20,})/.exec(first.printed)?.[1]
  check(key, 'the first start prints an API key')
  const articles = await answers(first)
  check(articles >= 12, `the sample briefs are there (${articles})`)
  check((await first.end('SIGINT')) !== 1, 'Ctrl-C ends it')

  const second = await start()
  check(!/Installing|Building/.test(second.progress), 'the second start installs and builds nothing')
  check(!second.printed.includes('Loaded'), 'the second start loads no samples')
  check(!second.printed.includes(key), 'the second start prints no key')
  check((await answers(second)) === articles, 'the second start has the same articles')
  await second.end('SIGKILL')

  const third = await start()
  check((await answers(third)) === articles, 'after kill -9 the next start has the same articles')
  const made = await fetch(`${third.address}/v1/articles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      text: 'Peru’s foreign minister will visit Oslo on Friday, she said.',
      publishedAt: '2024-06-17',
    }),
  })
  check(made.status === 201, 'the key of the first start can write')
  await third.end('SIGTERM')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
