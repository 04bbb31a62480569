import ip from 'ipaddr.js'

/** The part of IPv6 that is given to networks of the world (IANA); what lies outside is local, or means an IPv4 address. */
const GLOBAL_UNICAST = ip.IPv6.parseCIDR('2000::/3')

/** Whether an address lies in one of these networks, in CIDR notation: 10.0.0.0/8, fd00::/8. */
export function isWithin(address: string, networks: readonly string[]): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  if (!ip.isValid(bare)) return false
  const parsed = ip.process(bare)
  return networks.some((network) => {
    const [base, bits] = ip.parseCIDR(network)
    return parsed.kind() === base.kind() && parsed.match(base, bits)
  })
}

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
