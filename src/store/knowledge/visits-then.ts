/** A list of visits by what was known of each at a time. */
import type pg from 'pg'
import { summarise, type VisitSummary } from '../../knowledge/visits/summary.ts'
import type { Page, PageRequest } from '../query.ts'
import type { VisitFilters } from '../filters.ts'
import { rows } from '../statement.ts'
import { knownAt, knownValues } from './known.ts'
import { shortVisit } from './visit-json.ts'
import { readVisitEvidence, VISIT_EVIDENCE, type RawVisitEvidence } from './visit-evidence.ts'

const CLAIMS = `${VISIT_EVIDENCE} WHERE c.visit_id = ANY ($1) AND ${knownAt('$2', '$3')}`
/** Visits that are looked at together. */
const TOGETHER = 100
/** The same, where they are only counted. */
const COUNTED_TOGETHER = 1000

/** A visit with what the list sorts by. */
interface Candidate {
  id: string
  sort: string
}
type Candidates = (after: PageRequest['after'], limit: number) => Promise<Candidate[]>

/**
 * `candidates` gives visits in the order of the list, by all that is known now; status, agreement and days are asked of what was
 * known then. A total takes a look at all.
 */
export async function visitsThen(
  pool: pg.Pool,
  filters: VisitFilters,
  { limit, after, total, lines = false }: PageRequest,
  candidates: Candidates,
): Promise<Page> {
  const kept: (Candidate & { json: string })[] = []
  let from = after
  while (kept.length <= limit) {
    const some = await candidates(from, TOGETHER)
    const last = some.at(-1)
    if (!last) break
    const then = await summariesThen(
      pool,
      some.map(({ id }) => id),
      filters,
    )
    kept.push(
      ...some.flatMap((one) => (then.has(one.id) ? { ...one, json: then.get(one.id) as string } : [])),
    )
    from = [last.sort, last.id]
  }
  const page = kept.slice(0, limit)
  const last = page.at(-1)
  const next = last && kept.length > limit ? ([last.sort, last.id] as const) : null
  const items = page.map(({ json }) => json)
  return {
    json: lines ? items.map((item) => `${item}\n`).join('') : `[${items.join(',')}]`,
    next,
    total: total ? await countThen(pool, filters, candidates) : null,
  }
}

async function countThen(pool: pg.Pool, filters: VisitFilters, candidates: Candidates): Promise<number> {
  let n = 0
  for (let from: PageRequest['after'] = null; ;) {
    const some = await candidates(from, COUNTED_TOGETHER)
    const last = some.at(-1)
    if (!last) return n
    const ids = some.map(({ id }) => id)
    n += (await summariesThen(pool, ids, filters)).size
    from = [last.sort, last.id]
  }
}

/** JSON of those of them that were known then and match, as the list shows them. */
export async function summariesThen(
  pool: pg.Pool,
  ids: readonly string[],
  filters: VisitFilters,
): Promise<Map<string, string>> {
  const values = [ids, ...knownValues(filters)] as const
  const evidence = readVisitEvidence(await rows<RawVisitEvidence>(pool, CLAIMS, values))
  const found = new Map<string, string>()
  for (const id of ids) {
    const own = evidence.filter(({ visitId }) => visitId === id)
    if (own.length === 0) continue
    const trip = summarise(own)
    if (matches(filters, trip)) found.set(id, JSON.stringify(shortVisit(id, trip, own)))
  }
  return found
}

/** What has no day overlaps no window. */
function matches(filters: VisitFilters, { status, agreement, likelihood, from, to }: VisitSummary): boolean {
  const day = (text: string): number => Date.parse(text) / 86_400_000
  return (
    (filters.status?.includes(status) ?? true) &&
    (filters.agreement?.includes(agreement) ?? true) &&
    (filters.likelihood?.includes(likelihood ?? '') ?? true) &&
    (filters.from === undefined || to >= day(filters.from)) &&
    (filters.to === undefined || from <= day(filters.to))
  )
}
