import { test } from 'tap'
import { accepted } from '../../../src/serve/answers/accept.ts'

test('the best of what is offered', (t) => {
  const cases: [header: string | undefined, best: string | null][] = [
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['application/json;q=0.5, text/csv;q=0.9', 'text/csv'],
    ['text/csv;q=0, */*', 'application/json'],
    ['text/csv;q=0', null],
    ['image/png', null],
    ['text/csv;q=nonsense', null],
  ]
  for (const [header, best] of cases)
    t.equal(accepted(header, ['application/json', 'text/csv']), best, String(header))
  t.end()
})
