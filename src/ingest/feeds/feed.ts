/** What a reader makes of a feed, whatever its format. A field that the feed does not give is null. */
export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json'
  title: string | null
  items: FeedItem[]
}

export interface FeedItem {
  /** What the feed calls it by: `guid`, `atom:id`, `id`. */
  guid: string | null
  /** Where the article stands: absolute, http or https. */
  url: string | null
  /** Without markup. */
  title: string | null
  author: string | null
  /** ISO 8601 date-time with zone, or YYYY-MM-DD. */
  publishedAt: string | null
  updatedAt: string | null
  /** HTML of the article itself, or of as much of it as the feed gives. */
  content: string | null
  /** HTML of its abstract. */
  summary: string | null
}
