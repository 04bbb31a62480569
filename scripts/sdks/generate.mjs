// Clients out of openapi/openapi.json, into made/: TypeScript by @hey-api/openapi-ts, Python by OpenAPI Generator.
// (The third, openapi-typescript's, is committed: openapi/client.js.)
import { Converter } from '@apiture/openapi-down-convert'
import { createClient } from '@hey-api/openapi-ts'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
export const document = at('../../openapi/openapi.json')
const made = at('made/')

export async function generate() {
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made)
  await createClient({
    input: document,
    output: { path: `${made}hey-api`, importFileExtension: '.ts' },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  })
  const old = `${made}openapi-3.0.json`
  writeFileSync(old, JSON.stringify(downgraded(JSON.parse(readFileSync(document, 'utf8')))))
  const jar = at('node_modules/@openapitools/openapi-generator-cli/bin/openapi-generator.jar')
  const args = ['-i', old, '-o', `${made}python`, '--package-name', 'chancery_client', '--skip-validate-spec']
  execFileSync('java', ['-jar', jar, 'generate', '-g', 'python', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** For generators that know OpenAPI 3.0: null is a mark there and no type, unions have names, and Python has other patterns. */
function downgraded(document) {
  walk(document, (schema) => {
    if (typeof schema.pattern === 'string') delete schema.pattern
    if (schema.type === 'null') Object.assign(schema, { type: 'string', nullable: true })
    if (Array.isArray(schema.oneOf) && !schema.discriminator) delete schema.oneOf
    const kinds = schema.anyOf?.filter(({ type }) => type !== 'null')
    if (kinds?.length !== 1) return
    delete schema.anyOf
    Object.assign(schema, kinds[0].$ref ? { allOf: kinds } : kinds[0], { nullable: true })
  })
  for (const { discriminator } of Object.values(document.components.schemas))
    for (const ref of Object.values(discriminator?.mapping ?? {}))
      loosen(document.components.schemas[ref.split('/').at(-1)])
  return new Converter(document, { verbose: false, deleteExampleWithId: false }).convert()
}

/** The generator makes one class of all that a union may be: it must not ask for all their fields, nor for the words of one. */
function loosen(schema) {
  delete schema.required
  for (const property of Object.values(schema.properties))
    for (const word of ['const', 'enum']) delete property[word]
}

function walk(node, visit) {
  if (!node || typeof node !== 'object') return
  visit(node)
  for (const child of Object.values(node)) walk(child, visit)
}
