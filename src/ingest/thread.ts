import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { ChanceryError, type ProblemCode } from '../errors.ts'
import type { Answer } from './answer-questions.ts'

const MEMORY_MB = 1024

/**
 * A thread that answers one question after the other. One that takes too long or too much memory costs the thread, not the
 * process; the next one is asked of a new thread. It starts when it is wanted.
 */
export class Thread<Question, Value> {
  private worker: Worker | null = null
  private last: Promise<unknown> = Promise.resolve()
  private readonly file: URL
  private readonly failure: ProblemCode

  /** `file` calls `answerQuestions`; `failure` is what a question is that it cannot answer. */
  constructor(file: URL, failure: ProblemCode) {
    this.file = file
    this.failure = failure
  }

  /** `patience` in milliseconds. @throws {ChanceryError} of the answer, or `failure` */
  ask(question: Question, patience: number): Promise<Value> {
    const turn = this.last.then(() => this.askNow(question, patience))
    this.last = turn.catch(() => undefined)
    return turn
  }

  private async askNow(question: Question, patience: number): Promise<Value> {
    const worker = (this.worker ??= new Worker(this.file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    }))
    worker.ref()
    const answer = await answerOf<Value>(worker, question, patience).catch((cause: unknown) => {
      this.worker = null
      void worker.terminate()
      throw new ChanceryError(this.failure, `It cannot be read: ${(cause as Error).message}.`, { cause })
    })
    worker.unref()
    if ('value' in answer) return answer.value
    throw new ChanceryError(answer.problem.code, answer.problem.detail)
  }
}

async function answerOf<Value>(worker: Worker, question: unknown, patience: number): Promise<Answer<Value>> {
  const settled = new AbortController()
  const { signal } = settled
  worker.postMessage(question)
  try {
    return await Promise.race([
      once(worker, 'message', { signal }).then(([answer]) => answer as Answer<Value>), // rejects on 'error' too
      once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('its thread ended'))),
      setTimeout(patience, null, { signal }).then(() =>
        Promise.reject(new Error(`it takes more than ${patience / 1000} seconds`)),
      ),
    ])
  } finally {
    settled.abort()
  }
}
