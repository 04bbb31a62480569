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
    const documents = readFileSync(gold, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    const found = documents.map(({ id, text, publishedAt }) => ({ id, ...extract({ text, publishedAt }) }))
    const lines = found.map((one) => `${JSON.stringify(one)}\n`).join('')
    const adapted = node([join(shared, 'score/adapt.mjs'), 'claims'], lines)
    const predictions = join(folder, 'predictions.jsonl')
    writeFileSync(predictions, adapted)
    const report = JSON.parse(node([join(shared, 'score/claims.mjs'), gold, predictions, '--json']))
    return [...rowsOf(report), partiesOf(documents, found)]
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

/** The scorer leaves the parties of treaties out: of those found, how many have the gold's, no more and no fewer. */
function partiesOf(documents, found) {
  const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const codes = ({ parties }) => [...parties].sort().join(' ')
  let all = 0
  let equal = 0
  documents.forEach(({ treaties }, i) => {
    for (const gold of treaties) {
      const same = ({ mentions }) =>
        mentions.some((a) =>
          gold.mentions.some((b) => 2 * overlap(a, b) > Math.max(a.end - a.start, b.end - b.start)),
        )
      const match = found[i].treaties.find(same)
      if (!match) continue
      all++
      if (codes(match) === codes(gold)) equal++
    }
  })
  return { name: 'treaties.parties', metric: 'acc', value: (100 * equal) / all }
}
