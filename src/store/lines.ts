import pg from 'pg'
import { cut, EVERY } from './watch.ts'

interface Line {
  /** When the statements that have no answer yet were sent, oldest first: answers come in order. */
  waiting: number[]
  client: pg.Client | null
  connecting: Promise<pg.Client> | null
}

/**
 * A few connections that take the next statement before the last one is answered: one write and one wake-up where a pool
 * has many. What comes behind waits for what is before it, so they are for reads that an index answers at once; all else
 * goes to the pool. No transactions.
 */
export class Lines {
  private readonly lines: Line[]
  private readonly config: pg.ClientConfig
  private readonly watch: NodeJS.Timeout

  /** `patience`: milliseconds that an answer may take. */
  constructor(config: pg.ClientConfig, patience: number, size = 4) {
    this.config = { ...config, pipeline: true }
    this.lines = Array.from({ length: size }, () => ({ waiting: [], client: null, connecting: null }))
    this.watch = setInterval(() => this.cut(performance.now() - patience), EVERY).unref()
  }

  query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const line = this.lines.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best))
    const { client } = line
    if (client) return ask(line, client, statement)
    line.connecting ??= this.connect(line)
    return line.connecting.then((connected) => ask<Row>(line, connected, statement))
  }

  async close(): Promise<void> {
    clearInterval(this.watch)
    await Promise.all(this.lines.flatMap(({ client }) => client?.end() ?? []))
  }

  /** Lets go of connections on which a statement waits since before `time`: all that wait on them fail. */
  private cut(time: number): void {
    for (const { waiting, client } of this.lines)
      if (client && waiting[0] !== undefined && waiting[0] < time) cut(client)
  }

  /** A line whose connection broke has none: the next statement opens another. */
  private async connect(line: Line): Promise<pg.Client> {
    const client = new pg.Client(this.config)
    const drop = () => {
      if (line.client === client) line.client = null
    }
    client.on('error', drop).on('end', drop)
    try {
      await client.connect()
      line.client = client
      return client
    } finally {
      line.connecting = null
    }
  }
}

function ask<Row extends pg.QueryResultRow>(
  line: Line,
  client: pg.Client,
  statement: pg.QueryConfig,
): Promise<pg.QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    line.waiting.push(performance.now())
    client.query<Row>(statement, (error: Error | null, result) => {
      line.waiting.shift()
      if (error) reject(error)
      else resolve(result)
    })
  })
}
