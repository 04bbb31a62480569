import type { Span } from '../../../text/span.ts'
import { tokensIn, type Article } from '../../article.ts'

/** For each token the index of the span that covers it, or -1; an earlier span keeps what it covers. */
export function coverage(article: Article, spans: readonly Span[]): Int32Array {
  const covered = new Int32Array(article.tokens.length).fill(-1)
  spans.forEach((span, index) => {
    const [first, last] = tokensIn(article, span)
    for (let i = first; i < last; i++) if (covered[i] === -1) covered[i] = index
  })
  return covered
}
