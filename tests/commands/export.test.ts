/** Whole lists on the command line: real processes of the built program, on a database of their own. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { test } from 'tap'
import { cloneDatabase } from '../db.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

async function chancery(database: string, words: string[], input = '') {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database }
  const child = spawn(process.execPath, [CLI, ...words], { env })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { stdout, stderr, code }
}

test('a list is written as the API exports it, and what is refused is told in one line', async (t) => {
  const database = await cloneDatabase(t)
  const articles = ['Lima', 'Oslo'].map((city) =>
    JSON.stringify({ text: `The envoy of Japan will visit ${city} on June 20, 2024, the ministry said.` }),
  )
  t.equal((await chancery(database, ['ingest', '-'], articles.join('\n'))).code, 0)

  const lines = await chancery(database, ['export', 'claims', 'country=PE', 'fields=type,destination'])
  t.strictSame(lines, { stdout: '{"type":"visit","destination":"Lima"}\n', stderr: '', code: 0 })

  const table = await chancery(database, ['export', 'claims', 'fields=destination', '--format', 'csv'])
  t.match(table.stdout, /^destination\r\n(?:(?:Lima|Oslo)\r\n){2}$/)

  const refused = await chancery(database, ['export', 'visits', 'status=planed'])
  t.strictSame(refused, {
    stdout: '',
    stderr: "error: unknown status 'planed', did you mean 'planned'?\n",
    code: 2,
  })
})
