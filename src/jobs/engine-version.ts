import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

let known: Promise<string> | undefined

/** A digest of the code and the words of the engine: another one when it may read otherwise. */
export const engineVersion = (): Promise<string> => (known ??= digest(join(import.meta.dirname, '..')))

async function digest(source: string): Promise<string> {
  const hash = createHash('sha256')
  for (const room of ['extract', 'text']) {
    const names = await readdir(join(source, room), { recursive: true, withFileTypes: true })
    const files = names.filter(
      (one) => one.isFile() && /\.(?:js|ts|json)$/.test(one.name) && !one.name.endsWith('.d.ts'),
    )
    for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
      hash
        .update(file.slice(source.length))
        .update('\0')
        .update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}
