import { setTimeout } from 'node:timers/promises'

export interface Clock {
  /** Milliseconds since some moment. */
  now(): number
  /** Rejects when the signal aborts. */
  pause(milliseconds: number, signal: AbortSignal): Promise<unknown>
}

const CLOCK: Clock = {
  now: () => performance.now(),
  pause: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
}

interface Line {
  last: Promise<unknown>
  waiting: number
  freeAt: number
}

/** Hosts whose pause is over are forgotten when there are more than these. */
const MOST_HOSTS = 1000

/** One request a host at a time, with a pause between two: nobody's server is hurried. */
export class Turns {
  private readonly lines = new Map<string, Line>()
  private readonly clock: Clock

  constructor(clock: Clock = CLOCK) {
    this.clock = clock
  }

  /**
   * Does `work` when all that was asked of this host before is done, and `gap` milliseconds have passed since. Who waits
   * is told when his time is up, and not when his turn comes.
   */
  take<T>(host: string, gap: number, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const line = this.lineOf(host)
    line.waiting++
    let begun = false // from there on it is for `work` to say what stopped it
    const turn = line.last.then(async () => {
      try {
        signal.throwIfAborted()
        await this.clock.pause(Math.max(0, line.freeAt - this.clock.now()), signal)
        begun = true
        return await work().finally(() => (line.freeAt = this.clock.now() + gap))
      } finally {
        line.waiting--
      }
    })
    line.last = turn.catch(() => undefined)
    return new Promise((resolve, reject) => {
      const giveUp = () => begun || reject(new Error('aborted while waiting', { cause: signal.reason }))
      signal.addEventListener('abort', giveUp, { once: true })
      turn.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
    })
  }

  private lineOf(host: string): Line {
    const known = this.lines.get(host)
    if (known) return known
    if (this.lines.size >= MOST_HOSTS)
      for (const [name, { waiting, freeAt }] of this.lines)
        if (waiting === 0 && freeAt <= this.clock.now()) this.lines.delete(name)
    const line = { last: Promise.resolve(), waiting: 0, freeAt: 0 }
    this.lines.set(host, line)
    return line
  }
}
