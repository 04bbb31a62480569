import type { Database } from './database.ts'
import { isId } from './ids.ts'
import { getArticle, listArticles, listRevisions } from './reads/articles.ts'
import type { ArticleStore } from './store.ts'
import { findByText } from './reads/by-text.ts'
import { retractArticle, saveArticle } from './writes/save-article.ts'

export const articles = (database: Database): ArticleStore => ({
  list: (filters, request) => listArticles(database.pool, filters, request),
  get: (id) => getArticle(database.pool, id),
  revisions: (id) => listRevisions(database.pool, id),
  save: (article, found) => saveArticle(database, article, found),
  withText: (text) => findByText(database.pool, text),
  retract: async (id) => isId(id) && (await retractArticle(database, id)),
})
