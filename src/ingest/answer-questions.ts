import { parentPort } from 'node:worker_threads'
import { ChanceryError, type ProblemCode } from '../errors.ts'

export type Answer<Value> = { value: Value } | { problem: { code: ProblemCode; detail: string } }

/** What a file that a `Thread` runs has to do: it answers one question at a time, and may be ended in the middle of one. */
export function answerQuestions<Question>(read: (question: Question) => unknown): void {
  const answer = (question: Question): Answer<unknown> => {
    try {
      return { value: read(question) }
    } catch (error) {
      if (error instanceof ChanceryError) return { problem: { code: error.code, detail: error.message } }
      return { problem: { code: 'internal', detail: `It could not be read: ${String(error)}` } }
    }
  }
  parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))
}
