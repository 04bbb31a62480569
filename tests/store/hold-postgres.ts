/** A process that starts an embedded Postgres in the folder it is given, says where, and then does nothing. */
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts'

const server = await startEmbeddedPostgres(process.argv[2] as string, { durable: false })
process.stdout.write(`${server.url}\n`)
setInterval(() => {}, 60_000)
