import { Piscina } from 'piscina'
import { availableParallelism } from 'node:os'
import type { analyse } from './pipeline.ts'

export interface Analysis {
  analyse: typeof analyse
  /** What is being read is read to its end. */
  close(): Promise<void>
}

/**
 * `analyse` of `pipeline.ts` in threads of their own, by default one a core: a text of a million characters takes seconds, and the
 * process answers others meanwhile. A thread starts when it is wanted, and stays; `ready` of them, each of which takes a second to
 * load the engine, start now.
 */
export function openAnalysis(maxThreads = availableParallelism(), ready = 0): Analysis {
  const threads = new Piscina({
    filename: new URL('analyse-thread.js', import.meta.url).href,
    minThreads: ready,
    maxThreads,
    idleTimeout: Infinity,
    execArgv: [],
  })
  return {
    analyse: (article) => threads.run(article) as ReturnType<typeof analyse>,
    close: () => threads.close(),
  }
}
