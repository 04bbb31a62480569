import type pg from 'pg'
import type { Database } from './database.ts'
import { isId } from './ids.ts'
import { verifyArticle } from './knowledge/verify-article.ts'
import {
  getArticle,
  getArticleThen,
  getChanges,
  listArticles,
  listRereadings,
  listRevisions,
} from './reads/articles.ts'
import { rows } from './statement.ts'
import type { View } from './store.ts'
import { foldAfter } from './tallies.ts'
import { COMMAND_LINE, type ArticleStore } from './article-store.ts'
import { byText } from './writes/by-text.ts'
import { groupUngrouped } from './writes/group-ungrouped.ts'
import { answeredBefore } from './writes/record-write.ts'
import { retractArticle } from './writes/retract-article.ts'
import { saveArticles } from './writes/save-articles.ts'

/** `at`: reads what was known at a time. */
export function articles(database: Database, at: (view: View) => pg.Pool): ArticleStore {
  const folding = foldAfter(database.pool)
  return {
    list: (filters, request) => listArticles(at(filters), filters, request),
    get: (id, view = {}) =>
      view.asOf === undefined ? getArticle(database.lines, id) : getArticleThen(at(view), id, view),
    revisions: (id) => listRevisions(database.pool, id),
    changes: (id, revision) => getChanges(database.pool, id, revision),
    rereadings: (id) => listRereadings(database.pool, id),
    verify: (id) => verifyArticle(database.pool, id),
    save: async (article, found, origin = COMMAND_LINE) => {
      const [saved] = await folding(saveArticles(database, [{ article, found, origin }]))
      if (saved?.status !== 'fulfilled') throw saved?.reason
      return saved.value
    },
    saveAll: (entries) => folding(saveArticles(database, entries)),
    answeredBefore: (origin) =>
      answeredBefore({ rows: (text, values) => rows(database.pool, text, values) }, origin),
    withText: byText(database),
    retract: async (id, origin) => isId(id) && (await retractArticle(database, id, origin)),
    groupUngrouped: () => groupUngrouped(database),
  }
}
