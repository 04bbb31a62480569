import createFetchClient from 'openapi-fetch'

export function createClient({ key, headers, ...options }) {
  return createFetchClient({ ...options, headers: { ...(key && { authorization: `Bearer ${key}` }), ...headers } })
}
