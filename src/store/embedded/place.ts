import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { findBinaries, type Binaries } from './binaries.ts'

/** Which server runs, where its data lies, and as whom. `account` is empty unless we are root. */
export interface Place {
  binaries: string
  state: string
  account: { uid?: number; gid?: number }
}

/** PostgreSQL refuses to run as root: then an unprivileged account and folders that it can reach are borrowed. */
export function findPlace(stateDir: string): Place {
  const found = findBinaries()
  if (process.getuid?.() !== 0) return { binaries: found.directory, state: stateDir, account: {} }
  const account = borrowAccount()
  const base = '/var/tmp/chancery-postgres'
  ownFolder(base)
  const state = path.join(base, createHash('sha256').update(stateDir).digest('hex').slice(0, 16))
  fs.mkdirSync(state, { recursive: true, mode: 0o700 })
  fs.chownSync(state, account.uid, account.gid)
  return { binaries: copyBinaries(found, base), state, account }
}

function borrowAccount(): { uid: number; gid: number } {
  const idOf = (flag: string, user: string): number => {
    const answer = spawnSync('id', [flag, user], { encoding: 'utf8' })
    return answer.status === 0 ? Number(answer.stdout) : 0
  }
  for (const user of ['postgres', 'nobody']) {
    const uid = idOf('-u', user)
    if (uid) return { uid, gid: idOf('-g', user) || 65534 }
  }
  return { uid: 65534, gid: 65534 }
}

/** A predictable name in a world-writable place: it must be ours, and nobody else may write there. */
function ownFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  const stat = fs.lstatSync(folder)
  if (!stat.isDirectory() || stat.uid !== 0 || stat.mode & 0o022)
    throw new Error(`${folder} belongs to somebody else: remove it, or set DATABASE_URL.`)
}

/** node_modules may lie under a folder that only root can enter. The copy appears whole, by one rename. */
function copyBinaries({ directory, version }: Binaries, base: string): string {
  const copy = path.join(base, `native-${version}`)
  if (fs.existsSync(copy)) return copy
  const partial = fs.mkdtempSync(path.join(base, 'copy-'))
  fs.cpSync(directory, partial, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(partial, 0o755)
  try {
    fs.renameSync(partial, copy)
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true })
    if (!fs.existsSync(copy)) throw error // else another process was faster
  }
  return copy
}
