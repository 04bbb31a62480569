import type { Article } from '../../article.ts'
import { datelinesIn } from '../datelines.ts'
import type { Signals } from './signals.ts'
import { KIND, STOP } from './word-kinds.ts'

/**
 *     LIMA, Oct 19 (Agency) – The minister said …        NEW DELHI: The minister said …
 *                             ^ the sentence begins here            ^
 *
 * Parts datelines from the sentences behind them: who says something there is no part of the one, and the place none of
 * the other. The mark between is as good as the full stop of a sentence before.
 */
export function partDatelines(article: Article, s: Signals): void {
  for (const { first, behind, place, hasAgency, endsInColon } of datelinesIn(article)) {
    const isPlace = s.kind[first] === KIND.place
    if (endsInColon ? !isPlace : !hasAgency && place !== place.toUpperCase() && !isPlace) continue
    const last = s.last[first] as number
    s.last.fill(behind, first, behind)
    s.first.fill(behind, behind, last)
    s.kind[behind - 1] = STOP
  }
}
