// Generates the Prisma client and compiles src/ to dist/, unless dist/ already holds just that.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { generate } from './generate.mjs'
import { install, root } from './install.mjs'

const folder = fileURLToPath(root)
const dist = path.join(folder, 'dist')
const stamp = path.join(dist, '.sources')

/** One hash over everything the build reads. */
function sources() {
  const hash = createHash('sha256')
  const files = readdirSync(path.join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => path.join(f.parentPath ?? f.path, f.name))
    .filter((f) => !f.startsWith(path.join(folder, 'src', 'generated')))
  const settings = ['prisma/schema.prisma', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']
  for (const file of [...files, ...settings.map((f) => path.join(folder, f))].sort())
    hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

export function build() {
  const wanted = sources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Building …')
  rmSync(dist, { recursive: true, force: true })
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const compile = () =>
    spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' })
      .status ?? 1
  if (generate() || compile()) process.exit(1)
  writeFileSync(stamp, wanted)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  install()
  build()
}
