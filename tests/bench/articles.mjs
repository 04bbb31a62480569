/** The real articles beside the repository, else the samples. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSamples } from '../../dist/ingest/read-samples.js'

const at = (relative) => fileURLToPath(new URL(relative, import.meta.url))

export async function readArticles() {
  const file = at('../../../shared/data/articles/articles.dev.jsonl')
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  console.error(
    'The articles are not here (a folder `shared` beside the repository): the samples, ten times over, stand in.',
  )
  const samples = await readSamples(at('../../samples'))
  return Array.from({ length: 10 }, () => samples).flat()
}
