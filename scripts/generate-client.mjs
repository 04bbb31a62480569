// Writes openapi/api.d.ts, the types of a client, from openapi/openapi.json.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const folder = new URL('../openapi/', import.meta.url)
const document = JSON.parse(readFileSync(new URL('openapi.json', folder), 'utf8'))
const notice = '/** The types of a client of this API. Made from openapi.json by `npm run openapi`. */\n\n'
writeFileSync(new URL('api.d.ts', folder), notice + astToString(await openapiTS(document)))
