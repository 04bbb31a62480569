// `node scripts/draft-migration.mjs NAME`: writes what schema.prisma has and the migrations lack as a new migration.
// Read it before you commit it: CHECKs, INCLUDEs, generated columns and expression indexes are written by hand.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { diff, onScratchDatabase, root } from './scratch-database.mjs'

const [name] = process.argv.slice(2)
if (!/^[a-z0-9_]+$/.test(name ?? '')) {
  console.error('usage: node scripts/draft-migration.mjs NAME   (lower case, digits and _)')
  process.exit(2)
}
const { status, stdout, stderr } = await onScratchDatabase((url) => diff(url, '--script'))
if (status !== 0) throw new Error(stderr)
if (stdout.includes('-- This is an empty migration.')) console.log('nothing is missing')
else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const directory = path.join(root, 'prisma/migrations', `${stamp}_${name}`)
  mkdirSync(directory)
  writeFileSync(path.join(directory, 'migration.sql'), stdout)
  console.log(path.relative(root, path.join(directory, 'migration.sql')))
}
