import { itemAt, lastStartingBy, type Span } from '../../../text/span.ts'
import { sentenceAt, tokenAt, type Article } from '../../article.ts'
import type { Found, Organization } from '../../detector.ts'
import { COMMON_NAMES, TELLS_GROUP } from './groups.ts'

/** A place where the text speaks of an organisation of states, by its name or as "the bloc". */
export interface Body extends Span {
  name: string
}

/** How many sentences later "the bloc" still is the one named. */
const MEMORY = 3

/** All of them, in order. */
export function bodiesIn(article: Article, { organizations }: Pick<Found, 'organizations'>): Body[] {
  const named = organizations.filter(({ kind }) => kind === 'intergovernmental')
  if (named.length === 0) return []
  const bodies: Body[] = [...named]
  for (let i = 1; i < article.tokens.length; i++) {
    if (!((article.flags[i] as number) & TELLS_GROUP) || !COMMON_NAMES.has(article.tokens[i]?.lower ?? ''))
      continue
    if (article.tokens[i - 1]?.lower !== 'the') continue
    const span = { start: article.starts[i] as number, end: article.ends[i] as number }
    const meant = meantBy(article, named, span)
    if (meant) bodies.push({ ...span, name: meant.name })
  }
  return bodies.sort((a, b) => a.start - b.start)
}

/** "Chile has applied to join | the group": the body named last before it, or the "BRICS bloc" further on in its sentence. */
function meantBy(article: Article, named: readonly Organization[], { start }: Span): Organization | null {
  const at = lastStartingBy(named, start)
  const sentence = sentenceAt(article, start)
  const before = itemAt(named, at)
  if (before && sentence - sentenceAt(article, before.start) <= MEMORY) return before
  const after = itemAt(named, at + 1)
  if (!after || sentenceAt(article, after.start) !== sentence) return null
  const noun = itemAt(article.tokens, tokenAt(article, after.end) + 1)
  return noun && COMMON_NAMES.has(noun.lower) ? after : null
}
