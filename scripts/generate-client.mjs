// Writes openapi/api.d.ts, the types of a client, from openapi/openapi.json.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const folder = new URL('../openapi/', import.meta.url)
const document = JSON.parse(readFileSync(new URL('openapi.json', folder), 'utf8'))
const notice = '/** The types of a client of this API. Made from openapi.json by `npm run openapi`. */\n\n'
/**
 * From 0.17 on the types of openapi-fetch drop a property that is null and nothing else, as the status of a forecast is, and
 * with it `claim.status` of all claims: so it is told as one that may be null.
 */
const types = astToString(await openapiTS(document)).replaceAll(
  / status: null;/g,
  ' status: components["schemas"]["VisitClaim"]["status"] | null;',
)
writeFileSync(new URL('api.d.ts', folder), notice + types)
