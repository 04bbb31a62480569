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
  /** Where the page says it stands (canonical address). */
  url: string | null
  /** The outlet. */
  source: string | null
}

export interface Caption {
  text: string
  credit: string | null
}

/** What the caller knows of a page besides its content. What is given here wins over what the page says. */
export interface PageHints {
  /** Media type, with or without `charset`: "text/html; charset=windows-1251". */
  contentType?: string | null
  url?: string | null
  /** YYYY-MM-DD, or an ISO 8601 date-time with zone; a date that does not exist is an error. */
  publishedAt?: string | null
  /** As `publishedAt`. */
  modifiedAt?: string | null
  title?: string | null
  source?: string | null
}

/** An article as the pipeline takes it in. `fictional`: its people are invented, as in the bundled sample briefs. */
export interface ArticleSubmission extends Page {
  fictional: boolean
}
