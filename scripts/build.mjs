// Generates the Prisma client and compiles src/ to dist/.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const node = (file, ...args) => spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
process.exitCode =
  node(fileURLToPath(new URL('./generate.mjs', import.meta.url))) || node(tsc, '-p', 'tsconfig.build.json')
