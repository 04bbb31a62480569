import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Place } from './place.ts'

/** A data folder of PostgreSQL and the password of its only user. */
export interface Cluster {
  data: string
  password: string
}

export const executable = (place: Place, name: string): string =>
  path.join(place.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** Opens the cluster of `place`, made on first use. It is made aside and renamed, so there is never half a one. */
export function openCluster(place: Place): Cluster {
  const home = path.join(place.state, 'cluster')
  if (!fs.existsSync(home)) {
    const partial = fs.mkdtempSync(path.join(place.state, 'new-'))
    try {
      initialise(place, partial)
      fs.renameSync(partial, home)
    } catch (error) {
      fs.rmSync(partial, { recursive: true, force: true })
      if (!fs.existsSync(home)) throw error // else another process was faster
    }
  }
  return {
    data: path.join(home, 'data'),
    password: fs.readFileSync(path.join(home, 'password'), 'utf8'),
  }
}

function initialise(place: Place, home: string): void {
  const { uid, gid } = place.account
  const secret = path.join(home, 'password')
  fs.writeFileSync(secret, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (uid !== undefined && gid !== undefined) for (const file of [home, secret]) fs.chownSync(file, uid, gid)
  const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`]
  const encoding = ['--encoding=UTF8', '--locale=C', '--no-sync']
  const result = spawnSync(
    executable(place, 'initdb'),
    [`--pgdata=${path.join(home, 'data')}`, ...options, ...encoding],
    { ...place.account, cwd: place.state, encoding: 'utf8' },
  )
  if (result.status !== 0)
    throw new Error(`PostgreSQL could not be set up: ${result.error?.message ?? result.stderr}`)
}
