/** Refuses what cannot be answered in time, so that what was begun can be. */
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { ChanceryError } from '../errors.ts'

/** Bounds of the process, in milliseconds and bytes. */
export interface Bounds {
  maxEventLoopDelay?: number
  maxHeapUsedBytes?: number
  /** How often they are looked at. */
  sampleInterval?: number
}

/** Ten seconds behind: clients gave up. Two happen at the start of a process on a busy machine. */
export const SHEDDING: Bounds = { maxEventLoopDelay: 10_000 }

export async function shedLoad(app: FastifyInstance, bounds: Bounds): Promise<void> {
  await app.register(underPressure, {
    ...bounds,
    // Who watches over the process, and who reads why, is answered all the same.
    pressureHandler: (request) => {
      if (
        request.routeOptions.url?.startsWith('/v1/') &&
        !request.routeOptions.url.startsWith('/v1/problems')
      )
        throw new ChanceryError('overloaded', 'the process is behind with what it was asked before')
    },
  })
}
