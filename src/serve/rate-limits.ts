/** How many requests a client may make: by key where there is one, else by address. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { ChanceryError } from '../errors.ts'

/** Seconds. */
const WINDOW = 60

export interface RateLimits {
  /** Requests a minute with one key; 0 for as many as it likes. */
  perKey: number
  /** Requests a minute from one address without a key; 0 for as many as it likes. */
  perAddress: number
  /** Milliseconds of a clock that only runs forward. */
  now?: () => number
}

interface Policy {
  name: 'key' | 'address' | 'wrong-keys'
  limit: number
  /** To whom so many are allowed. */
  to: string
}

/** Who a request is counted for, and what is allowed. */
export interface Counted {
  policy: Policy
  client: string
}

/** Counts by client in windows of a minute, which begin for all at once: what is kept is bounded by a minute's clients. */
class Windows {
  private readonly counts = new Map<string, number>()
  private ends = 0
  private readonly now: () => number

  constructor(now: () => number) {
    this.now = now
  }

  /** Counts `n` more requests of a client, and gives its count and the seconds to the end of the window. */
  count(client: string, n: 0 | 1): { made: number; seconds: number } {
    const now = this.now()
    if (now >= this.ends) {
      this.counts.clear()
      this.ends = now + WINDOW * 1000
    }
    const made = (this.counts.get(client) ?? 0) + n
    if (n > 0) this.counts.set(client, made)
    return { made, seconds: Math.ceil((this.ends - now) / 1000) }
  }
}

const isLimited = (url: string | undefined): boolean => url?.startsWith('/v1/') ?? false
/** Who watches over the service is told what remains, and never refused. */
const isWatched = (url: string | undefined): boolean => url?.startsWith('/health/') ?? false

/**
 * `keys`: called between the two counts, registers what finds the key of a request. Gives what counts one more of the same
 * client: the RateLimit header, or null when it is one too many, which is not counted.
 */
export function limitRates(
  app: FastifyInstance,
  { perKey, perAddress, now = () => performance.now() }: RateLimits,
  checkKeys: () => void,
): (counted: Counted) => string | null {
  const windows = new Windows(now)
  // draft-ietf-httpapi-ratelimit-headers: q(uota), w(indow), r(emaining), t(ime to its end)
  const remaining = ({ name, limit }: Policy, made: number, seconds: number): string =>
    `"${name}";r=${Math.max(0, limit - made)};t=${seconds}`
  const tell = (reply: FastifyReply, policy: Policy, client: string, n: 0 | 1) => {
    const { made, seconds } = windows.count(client, n)
    reply.header('ratelimit-policy', `"${policy.name}";q=${policy.limit};w=${WINDOW}`)
    reply.header('ratelimit', remaining(policy, made, seconds))
    return { made, seconds }
  }
  const take = (reply: FastifyReply, policy: Policy, client: string, n: 0 | 1): void => {
    const { to, limit } = policy
    if (limit === 0) return
    if (n > 0) reply.request.counted = { policy, client }
    const { made, seconds } = tell(reply, policy, client, n)
    if (made + (1 - n) <= limit) return
    reply.header('retry-after', seconds)
    throw new ChanceryError('too-many-requests', `${limit} requests a minute are allowed ${to}`)
  }

  app.decorateRequest('counted', null)
  const byAddress: Policy = {
    name: 'address',
    limit: perAddress,
    to: 'for one address',
  }
  const byGuesses: Policy = {
    name: 'wrong-keys',
    limit: perAddress,
    to: 'with wrong keys from one address',
  }
  const byKey: Policy = { name: 'key', limit: perKey, to: 'for one key' }
  // A key is looked up only for an address that did not send as many that are none. What it asked without a key is no matter:
  // others are behind the same address.
  const guesses = (ip: string) => `keys of ${ip}`
  app.addHook('onRequest', ({ ip, headers, routeOptions: { url } }, reply, done) => {
    if (isLimited(url) && headers.authorization !== undefined) take(reply, byGuesses, guesses(ip), 0)
    else if (isLimited(url)) take(reply, byAddress, `address ${ip}`, 1)
    else if (isWatched(url) && perAddress > 0) tell(reply, byAddress, `address ${ip}`, 0)
    done()
  })
  checkKeys()
  app.addHook('onRequest', ({ apiKey, routeOptions }, reply, done) => {
    if (apiKey && isLimited(routeOptions.url)) take(reply, byKey, `key ${apiKey.id}`, 1)
    done()
  })
  app.addHook('onResponse', ({ ip, headers }, { statusCode }, done) => {
    if (statusCode === 401 && headers.authorization !== undefined) windows.count(guesses(ip), 1)
    done()
  })
  return ({ policy, client }) => {
    const { made, seconds } = windows.count(client, 0)
    if (made >= policy.limit) return null
    windows.count(client, 1)
    return remaining(policy, made + 1, seconds)
  }
}
