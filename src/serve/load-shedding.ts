/** Refuses what could not be answered in time, so that what was begun can be. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ChanceryError } from '../errors.ts'

export interface Bounds {
  /** So many requests of one operation at once are never too many: a client alone, on however slow a machine. */
  free: number
  /** Milliseconds that who comes next may have to wait: for what is read, and for what is written or analysed. */
  reading: number
  writing: number
  /** Milliseconds of a clock that only runs forward. */
  now?: () => number
}

export const SHEDDING: Bounds = { free: 64, reading: 1000, writing: 10_000 }

/** Milliseconds over which it is measured how many are answered: some dozen of the costliest reads. */
const WINDOW = 500

/**
 * The requests of one operation that wait for their answer. Whatever they wait for (a connection, a thread, Postgres, this
 * process), who comes next waits as long as it takes to answer all before (Little's law). How many are answered is measured
 * while a quarter of the `free` wait or more: with fewer it tells how many come, not how many could be answered.
 */
class Crowd {
  private waiting = 0
  private answered = 0
  private since = 0
  /** Milliseconds for one answer; null until it is known. */
  private pace: number | null = null
  private readonly free: number

  constructor(free: number) {
    this.free = free
  }

  /** Milliseconds that who comes now will wait. */
  wait(now: number): number {
    if (this.waiting < this.free) return 0
    const passed = now - this.since
    if (passed >= WINDOW) {
      this.pace = passed / this.answered // of none that was answered: without end
      this.answered = 0
      this.since = now
    }
    return this.waiting * (this.pace ?? 0)
  }

  enter(now: number): void {
    this.waiting++
    if (this.waiting !== Math.ceil(this.free / 4)) return
    this.answered = 0
    this.since = now
    this.pace = null
  }

  leave(): void {
    this.waiting--
    this.answered++
  }
}

/** Registered after what answers from memory, which costs nothing and is not refused. */
export function shedLoad(
  app: FastifyInstance,
  { free, reading, writing, now = () => performance.now() }: Bounds,
): void {
  const crowds = new Map<string, Crowd>()
  const among = new WeakMap<FastifyRequest, Crowd>()

  app.addHook('onRequest', (request, _reply, done) => {
    const { method, routeOptions } = request
    // Who watches over the process, and who reads why, is answered all the same.
    if (!routeOptions.config.scope) return done()
    const operation = `${method} ${routeOptions.url}`
    let crowd = crowds.get(operation)
    if (!crowd) crowds.set(operation, (crowd = new Crowd(free)))
    const time = now()
    if (crowd.wait(time) > (method === 'GET' || method === 'HEAD' ? reading : writing))
      return done(new ChanceryError('overloaded', 'the process is behind with what it was asked before'))
    crowd.enter(time)
    among.set(request, crowd)
    done()
  })
  // What streams has its answer when it begins. This comes also where the client is gone by then.
  app.addHook('onSend', (request, _reply, payload, done) => {
    among.get(request)?.leave()
    among.delete(request)
    done(null, payload)
  })
}
