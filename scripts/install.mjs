// Runs `npm ci` when node_modules is missing or does not hold what package-lock.json asks for. Node built-ins only.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

export const root = new URL('..', import.meta.url)

/** Versions by path; packages that only some platforms install are left out of the comparison. */
function versions(lockFile, folder) {
  try {
    const { packages } = JSON.parse(readFileSync(new URL(lockFile, folder), 'utf8'))
    return new Map(
      Object.entries(packages).flatMap(([path, p]) => (path && !p.optional ? [[path, p.version]] : [])),
    )
  } catch {
    return null
  }
}

export function isInstalled(folder = root) {
  const wanted = versions('package-lock.json', folder)
  const present = versions('node_modules/.package-lock.json', folder)
  if (!wanted)
    throw new Error('package-lock.json cannot be read: restore it with `git checkout package-lock.json`.')
  return present !== null && [...wanted].every(([path, version]) => present.get(path) === version)
}

/** `folder` is a URL that ends in a slash. */
export function install(folder = root) {
  if (isInstalled(folder)) return
  console.error('Installing dependencies (npm ci) …')
  // Started by npm, its own script is at hand; started by hand, npm is found on the path.
  const [command, ...args] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const env = { ...process.env, NODE_ENV: 'development' } // the embedded Postgres and the compiler are development dependencies
  const { status, error } = spawnSync(command, [...args, 'ci', '--no-progress', '--loglevel=error'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (status === 0) return
  console.error(
    `npm ci failed${error ? ` (${error.message})` : ''}: see its output above, mend it and start again.`,
  )
  process.exit(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) install()
