import { z } from 'zod'
import { answer, answerAs, problems } from '../answers/answer.ts'
import { byId, sendView } from '../answers/by-id.ts'
import { CALENDAR, CalendarVisit, calendarOf } from '../answers/calendar.ts'
import { VisitPage } from '../resources/pages.ts'
import { Visit } from '../resources/visits.ts'
import { ids } from '../document/examples/article.ts'
import * as example from '../document/examples/resources.ts'
import { calendarQuery, visitList } from '../requests/filters.ts'
import { requireKnown } from '../requests/known-names.ts'
import { claimFiltersOf } from '../requests/of-claim.ts'
import { MERGED, redirect } from '../answers/lead-on.ts'
import { isPageWanted, orPage } from '../answers/page-wanted.ts'
import { visitPage } from '../answers/visit-page.ts'
import { viewQuery } from '../requests/views.ts'
import { pageAnswer, sendPage } from '../answers/pages.ts'
import type { Routes } from '../route-types.ts'

const MOST_EVENTS = 2000
const exampleCalendar = calendarOf(
  [{ ...example.visitSummary, sequence: 0, changedAt: '2024-06-17T00:12:45Z' }],
  {
    host: 'chancery.example',
    protocol: 'https',
  },
)

const tags = ['Visits']
const config = { scope: 'read' as const }

export const visits: Routes = (app, { services }, done) => {
  const { visits } = services.store

  app.get(
    '/v1/visits',
    {
      config,
      schema: {
        operationId: 'listVisits',
        summary: 'Visits, latest window first',
        description:
          'One entry a trip, with its status by the latest article and whether its sources agree. With `asOf` as it was known ' +
          'then, in the order of what is known now.',
        tags,
        querystring: visitList,
        response: {
          200: pageAnswer(VisitPage, 'A page of visits.', example.visitSummary),
          ...problems(['invalid-cursor']),
        },
      },
    },
    (request, reply) =>
      sendPage(services, request, reply, claimFiltersOf(request.query), (filters, page) =>
        visits.list(filters, page),
      ),
  )

  app.get(
    '/v1/visits.ics',
    {
      config,
      schema: {
        operationId: 'getVisitCalendar',
        summary: 'Visits as a calendar',
        description:
          'iCalendar (RFC 5545), to subscribe to: whole days, one event a visit. When a visit is moved or called off, its ' +
          '`UID` stays and its `SEQUENCE` grows. What is asked for, hedged, on one of several days, or told to the week, month or season alone is tentative; what is put off with no new day told ' +
          'is cancelled until there is one. Takes the filters of `GET /v1/visits`; the latest 2,000 that have a day.',
        tags,
        querystring: calendarQuery,
        response: {
          200: answerAs(CALENDAR, z.string(), 'The calendar.', { example: exampleCalendar }),
        },
      },
    },
    async (request, reply) => {
      const filters = claimFiltersOf(request.query)
      const events = z.array(CalendarVisit).parse(JSON.parse(await visits.calendar(filters, MOST_EVENTS)))
      if (events.length === 0) await requireKnown(services.store, filters)
      return reply.type(`${CALENDAR}; charset=utf-8`).send(calendarOf(events, request))
    },
  )

  app.get(
    '/v1/visits/:id',
    {
      config,
      schema: {
        operationId: 'getVisit',
        summary: 'One visit',
        description:
          'The lifecycle of a trip from request to arrival, with every version of each date; all claims about it; what was ' +
          'overtaken by a postponement; which of them cannot both hold, and which only seem so, for a landing at 02:38 in Seoul is 20:38 the day before in Moscow. ' +
          'What turned out to be one trip with another leads on to that one (308). With `Accept: text/html` a page with the lifecycle drawn.',
        tags,
        params: byId('visit', ids.visit),
        querystring: viewQuery,
        response: {
          200: orPage(
            answer(Visit, 'The visit.', example.visit),
            `${example.visit.visitor} to ${example.visit.destination}`,
          ),
          308: MERGED,
          ...problems(['not-found', 'not-known-then', 'not-acceptable']),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { query } = request
      const isPage = isPageWanted(reply, request.headers.accept, 'a visit')
      const found = await visits.get(id, query)
      const heir = found === null ? await visits.heirOf(id) : null
      if (heir !== null) return redirect(request, reply, heir)
      if (!isPage || found === null) return sendView(reply, found, 'visit', id, query, services.store)
      return reply.html(visitPage(Visit.parse(JSON.parse(found))))
    },
  )
  done()
}
