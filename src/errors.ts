/** Every error a user can meet: its HTTP status, its title, and how to mend it. The code is stable. */
export const PROBLEMS = {
  'bad-request': {
    status: 400,
    title: 'The request cannot be read',
    hint: 'Percent-encode the address as UTF-8 and send each header once.',
  },
  'invalid-json': {
    status: 400,
    title: 'The body is not valid JSON',
    hint: 'Send one JSON value, encoded as UTF-8.',
  },
  'invalid-input': {
    status: 400,
    title: 'A field is missing or wrong',
    hint: 'See `errors`: one entry for each field.',
  },
  'invalid-text': {
    status: 400,
    title: 'The text holds characters that cannot be stored',
    hint: 'Remove NUL characters and unpaired surrogates; send UTF-8.',
  },
  'empty-text': { status: 400, title: 'The text is empty', hint: 'Send at least one word of article text.' },
  'unknown-parameter': {
    status: 400,
    title: 'An unknown query parameter',
    hint: 'See the parameters in /docs.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not one of ours, or belongs to another query',
    hint: 'Start again without `cursor`, and keep the filters as they were while you page.',
  },
  unauthorized: {
    status: 401,
    title: 'An API key is needed',
    hint: 'Send `Authorization: Bearer <key>`; make one with `chancery keys create`.',
  },
  forbidden: {
    status: 403,
    title: 'The API key may not do this',
    hint: 'Use a key with the scope that is named.',
  },
  'fetch-disabled': {
    status: 403,
    title: 'Nothing is fetched here',
    hint: 'Send the page itself as `html`, or let the operator set ALLOW_FETCH=true.',
  },
  'not-found': { status: 404, title: 'There is nothing here', hint: 'Check the address and the id.' },
  'not-known-then': {
    status: 404,
    title: 'It was not known then',
    hint: 'Ask as of a later time: `detail` says since when it is known.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    hint: 'See the Allow header.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No such representation',
    hint: 'Ask in Accept for one that `detail` names.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request did not arrive in time',
    hint: 'Send the headers within seconds, and the whole body within a minute.',
  },
  conflict: {
    status: 409,
    title: 'It is not in a state for that',
    hint: 'Read it again: `detail` says what state it is in.',
  },
  'named-apart': {
    status: 409,
    title: 'One article names both, as two people',
    hint: 'Leave them two. Where the article that `detail` names is wrong, retract it or send its text corrected; then merge.',
  },
  retracted: {
    status: 409,
    title: 'The article was retracted',
    hint: 'Send it with `reinstate: true` to store it again all the same.',
  },
  gone: { status: 410, title: 'The article was retracted', hint: 'It will not come back at this address.' },
  'cursor-expired': {
    status: 410,
    title: 'Changes after this cursor are not kept any more',
    hint: 'Take the `nextCursor` of `/v1/changes?cursor=latest`, then read anew what you follow, then go on from that cursor.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    hint: 'Send less at once, or of a page its article alone; `detail` says what is too much.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    hint: 'Shorten the filters, or split the query.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type is not supported',
    hint: 'Say in Content-Type what the body is; `detail` names what is read here.',
  },
  'expectation-failed': {
    status: 417,
    title: 'The Expect header cannot be met',
    hint: 'Leave it out, or send `Expect: 100-continue`.',
  },
  'fetch-address-refused': {
    status: 422,
    title: 'The address may not be fetched',
    hint: 'Give an http or https address of a public host; the operator may narrow them with FETCH_HOSTS.',
  },
  'webhook-address-refused': {
    status: 422,
    title: 'Nothing may be sent to the address',
    hint: 'Give an http or https address of a public host; of other networks the operator names those that may be told in WEBHOOK_NETWORKS.',
  },
  'fetch-robots-refused': {
    status: 422,
    title: 'The robots.txt of the host forbids it',
    hint: 'Send the page itself as `html`.',
  },
  'not-a-page': {
    status: 422,
    title: 'It is not a page or text of an article',
    hint: 'Send HTML or plain text; `detail` says what reads the rest.',
  },
  'invalid-feed': {
    status: 422,
    title: 'It is not a feed that can be read',
    hint: 'Give the address of an RSS, Atom, RDF or JSON feed.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key was used for something else',
    hint: 'Send a new key with a new request; the same key only repeats the same request.',
  },
  'too-many-requests': { status: 429, title: 'Too many requests', hint: 'Wait as long as Retry-After says.' },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too many or too large',
    hint: 'Send at most 100 headers and 16 KB of them.',
  },
  internal: { status: 500, title: 'Something went wrong here', hint: 'Report it with the request id.' },
  'fetch-unreachable': {
    status: 502,
    title: 'The host cannot be reached',
    hint: 'Check the address, and try again later.',
  },
  'fetch-status': {
    status: 502,
    title: 'The host does not give the page',
    hint: 'Open the address in a browser: `detail` has the status that we got.',
  },
  'fetch-redirects': {
    status: 502,
    title: 'The address redirects without end',
    hint: 'Give the address at which a browser ends.',
  },
  'fetch-content-type': {
    status: 502,
    title: 'What is there is not a page or feed',
    hint: 'Give the address of an HTML page, a text or a feed.',
  },
  'fetch-too-large': {
    status: 502,
    title: 'The page is too large',
    hint: 'Send its text; the limit is in `detail`.',
  },
  overloaded: {
    status: 503,
    title: 'There is too much to do',
    hint: 'Try again after Retry-After.',
  },
  'database-unavailable': {
    status: 503,
    title: 'The database does not answer',
    hint: 'Try again after Retry-After; see /health/ready.',
  },
  'fetch-timeout': {
    status: 504,
    title: 'The host did not answer in time',
    hint: 'Try again later, or send the page itself as `html`.',
  },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** One field that is wrong: `path` is a JSON Pointer (RFC 6901) into the body, or a parameter's name. */
export interface FieldError {
  path: string
  message: string
}

/** The one error class of the project: a code of the table, what exactly is wrong, and where. */
export class ChanceryError extends Error {
  readonly code: ProblemCode
  readonly errors: readonly FieldError[]

  constructor(
    code: ProblemCode,
    detail: string,
    options: { errors?: readonly FieldError[]; cause?: unknown } = {},
  ) {
    super(detail, { cause: options.cause })
    this.name = 'ChanceryError'
    this.code = code
    this.errors = options.errors ?? []
  }

  get status(): number {
    return PROBLEMS[this.code].status
  }

  get hint(): string {
    return PROBLEMS[this.code].hint
  }
}
