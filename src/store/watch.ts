import type pg from 'pg'

/** Milliseconds between two looks at what waits. */
export const EVERY = 100

/**
 * Cuts connections of a pool whose answer is overdue: `patience` milliseconds after they were taken, or as is said of each.
 * One clock for all: a timer a statement, which `query_timeout` makes, keeps its answer in memory long after it was sent.
 */
export class Watch {
  private readonly due = new Map<pg.PoolClient, number>()
  private readonly clock: NodeJS.Timeout

  constructor(pool: pg.Pool, patience: number) {
    pool.on('acquire', (client) => this.expect(client, patience))
    pool.on('release', (_error, client) => this.rest(client))
    this.clock = setInterval(() => {
      const now = performance.now()
      for (const [client, time] of this.due) if (time < now) cut(client)
    }, EVERY).unref()
  }

  /** From now on, for who asks several things over one connection. */
  expect(client: pg.PoolClient, patience: number): void {
    this.due.set(client, performance.now() + patience)
  }

  /** Until something is asked of it again. */
  rest(client: pg.PoolClient): void {
    this.due.delete(client)
  }

  stop(): void {
    clearInterval(this.clock)
  }
}

/** Whatever waits on the connection fails. */
export const cut = (client: pg.ClientBase): void => void (client as pg.Client).connection.stream.destroy()
