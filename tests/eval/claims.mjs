/** How well visits, treaties, clauses, actions and experts are read: the scorer of claims over its development gold. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * `dist` holds the compiled engine, `shared` the folder with `data` and `score`. One row a figure:
 * `{ name, metric, value }` in percent, as the scorer prints them. No rows where the data is absent.
 */
export async function run({ dist, shared }) {
  const gold = join(shared, 'data/claims/gold.dev.jsonl')
  if (!existsSync(gold)) return []
  const { extract } = await import(pathToFileURL(join(dist, 'extract/extract.js')).href)
  const folder = mkdtempSync(join(tmpdir(), 'chancery-claims-'))
  try {
    const documents = readFileSync(gold, 'utf8').split('\n').filter(Boolean)
    const found = documents.map((line) => {
      const { id, text, publishedAt } = JSON.parse(line)
      return JSON.stringify({ id, ...extract({ text, publishedAt }) })
    })
    const adapted = node([join(shared, 'score/adapt.mjs'), 'claims'], `${found.join('\n')}\n`)
    const predictions = join(folder, 'predictions.jsonl')
    writeFileSync(predictions, adapted)
    return rowsOf(JSON.parse(node([join(shared, 'score/claims.mjs'), gold, predictions, '--json'])))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function node(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`)
  return stdout
}

/** "visits.pair" with p, r and f1; "visits.status" with acc. */
function rowsOf(report) {
  return Object.entries(report).flatMap(([name, figures]) =>
    typeof figures === 'object'
      ? ['p', 'r', 'f1', 'acc']
          .filter((metric) => metric in figures)
          .map((metric) => ({ name, metric, value: figures[metric] }))
      : [],
  )
}
