// Lets the test files of one folder share a process, one after the other: to start one, with all that it loads, takes
// longer than what most files test.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './install.mjs'

const folder = fileURLToPath(new URL('.tap/rooms/', root))

/** One script for each folder in tests/ and for each file beside them; their paths. */
export function openRooms() {
  const rooms = new Map()
  for (const file of testFiles()) {
    const [name] = file.replace('.test.ts', '').split('/')
    rooms.set(name, [...(rooms.get(name) ?? []), file])
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return [...rooms].map(([name, files]) => {
    const room = path.join(folder, `${name}.mjs`)
    writeFileSync(room, script(files))
    return room
  })
}

const testFiles = () =>
  readdirSync(new URL('tests/', root), { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort()

/** Each file is loaded when the tests of the one before it have ended. */
const script = (files) => `import { test } from 'tap'
for (const file of ${JSON.stringify(files, null, 2)})
  await test(file, () => import('../../tests/' + file))
`
