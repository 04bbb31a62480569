import type { Database } from './database.ts'
import { isId } from './ids.ts'
import { getArticle, listArticles, listRevisions } from './reads/articles.ts'
import { rows } from './statement.ts'
import type { ArticleStore } from './store.ts'
import { findByText } from './reads/by-text.ts'
import { answeredBefore } from './writes/record-write.ts'
import { retractArticle, saveArticle } from './writes/save-article.ts'

export const articles = (database: Database): ArticleStore => ({
  list: (filters, request) => listArticles(database.pool, filters, request),
  get: (id) => getArticle(database.pool, id),
  revisions: (id) => listRevisions(database.pool, id),
  save: (article, found, origin) => saveArticle(database, article, found, origin),
  answeredBefore: (origin) =>
    answeredBefore({ rows: (text, values) => rows(database.pool, text, values) }, origin),
  withText: (text) => findByText(database.pool, text),
  retract: async (id, origin) => isId(id) && (await retractArticle(database, id, origin)),
})
