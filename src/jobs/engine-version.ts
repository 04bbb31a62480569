import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A digest of the code and the words of the engine and of what stores its findings: another one when an article may give others. */
export const engineVersion = (): Promise<string> => digestOf(['extract', 'text', 'store/writes'])

/** The same of what puts together what many articles say. */
export const knowledgeVersion = (): Promise<string> =>
  digestOf(['knowledge', 'store/knowledge', 'store/writes'])

const known = new Map<string, Promise<string>>()

function digestOf(rooms: readonly string[]): Promise<string> {
  const key = rooms.join(' ')
  const digest = known.get(key) ?? readAll(join(import.meta.dirname, '..'), rooms)
  known.set(key, digest)
  return digest
}

async function readAll(source: string, rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const room of rooms) {
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
