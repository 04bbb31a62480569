import { lastBy } from '../../../../text/span.ts'
import type { Token } from '../../../../text/tokens.ts'
import type { Article } from '../../../article.ts'
import type { Organization } from '../../../detector.ts'
import { GOVERNMENT } from './titles.ts'

/** Those who travel together for a body that is named with them: "an IMF mission", "a UN team". */
export const PARTIES: ReadonlySet<string> = new Set(['mission', 'team', 'inspectors'])
const MANY =
  /^(?:delegations?|delegates|ministers|negotiators|representatives|officials|leaders|envoys|mission|team)$/
const GROUP = /^(?:group|team|delegation|party|number|handful|pair|trio|contingent|dozen)$/

/** "UN", "African Union": the body whose name covers a token; an armed group sends those it names by the `noun` only. */
export function bodyCovering(
  organizations: readonly Organization[],
  token: Token | undefined,
  noun: string,
): Organization | null {
  const body = token ? lastBy(organizations, token.start) : undefined
  if (!body || !token || token.end > body.end) return null
  const sends = body.kind === 'intergovernmental' || (body.kind === 'armed_group' && MANY.test(noun))
  return sends ? body : null
}

/** "leaders | of the African Union", "negotiators | from Hamas": the body, and the token after it. */
export function bodyAfter(
  { tokens }: Article,
  organizations: readonly Organization[],
  at: number,
  noun: string,
): { body: Organization; country: string | null; last: number } | null {
  if (!MANY.test(noun) || !/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return null
  let last = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const body = bodyCovering(organizations, tokens[last], noun)
  if (!body) return null
  while (last < tokens.length && (tokens[last] as Token).end <= body.end) last++
  if (GOVERNMENT.test(tokens[last]?.lower ?? '')) last++
  return { body, country: body.country, last }
}

/** "a group of | Chilean lawmakers": where those begin who are named by what they form. */
export function partyStart(tokens: readonly Token[], first: number): number {
  const of = tokens[first - 1]?.lower === 'of'
  return of && GROUP.test(tokens[first - 2]?.lower ?? '') ? first - 2 : first
}
