/** Fetches pages and feeds from the public Internet: guarded, bounded, polite, and as robots.txt allows. */
import { Agent, type Headers } from 'undici'
import { ChanceryError } from '../../errors.ts'
import { addressToFetch } from './address-to-fetch.ts'
import { ask, type Answer, type Asked } from './request.ts'
import { guardedConnector, type IsAllowed, type Resolve } from './guarded-connector.ts'
import { isPublicAddress, isWithin } from './public-address.ts'
import { ALLOW_NONE, robotsFrom, type Robots } from './robots.ts'
import { Turns } from './turns.ts'

export interface FetchSettings {
  enabled: boolean
  /** Hosts that may be asked, each with those under it; null for all. */
  hosts: readonly string[] | null
  /** Where the operator can be reached: stands in the User-Agent. */
  contact: string | null
  /** Networks beside the public Internet (CIDR) that bodies may be sent to; nothing is fetched from them. */
  postNetworks?: readonly string[]
}

/** For tests, which serve on loopback: the product sets none of these. */
export interface FetchSeams {
  isAllowed?: IsAllowed
  resolve?: Resolve
  turns?: Turns
  limits?: Partial<typeof LIMITS>
}

/** What was fetched before, so as to be sent only what changed. */
export interface Conditions {
  etag?: string | null
  lastModified?: string | null
}

export interface Fetched {
  /** Where it was in the end, after redirects. */
  url: string
  contentType: string
  bytes: Uint8Array
  etag: string | null
  lastModified: string | null
}

export interface Fetcher {
  /**
   * Whether an address can be asked for later, as far as can be told without asking anybody.
   * @throws `fetch-disabled`, `fetch-address-refused`
   */
  requireFetchable(address: string): void
  /** The same of what is sent by `post`. @throws `fetch-disabled`, `webhook-address-refused` */
  requirePostable(address: string): void
  /**
   * Null when it did not change since (304).
   * @throws `fetch-disabled`, `fetch-address-refused`, `fetch-robots-refused`, `fetch-unreachable`, `fetch-status`,
   *   `fetch-redirects`, `fetch-too-large`, `fetch-timeout`, `fetch-content-type`
   */
  fetchPage(address: string, conditions?: Conditions): Promise<Fetched | null>
  /**
   * Sends a body where somebody asked for it; no redirect is followed, and of the answer only the status counts.
   * @throws `fetch-disabled`, `webhook-address-refused`, `fetch-unreachable`, `fetch-status`, `fetch-timeout`
   */
  post(address: string, headers: Record<string, string>, body: string): Promise<void>
  close(): Promise<void>
}

const LIMITS = {
  /** Decoded bytes. */
  bytes: 10 * 1024 * 1024,
  /** Milliseconds, from the first wait in line to the last byte. */
  time: 20_000,
  redirects: 5,
  /** Milliseconds between two requests to a host; robots.txt may ask for up to ten times as many. */
  gap: 1000,
}

const AGENT = 'Chancery'
const ROBOTS_BYTES = 512 * 1024
const HOUR = 3_600_000
const MOST_ROBOTS = 1000
const READABLE = /^(?:text\/[\w.+-]+|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/xhtml\+xml)$/

