import { test } from 'tap'
import { assertion } from '../../../src/serve/answers/knowledge-page.ts'
import { visitPage } from '../../../src/serve/answers/visit-page.ts'
import { articleRef, visit as example } from '../../../src/serve/document/examples/resources.ts'
import { Visit } from '../../../src/serve/resources/visits.ts'

const [ids, other] = ['0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4eff', '0190b3f2-7a4e-7c3e-8b1a-0a1b2c3d4efe']
const told = (names: string[], experts: { id: string; name: string }[], kind = 'person') =>
  assertion({
    claimId: ids,
    assertedBy: { kind, names, text: 'as written' },
    experts,
    article: articleRef,
  }).text.replace(/\s+/g, ' ')

test('who says it leads to the profile, and where to the claim in its article', (t) => {
  t.match(
    told(['Menon'], [{ id: other, name: 'Ravi Menon' }]),
    `<a href="/v1/experts/${other}">Menon</a>, in <a`,
  )
  t.match(told([], [], 'author'), new RegExp(`^<a href="/v1/articles/${articleRef.id}#${ids}" *>`))
  t.match(told([], [], 'anonymous'), /^as written, in <a/)
  const two = told(['Ada Quist', 'Ravi Menon'], [{ id: other, name: 'Ravi Menon' }])
  t.match(two, `Ada Quist, <a href="/v1/experts/${other}">Ravi Menon</a>, in `, 'one has no profile')
  t.end()
})

test('a row of a trip to another place than that of the page says so', (t) => {
  const visit = Visit.parse(example)
  t.notMatch(visitPage(visit), '</q> (to')
  const loud = visit.timeline.map((event) => ({
    ...event,
    destination: visit.destination?.toUpperCase() ?? null,
  }))
  t.notMatch(visitPage({ ...visit, timeline: loud }), '</q> (to')
  const timeline = visit.timeline.map((event) => ({ ...event, destination: 'Porto' }))
  t.match(visitPage({ ...visit, timeline }), '</q> (to Porto)')
  t.end()
})
