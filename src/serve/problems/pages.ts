/** Problems as pages, for who opens an address in a browser. */
import { PROBLEMS, type ProblemCode } from '../../errors.ts'
import { html } from '../answers/html.ts'
import { knowledgePage, listOf, table } from '../answers/knowledge-page.ts'
import { problemAddress, problemCodes, type Problem } from './problem.ts'

/** `address`: of what was asked for. */
export const problemPage = (problem: Problem, address: string): string =>
  knowledgePage({
    title: `${problem.status}: ${problem.title}`,
    address,
    body: [
      html`<p>${problem.detail}</p>`,
      problem.errors
        ? listOf(problem.errors.map(({ path, message }) => html`<code>${path}</code> ${message}`))
        : html``,
      html`<p>${problem.hint}</p>
        <p>
          <a href="${problem.type}">${problem.code}</a>${
            problem.requestId === undefined ? '' : ` · request ${problem.requestId}`
          }
        </p>`,
    ],
  })

export function problemTypePage(code: ProblemCode): string {
  const { status, title, hint } = PROBLEMS[code]
  return knowledgePage({
    title,
    address: problemAddress(code),
    body: [
      html`<dl>
          <dt>Code</dt>
          <dd><code>${code}</code></dd>
          <dt>Status</dt>
          <dd>${String(status)}</dd>
          <dt>How to mend it</dt>
          <dd>${hint}</dd>
        </dl>
        <p><a href="/v1/problems">Every kind of problem</a></p>`,
    ],
  })
}

export const problemTypesPage = (): string =>
  knowledgePage({
    title: 'Every kind of problem',
    address: '/v1/problems',
    body: [
      table(
        'Each by its code, and how to mend it',
        ['Code', 'Status', 'What is wrong', 'How to mend it'],
        problemCodes.map((code) => {
          const { status, title, hint } = PROBLEMS[code]
          return [
            html`<a href="${problemAddress(code)}">${code}</a>`,
            html`${String(status)}`,
            html`${title}`,
            html`${hint}`,
          ]
        }),
      ),
    ],
  })