export function openFetcher(settings: FetchSettings, seams: FetchSeams = {}): Fetcher {
  const limits = { ...LIMITS, ...seams.limits }
  const turns = seams.turns ?? new Turns()
  const isAllowed = seams.isAllowed ?? isPublicAddress
  const mayBeTold: IsAllowed = (address) =>
    isAllowed(address) || isWithin(address, settings.postNetworks ?? [])
  const agentTo = (isAllowed: IsAllowed) =>
    new Agent({
      connect: guardedConnector(isAllowed, seams.resolve),
      headersTimeout: limits.time,
      bodyTimeout: limits.time,
      keepAliveTimeout: 5000,
      maxHeaderSize: 32 * 1024,
    })
  const dispatcher = agentTo(isAllowed)
  const posting = agentTo(mayBeTold)
  const known = new Map<string, { robots: Robots; until: number }>()
  const agent = settings.contact ? `${AGENT} (+${settings.contact})` : AGENT

  const checked = (address: string, isAllowed: IsAllowed): URL => {
    if (!settings.enabled) throw new ChanceryError('fetch-disabled', 'this server asks no other')
    return addressToFetch(address, settings.hosts, isAllowed)
  }
  const toFetch = (address: string): URL => checked(address, isAllowed)
  const toPost = (address: string): URL => {
    try {
      return checked(address, mayBeTold)
    } catch (error) {
      throw ofWebhook(error)
    }
  }

  /** Follows redirects; each is an address to be checked like the first. */
  async function follow(first: URL, asked: Omit<Asked, 'dispatcher'>, before: (url: URL) => Promise<number>) {
    const seen = new Set<string>()
    for (let url = first; ;) {
      if (seen.has(url.href)) throw new ChanceryError('fetch-redirects', `${url.href} redirects to itself`)
      if (seen.size > limits.redirects)
        throw new ChanceryError(
          'fetch-redirects',
          `${first.href} redirects more than ${limits.redirects} times`,
        )
      seen.add(url.href)
      const gap = await before(url)
      const answer = await turns
        .take(url.host, gap, asked.signal, () => ask(url, { ...asked, dispatcher }))
        .catch((error: unknown) => {
          if (error instanceof ChanceryError || !asked.signal.aborted) throw error
          throw new ChanceryError('fetch-timeout', `${url.host} is busy with other requests of ours`)
        })
      const next = redirectOf(answer, url)
      if (!next) return { url, answer }
      url = toFetch(next)
    }
  }

  async function robotsOf({ origin }: URL, signal: AbortSignal): Promise<Robots> {
    const cached = known.get(origin)
    if (cached && cached.until > performance.now()) return cached.robots
    const asked = { headers: { 'user-agent': agent }, signal, most: ROBOTS_BYTES }
    const { answer } = await follow(new URL('/robots.txt', origin), asked, () => Promise.resolve(0))
    const robots = robotsFrom(answer, AGENT)
    if (known.size >= MOST_ROBOTS) known.clear()
    known.set(origin, { robots, until: performance.now() + (robots === ALLOW_NONE ? HOUR / 12 : HOUR) })
    return robots
  }

  async function requireRobots(url: URL, signal: AbortSignal): Promise<number> {
    const robots = await robotsOf(url, signal)
    if (robots === ALLOW_NONE)
      throw new ChanceryError('fetch-robots-refused', `the robots.txt of ${url.host} cannot be had just now`)
    if (!robots.allows(url.pathname + url.search))
      throw new ChanceryError(
        'fetch-robots-refused',
        `the robots.txt of ${url.host} keeps us from ${url.pathname}`,
      )
    return Math.max(limits.gap, Math.min((robots.delay ?? 0) * 1000, limits.gap * 10))
  }

  return {
    requireFetchable: (address) => void toFetch(address),
    requirePostable: (address) => void toPost(address),
    async fetchPage(address, { etag, lastModified } = {}) {
      const first = toFetch(address)
      const signal = AbortSignal.timeout(limits.time)
      const headers = {
        'user-agent': agent,
        accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5',
        ...(etag && { 'if-none-match': etag }),
        ...(lastModified && { 'if-modified-since': lastModified }),
      }
      const inspect = (headers: Headers) => requireReadable(headers, limits.bytes)
      const asked = { headers, signal, most: limits.bytes, inspect }
      const { url, answer } = await follow(first, asked, (url) => requireRobots(url, signal))
      if (answer.status === 304) return null
      if (answer.status < 200 || answer.status > 299)
        throw new ChanceryError('fetch-status', `${url.host} answers ${answer.status}`)
      if (answer.cut) throw tooLarge(limits.bytes)
      return {
        url: url.href,
        contentType: answer.headers.get('content-type') ?? '',
        bytes: answer.bytes,
        etag: answer.headers.get('etag'),
        lastModified: answer.headers.get('last-modified'),
      }
    },
    async post(address, headers, body) {
      const url = toPost(address)
      const signal = AbortSignal.timeout(limits.time)
      const asked = {
        headers: { 'user-agent': agent, ...headers },
        body,
        dispatcher: posting,
        signal,
        most: 0,
      }
      const { status } = await ask(url, asked).catch((error: unknown) => {
        throw ofWebhook(error)
      })
      if (status < 200 || status > 299)
        throw new ChanceryError('fetch-status', `${url.host} answers ${status}`)
    },
    async close() {
      await Promise.all([dispatcher.destroy(), posting.destroy()])
    },
  }
}

/** Other addresses may be told than asked, so that another setting lets them be. */
const ofWebhook = (error: unknown): unknown =>
  error instanceof ChanceryError && error.code === 'fetch-address-refused'
    ? new ChanceryError('webhook-address-refused', error.message, { cause: error })
    : error

function redirectOf({ status, headers }: Answer, url: URL): string | null {
  const location = headers.get('location')
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null
  return URL.canParse(location, url.href) ? new URL(location, url).href : location
}

function requireReadable(headers: Headers, most: number): void {
  const [type = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  if (type.trim() !== '' && !READABLE.test(type.trim()))
    throw new ChanceryError('fetch-content-type', `it is ${type.trim().slice(0, 100)}, not a page or feed`)
  if (Number(headers.get('content-length') ?? 0) > most) throw tooLarge(most)
}

const tooLarge = (most: number) => new ChanceryError('fetch-too-large', `it is longer than ${most} bytes`)
