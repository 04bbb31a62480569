/** What a reader makes of a page: the article apart from everything around it. A field the page does not give is null. */
export interface Page {
  title: string | null
  standfirst: string | null
  byline: string | null
  /** ISO 8601 date-time with zone, or YYYY-MM-DD when the page gives only a day. */
  publishedAt: string | null
  modifiedAt: string | null
  /** The clean body: paragraphs separated by one line feed. */
  text: string
  captions: Caption[]
  /** ISO 639-1 of the body; null when it is too short to tell. */
  language: string | null
}

export interface Caption {
  text: string
  credit: string | null
}
