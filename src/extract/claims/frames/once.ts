import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'

/**
 * Keeps what was read of the last article: the claims of one are read in a row, and share it. A weak map by article
 * would keep all of them, and what they hold, until the next full collection of garbage.
 */
export function oncePerArticle<T>(
  read: (article: Article, found: Readonly<Found>) => T,
): (article: Article, found: Readonly<Found>) => T {
  let known: { article: Article; value: T } | null = null
  return (article, found) => {
    if (known?.article !== article) known = { article, value: read(article, found) }
    return known.value
  }
}
