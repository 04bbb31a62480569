import { rootOf } from '../html/is-html.ts'

/** Whether a text is a feed, by how it begins. */
export const isFeed = (content: string): boolean =>
  /^(?:rss|feed|(?:\w{1,20}:)?RDF)$/i.test(rootOf(content) ?? '') || isJsonFeed(content.slice(0, 4000))

const isJsonFeed = (beginning: string): boolean =>
  beginning.trimStart().startsWith('{') &&
  /"version"\s{0,9}:\s{0,9}"https?:\/\/jsonfeed\.org\//.test(beginning)
