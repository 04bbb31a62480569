/** Whether `chancery extract` reads every article of a large corpus without an error, and every pointer it gives is true. */
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * `dist` holds the compiled command line, `shared` the folder with `data`. Rows: articles read, errors, the exit code,
 * pointers, and the share of them where `text.slice(start, end)` is what they say. No rows where the corpus is absent.
 */
export async function run({ dist, shared }) {
  const corpus = join(shared, 'data/articles/articles.dev.jsonl')
  if (!existsSync(corpus)) return []
  const texts = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'extract'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  createReadStream(corpus).pipe(child.stdin)
  let [read, errors, pointers, truths] = [0, 0, 0, 0]
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    const { id, text } = texts[read++]
    const found = JSON.parse(line)
    if (found.error || found.id !== id) errors++
    for (const { start, end, text: words } of pointersIn(found)) {
      pointers++
      if (start < end && text.slice(start, end) === words) truths++
    }
  }
  const row = (metric, value) => ({ name: 'extract of all articles', metric, value })
  return [
    row('exit code', await ended),
    row('lines', read),
    row('lines missing, wrong or in error', errors + texts.length - read),
    row('pointers', pointers),
    row('offsets true', pointers === 0 ? null : truths / pointers),
  ]
}

/** Whatever has start, end and text, however deep. */
function* pointersIn(value) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.start === 'number' && typeof value.end === 'number' && 'text' in value) yield value
  for (const inner of Object.values(value)) yield* pointersIn(inner)
}
