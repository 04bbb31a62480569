/** The command line as a user meets it: real processes of the built program, but where only the words of help are asked for. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'tap'
import { run } from '../src/cli.ts'
import { BadLine, Extraction } from '../src/extract/contract.ts'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

function chancery(
  words: string[],
  input: string | Buffer = '',
  settings: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...words], {
    env: { ...process.env, NODE_OPTIONS: '', ...settings },
  })
  const told = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told.stderr += text))
  child.stdin.on('error', () => {}) // it may end before it has read everything
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...told })))
}

/** The same in this process, for what ends before any work begins: help and wrong usage. */
async function told(words: string[]): Promise<Ended> {
  const ended = { code: 0, stdout: '', stderr: '' }
  ended.code = await run(words, {
    writeOut: (text) => (ended.stdout += text),
    writeErr: (text) => (ended.stderr += text),
  })
  return ended
}

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))

const COMMANDS = [
  ['serve'],
  ['ingest'],
  ['extract'],
  ['export'],
  ['migrate'],
  ['rebuild'],
  ['openapi'],
  ['keys'],
  ['keys', 'create'],
  ['keys', 'list'],
  ['keys', 'revoke'],
]

test('--help on each command shows an example', async (t) => {
  const help = async (words: string[]) => {
    const { code, stdout, stderr } = await told([...words, '--help'])
    t.equal(code, 0, words.join(' '))
    t.match(stdout, /Examples:\n {2}\S/, words.join(' '))
    t.equal(stderr, '')
  }
  await Promise.all([[], ...COMMANDS].map(help))
  t.strictSame(await chancery(['--help']), await told(['--help']), 'and so does the program')
})

test('serve --help lists every setting with its default', async (t) => {
  const { stdout } = await told(['serve', '--help'])
  t.match(stdout, /PORT .*\(default 3000\)/)
  t.match(stdout, /DATABASE_URL .*embedded/)
})

test('wrong usage is one line and exit code 2', async (t) => {
  const wrong = [
    ['sreve'],
    ['serve', '--port', '1'],
    ['ingest'],
    ['export', 'keys'],
    ['export', 'claims', 'visit'],
    ['keys', 'create'],
    ['keys', 'create', 'x', '--scope', 'all'],
    ['keys', 'create', 'x', '--expires', '2027-02-30'],
    ['keys', 'create', 'x', '--expires', '2024-06-17'],
  ]
  const refuse = async (words: string[]) =>
    t.match(await told(words), { code: 2, stdout: '', stderr: /^error: / }, words.join(' '))
  await Promise.all(wrong.map(refuse))
  t.strictSame(await chancery(['sreve']), await told(['sreve']), 'and so does the program')
})

test('a wrong setting is one line and exit code 2', async (t) => {
  const wrong = await chancery(['serve'], '', { PORT: 'http' })
  t.match(wrong, { code: 2, stdout: '', stderr: 'chancery: PORT must be a whole number, not "http"\n' })
  const refused = await chancery(['migrate'], '', {
    DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none',
  })
  t.match(refused, {
    code: 2,
    stdout: '',
    stderr: /^chancery: DATABASE_URL (?!.*secret).* nothing listens .*\n$/,
  })
})

