/** Where one can go on from an answer: what in it is the id of which other operation (OpenAPI's links). */
import type { OpenApiDocument } from './polish.ts'

/** By the operation that is led to: its parameters, each a pointer into the body that leads there, or a runtime expression. */
type Links = Record<string, Record<string, string>>

const article = (id: string): Links => ({
  getArticle: { id },
  listArticleQuotations: { id },
  listArticleClaims: { id },
  listArticleRevisions: { id },
  listArticleAnnotations: { id },
  verifyArticle: { id },
})
const expert = (id: string): Links => ({
  getExpert: { id },
  listExpertQuotations: { id },
  listExpertClaims: { id },
  getExpertLedger: { id },
})
const treaty = (id: string): Links => ({ getTreaty: { id }, listTreatyClauses: { id } })
const without = (operation: string, links: Links): Links =>
  Object.fromEntries(Object.entries(links).filter(([name]) => name !== operation))

/** By operation. Links of a list are of its first item; those of what may be null hold where it is not. */
const LINKS: Record<string, Links> = {
  createArticle: { ...article('/id'), retractArticle: { id: '/id' } },
  listArticles: article('/items/0/id'),
  getArticle: { ...without('getArticle', article('/id')), getExpert: { id: '/experts/0/personId' } },
  listArticleRevisions: { getArticleChanges: { id: '$request.path.id', revision: '/items/0/revision' } },
  listQuotations: { getQuotation: { id: '/items/0/id' } },
  listArticleQuotations: { getQuotation: { id: '/items/0/id' } },
  listExpertQuotations: { getQuotation: { id: '/items/0/id' } },
  getQuotation: { getArticle: { id: '/article/id' }, ...expert('/speaker/personId') },
  listExperts: expert('/items/0/id'),
  getExpert: without('getExpert', expert('/id')),
  mergeExperts: { ...expert('/id'), splitExpert: { id: '/id' } },
  splitExpert: { ...expert('/id'), mergeExperts: { id: '/id' } },
  listClaims: { getClaim: { id: '/items/0/id' } },
  listArticleClaims: { getClaim: { id: '/items/0/id' } },
  listExpertClaims: { getClaim: { id: '/items/0/id' } },
  getClaim: {
    getArticle: { id: '/article/id' },
    getQuotation: { id: '/quotation' },
    getVisit: { id: '/visitId' },
    ...treaty('/treatyId'),
  },
  listForecasts: {
    getForecast: { id: '/items/0/id' },
    getClaim: { id: '/items/0/id' },
    listProposedOutcomes: { id: '/items/0/id' },
  },
  listPropositions: { getProposition: { id: '/items/0/id' } },
  getProposition: { getClaim: { id: '/wordings/0/claimId' } },
  listAffiliations: { getAffiliationLedger: { id: '/items/0/id' } },
  getForecast: { getClaim: { id: '/id' }, getArticle: { id: '/article/id' } },
  listVisits: { getVisit: { id: '/items/0/id' } },
  getVisit: { getClaim: { id: '/timeline/0/claimId' } },
  listTreaties: treaty('/items/0/id'),
  getTreaty: { listTreatyClauses: { id: '/id' } },
  createFeed: { getFeed: { id: '/id' }, changeFeed: { id: '/id' }, deleteFeed: { id: '/id' } },
  listFeeds: { getFeed: { id: '/items/0/id' } },
  createWebhook: {
    getWebhook: { id: '/id' },
    changeWebhook: { id: '/id' },
    deleteWebhook: { id: '/id' },
    listWebhookDeliveries: { id: '/id' },
  },
  listWebhooks: { getWebhook: { id: '/items/0/id' }, listWebhookDeliveries: { id: '/items/0/id' } },
  createKey: { getKey: { id: '/id' }, revokeKey: { id: '/id' } },
  listKeys: { getKey: { id: '/items/0/id' } },
  listJobs: { getJob: { id: '/items/0/id' } },
}
/** The same for answers that are a job that does it later. */
const LATER: Links = { getJob: { id: '/id' } }

const linksOf = (links: Links) =>
  Object.fromEntries(
    Object.entries(links).map(([operationId, parameters]) => [
      operationId,
      {
        operationId,
        parameters: Object.fromEntries(
          Object.entries(parameters).map(([name, at]) => [
            name,
            at.startsWith('/') ? `$response.body#${at}` : at,
          ]),
        ),
      },
    ]),
  )

/** Works in place. The next page of a list is no link: its filters would be lost. */
export function link(made: OpenApiDocument): void {
  for (const { operationId, responses } of Object.values(made.paths).flatMap((path) => Object.values(path)))
    for (const [status, response] of Object.entries(responses)) {
      const links = status === '202' ? LATER : /^20[01]$/.test(status) ? LINKS[operationId] : undefined
      if (links) Object.assign(response as object, { links: linksOf(links) })
    }
}
