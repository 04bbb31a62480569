/** Opens connections to allowed addresses alone: the address connected to is the one that was checked. */
import { lookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { ChanceryError } from '../../errors.ts'

export type IsAllowed = (address: string) => boolean

/** Like `dns.lookup` with `all`. */
export type Resolve = (host: string) => Promise<LookupAddress[]>

const CONNECT_MS = 10_000

/**
 * An address written as such is checked before a connection is opened, for `lookup` is not asked then; a name is
 * resolved once, here, and connected to at what was checked; and the peer is looked at before a byte is sent to it.
 */
export function guardedConnector(
  isAllowed: IsAllowed,
  resolve: Resolve = resolveByDns,
): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_MS, lookup: guardedLookup(isAllowed, resolve) })
  return (options, callback) => {
    if (isIP(options.hostname) && !isAllowed(options.hostname)) {
      callback(refuse(options.hostname, options.hostname), null)
      return
    }
    connect(options, (...result) => {
      const [error, socket] = result
      if (error) return callback(error, null)
      if (socket.remoteAddress !== undefined && isAllowed(socket.remoteAddress)) return callback(null, socket)
      socket.destroy()
      callback(refuse(options.hostname, socket.remoteAddress ?? 'nowhere'), null)
    })
  }
}

/** One address that is not allowed is enough to refuse a name: whoever answers so is not to be trusted with the others. */
const guardedLookup =
  (isAllowed: IsAllowed, resolve: Resolve): LookupFunction =>
  (host, { all }, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        const forbidden = found.find(({ address }) => !isAllowed(address))
        if (forbidden) callback(refuse(host, forbidden.address), '')
        else if (!first)
          callback(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), '')
        else if (all) callback(null, found)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }

const resolveByDns: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found)))
  })

const refuse = (host: string, address: string) =>
  new ChanceryError(
    'fetch-address-refused',
    host === address ? `${host} is not a public address` : `${host} is at ${address}, which is not public`,
  )
