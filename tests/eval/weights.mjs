/** Whether the weights of quotations are, byte by byte, what their script learns from the corpus with this engine. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('../../scripts/train-quotations.mjs', import.meta.url))
const WEIGHTS = fileURLToPath(new URL('../../src/extract/detectors/quotations/weights.ts', import.meta.url))

/** One row: 1 where they are, 0 where they must be learned again. */
export function run({ dist, shared }) {
  const corpus = join(shared, 'data/quotations/polnear.train.jsonl')
  const { status } = spawnSync(process.execPath, [SCRIPT, dist, corpus, WEIGHTS, '--check'])
  return [{ name: 'quotation weights', metric: 'what the script learns', value: status === 0 ? 1 : 0 }]
}
