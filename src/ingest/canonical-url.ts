/** What says where a reader came from, and not what he reads. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|_ga|_gl|cmpid|ocid|at_\w+|ito|smid)$/i

/**
 * One form for the many addresses of one page: no fragment, no tracking parameters, no default port, no dot at the end of
 * the host. What may mean another page (path, other parameters and their order, http or https) is left as it is. An
 * address that cannot be read is given back as it came.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  url.hostname = url.hostname.replace(/\.$/, '')
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] as string))
  url.search = kept.join('&')
  return url.href
}

/**
 * Where a fetched page stands: what it says itself is believed within its own site only, else one site could overwrite
 * the articles of another.
 */
export const standsAt = (fetched: string, stated: string | null): string =>
  canonicalUrl(stated !== null && siteOf(stated) === siteOf(fetched) ? stated : fetched)

const siteOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, '') : null
