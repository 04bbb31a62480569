import { test } from 'tap'
import { ChanceryError, PROBLEMS } from '../../../src/errors.ts'
import { problems } from '../../../src/serve/answers/answer.ts'
import { Problem, problemBody, problemCodes } from '../../../src/serve/problems/problem.ts'
import { problemOf } from '../../../src/serve/problems/problem-of.ts'

test('what was not foreseen tells nothing of our insides', (t) => {
  for (const thrown of [
    new Error('password=hunter2 at 10.0.0.7'),
    'a string',
    null,
    undefined,
    { code: 'XYZ' },
  ]) {
    const problem = problemOf(thrown)
    t.equal(problem.code, 'internal')
    t.notMatch(JSON.stringify(problemBody(problem)), /hunter2|10\.0\.0/)
  }
  t.end()
})

test('errors of the framework have a problem each', (t) => {
  t.equal(
    problemOf({ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413, message: 'm' }).code,
    'body-too-large',
  )
  t.equal(problemOf({ statusCode: 415, message: 'm' }).code, 'unsupported-media-type')
  t.equal(problemOf({ statusCode: 418, message: 'm' }).code, 'bad-request', 'what we never say ourselves')
  const ours = new ChanceryError('gone', 'it was retracted')
  t.equal(problemOf(ours), ours)
  t.end()
})

test('every problem of the table has a whole example in the document', (t) => {
  const documented = Object.values(problems(problemCodes)).flatMap(({ content }) =>
    Object.entries(content['application/problem+json'].examples),
  )
  t.equal(documented.length, problemCodes.length)
  for (const [code, { value }] of documented) {
    const problem = Problem.parse(value)
    t.equal(problem.code, code)
    t.equal(problem.status, PROBLEMS[problem.code].status)
    t.ok(problem.detail && problem.hint, code)
  }
  t.end()
})