test('a database that breaks off is one line and exit code 1', async (t) => {
  const server = net.createServer((client) => client.destroy())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as net.AddressInfo
  const { code, stderr } = await chancery(['migrate'], '', {
    DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/none`,
  })
  t.equal(code, 1)
  t.match(stderr, /^chancery: [^\n]*database[^\n]*\n$/i)
})

test('extract: a line out for each line in, in order; a bad one does not stop the run', async (t) => {
  const input = [
    '{"id":"a","text":"The minister will visit Lima on Friday.","publishedAt":"2024-06-17"}',
    'not json',
    '',
    '{"id":"b","text":42}',
    '{"id":"c","text":"","publishedAt":"2023-02-29"}',
    '{"text":"no id"}',
    '{"id":"d","text":"nul \\u0000 on Friday"}',
    '{"id":"e","text":"half a pair \\ud83d on Friday"}',
    '{"id":"f","text":" … "}',
    '{"id":"g","text":"Le ministre se rendra à Lima vendredi, a déclaré son porte-parole."}',
  ]
  const { code, stdout } = await chancery(['extract'], Buffer.from(input.join('\r\n')))
  const out = lines(stdout)
  t.equal(code, 1, 'some failed')
  t.equal(Extraction.parse(out[0]).id, 'a')
  t.match(BadLine.parse(out[1]), { line: 2, error: { code: 'invalid-json' } })
  t.match(BadLine.parse(out[2]), {
    line: 4,
    id: 'b',
    error: { code: 'invalid-input', message: '/text: must be a string, not a number.' },
  })
  t.match(BadLine.parse(out[3]), {
    line: 5,
    id: 'c',
    error: { code: 'invalid-input', message: /^\/publishedAt: must be a real date/ },
  })
  t.match(BadLine.parse(out[4]), {
    line: 6,
    error: { code: 'invalid-input', message: '/id: is missing; give a string.' },
  })
  const remedy = /Save it as UTF-8, without NUL characters\.$/
  t.match(BadLine.parse(out[5]), { line: 7, id: 'd', error: { code: 'invalid-text', message: remedy } })
  t.match(BadLine.parse(out[6]), { line: 8, id: 'e', error: { code: 'invalid-text' } })
  t.match(BadLine.parse(out[7]), { line: 9, id: 'f', error: { code: 'empty-text' } })
  t.match(Extraction.parse(out[8]), { id: 'g', dates: [], quotations: [] }, 'only English is read')
  t.equal(out.length, 9)
})

test('extract: a text that is too long is told, and its neighbours are read', async (t) => {
  const line = (id: string, text: string) => JSON.stringify({ id, text })
  const input = [line('a', 'Talks ended.'), line('b', 'x'.repeat(1_000_001)), line('c', 'Talks ended.')]
  const { code, stdout } = await chancery(['extract'], input.join('\n'))
  const [first, second, third] = lines(stdout)
  t.equal(code, 1)
  t.match(
    [Extraction.parse(first), Extraction.parse(third)].map(({ id }) => id),
    ['a', 'c'],
  )
  t.match(BadLine.parse(second), {
    line: 2,
    id: 'b',
    error: { code: 'invalid-input', message: '/text: is longer than 1000000 characters.' },
  })
})

test('extract: all good is exit code 0, nothing in is nothing out', async (t) => {
  t.match(await chancery(['extract'], '{"id":"1","text":"x"}'), { code: 0, stderr: '' })
  t.strictSame(await chancery(['extract']), { code: 0, stdout: '', stderr: '' })
})

test('extract --explain tells why, as text', async (t) => {
  const input = '{"id":"1","text":"“We were never asked,” said Anna Keller."}'
  const { code, stdout } = await chancery(['extract', '--explain'], input)
  t.equal(code, 0)
  t.match(
    stdout,
    /^# 1\n1\. “We were never asked,”\n {2}found by {4}cue "said".*→ Anna Keller \(named\).*\n\n$/s,
  )
  t.end()
})

test('extract --explain: what cannot be read goes to standard error, and what is not read is said to be', async (t) => {
  const foreign =
    'Le ministre a dit que la route était fermée et que les deux pays se parleraient encore lundi.'
  const { code, stdout, stderr } = await chancery(
    ['extract', '--explain'],
    `{bad\n${JSON.stringify({ id: '2', text: foreign })}`,
  )
  t.equal(code, 1)
  t.match(stderr, /^line 1: [^\n]+\n$/)
  t.equal(stdout, '# 2\nThe text is not English but "fr": nothing is read in it.\n\n')
  t.end()
})

test('extract: bytes that are not UTF-8 are told, not guessed', async (t) => {
  const { code, stdout } = await chancery(['extract'], Buffer.from('{"id":"1","text":"caf\xe9"}\n', 'latin1'))
  t.equal(code, 1)
  t.match(lines(stdout), [{ line: 1, error: { code: 'invalid-text' } }])
})

test('extract: a reader that goes away ends it quietly', async (t) => {
  const child = spawn(process.execPath, [CLI, 'extract'], { env: { ...process.env, NODE_OPTIONS: '' } })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  const line = '{"id":"1","text":"They met on Monday."}\n'
  child.stdin.end(line.repeat(20_000))
  t.equal(await new Promise((resolve) => child.on('close', resolve)), 0)
  t.equal(stderr, '')
})

test('extract --page: the article apart from its page', async (t) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-cli-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const page = path.join(folder, 'page.html')
  writeFileSync(
    page,
    '<html lang="en"><head><title>Talks in Lima</title><meta property="article:published_time" content="2024-06-17T09:00:00+02:00">' +
      '</head><body><nav>Home World</nav><article><h1>Talks in Lima</h1>' +
      '<p>Norway’s foreign minister will travel to Lima on Friday, two officials said, for talks on a fishing agreement.</p>' +
      '<p>“We expect a signature,” said Anna Keller, a senior fellow at the Alpine Institute in Geneva.</p></article></body></html>',
  )
  const { code, stdout } = await chancery(['extract', '--page', page, path.join(folder, 'missing.txt')])
  t.equal(code, 1, 'the second page is missing')
  const [found, missing] = lines(stdout)
  const { id, article } = Extraction.parse(found)
  t.equal(id, page)
  t.match(article, { title: 'Talks in Lima', publishedAt: /^2024-06-17T09:00/, text: /^Norway’s/ })
  t.notMatch(article?.text, /Home World/)
  t.match(BadLine.parse(missing), {
    line: 2,
    id: path.join(folder, 'missing.txt'),
    error: { code: 'not-found', message: /no such file/ },
  })
})

test('openapi: the document, alike each time', async (t) => {
  const { code, stdout } = await chancery(['openapi'])
  t.equal(code, 0)
  t.match(JSON.parse(stdout), { openapi: /^3\.1/ })
  t.equal((await chancery(['openapi'])).stdout, stdout)
})
