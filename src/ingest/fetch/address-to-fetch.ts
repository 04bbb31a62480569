import { isIP } from 'node:net'
import { ChanceryError } from '../../errors.ts'
import type { IsAllowed } from './guarded-connector.ts'

/**
 * The address without its fragment, if it is one that may be fetched. What its host resolves to is not looked at here,
 * unless it is a number, in whatever notation, or a name that always means this machine (RFC 6761, 6.3).
 * @param hosts those that may be asked, each with those under it; null for all
 * @throws `fetch-address-refused`
 */
export function addressToFetch(address: string, hosts: readonly string[] | null, isAllowed: IsAllowed): URL {
  const refuse = (why: string) =>
    new ChanceryError('fetch-address-refused', `${address.slice(0, 200)}: ${why}`)
  if (!URL.canParse(address)) throw refuse('it is no address')
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse('only http and https are fetched')
  if (url.username || url.password) throw refuse('an address with a name or password in it is not fetched')
  const { hostname } = url
  const number = hostname.replace(/^\[|\]$/g, '')
  const means = isIP(number) ? number : /(?:^|\.)localhost\.?$/.test(hostname) ? '127.0.0.1' : null
  if (means !== null && !isAllowed(means)) throw refuse(`${hostname} is not a public address`)
  if (hosts && !hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
    throw refuse(`${hostname} is not among the hosts that may be asked here`)
  url.hash = ''
  return url
}
