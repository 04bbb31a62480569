// Fails when prisma/schema.prisma and prisma/migrations do not make the same database.
import { diff, onScratchDatabase } from './scratch-database.mjs'

const { status, stdout, stderr } = await onScratchDatabase((url) => diff(url, '--exit-code'))
if (status === 0) console.log('schema.prisma and the migrations agree')
else {
  console.error(status === 2 ? stdout : stderr) // 2: they differ
  console.error('`node scripts/draft-migration.mjs NAME` writes the missing migration.')
  process.exitCode = 1
}
