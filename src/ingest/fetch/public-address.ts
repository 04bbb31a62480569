import ip from 'ipaddr.js'

/** The part of IPv6 that is given to networks of the world (IANA); what lies outside is local, or means an IPv4 address. */
const GLOBAL_UNICAST = ip.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address belongs to the public Internet: not private, loopback, link-local (cloud metadata), unique-local,
 * carrier-grade NAT, multicast or reserved, nor a form of IPv6 that carries an IPv4 address (mapped, NAT64, 6to4, Teredo).
 * The ranges are those of the IANA special-purpose registries (RFC 6890).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  if (!ip.isValid(bare)) return false
  const parsed = ip.parse(bare)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ip.IPv4 || parsed.match(GLOBAL_UNICAST)
}
