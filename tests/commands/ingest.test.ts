/** `chancery ingest` as a user runs it: real processes of the built program over a database of their own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { t as file, test } from 'tap'
import { openTestStore } from '../db.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const { store, url } = await openTestStore(file)

const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-ingest-'))
file.teardown(() => rmSync(folder, { recursive: true }))
const line = (n: number): string =>
  `${JSON.stringify({ text: `The envoy of state ${n} will visit Oslo.` })}\n`
const lines = (...numbers: number[]): string => numbers.map(line).join('')

function start(...words: string[]) {
  const child = spawn(process.execPath, [CLI, 'ingest', ...words], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url },
  })
  const told = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told.stderr += text))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...told }))
  return { child, ended }
}

test('a folder is read; what fails is told and takes nothing with it; again, all is known', async (t) => {
  writeFileSync(path.join(folder, 'a.ndjson'), `${lines(1, 2)}not json\n${lines(3)}`)
  writeFileSync(path.join(folder, 'b.html'), '<html><body><p>… — …</p></body></html>')
  writeFileSync(
    path.join(folder, 'c.txt'),
    'The talks\n\nThe talks in Lima ended on Friday, the ministry said.\n',
  )
  const tried = await start('--dry-run', folder).ended
  t.match(tried, {
    code: 1,
    stdout: /^Nothing was stored.*\n4 stored, 0 revised, 0 known before, 2 failed, in /,
  })
  t.equal((await store.counts()).articles, 0)

  const { code, stdout, stderr } = await start(folder).ended
  t.equal(code, 1)
  t.match(stdout, /^4 stored, 0 revised, 0 known before, 2 failed, in [\d.]+ s \([\d.]+ a second\)\n$/)
  t.match(stderr, /a\.ndjson:3: /)
  t.match(stderr, /b\.html: The page holds no article/)
  t.equal((await store.counts()).articles, 4)

  rmSync(path.join(folder, 'b.html'))
  writeFileSync(path.join(folder, 'a.ndjson'), lines(1, 2, 4, 3))
  t.match(await start(folder).ended, {
    code: 0,
    stdout: /^1 stored, 0 revised, 4 known before, 0 failed/,
    stderr: '',
  })
})

test('Ctrl-C ends it with a summary, and the same command goes on', async (t) => {
  const before = (await store.counts()).articles
  const { child, ended } = start('-')
  child.stdin.write(lines(11, 12, 13))
  while ((await store.counts()).articles < before + 3); // it waits for more
  child.kill('SIGINT')
  t.match(await ended, { code: 130, stdout: /^3 stored, .*\nStopped; / })

  const again = start('-')
  again.child.stdin.end(lines(11, 12, 13, 14))
  t.match(await again.ended, { code: 0, stdout: /^1 stored, 0 revised, 3 known before, 0 failed/ })
})

test('lines of an archive are taken as they are, and what was left out is told once', async (t) => {
  const line = (n: number) =>
    JSON.stringify({
      id: `a${n}`,
      text: `The envoy ${n} left Rome.`,
      published_at: null,
      topic: 'x',
      chars: n,
    })
  writeFileSync(path.join(folder, 'archive.jsonl'), [21, 22].map(line).join('\n'))
  t.match(await start(path.join(folder, 'archive.jsonl')).ended, {
    code: 0,
    stdout: /^2 stored, .*\nFields that are not known were left out: topic, chars\n$/,
    stderr: '',
  })
})
