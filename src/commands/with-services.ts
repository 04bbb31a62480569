import { availableParallelism } from 'node:os'
import { readConfig } from '../config.ts'
import type { Opened } from './open-services.ts'

/** Milliseconds. Nobody waits for an answer but the command itself: on a busy machine it goes on, if slowly. */
const PATIENCE = 30_000

/**
 * Opens the database, does `work`, and closes whatever happens. What is opened is only then loaded: `--help` is fast. One core
 * is left to this process and the database, which store what the other threads read. Where articles are sure to be `read`, the
 * engine is loaded while the database starts.
 */
export async function withServices<T>(
  work: (opened: Opened) => T | Promise<T>,
  { read = false }: { read?: boolean } = {},
): Promise<T> {
  const { openServices } = await import('./open-services.ts')
  const threads = Math.max(1, availableParallelism() - 1)
  const opened = await openServices(readConfig(), {
    threads,
    readyThreads: read ? threads : 0,
    patience: PATIENCE,
  })
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}
