// `npm run lint:api`: openapi/openapi.json by redocly's recommended rules, and by spectral's for OpenAPI and OWASP's.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { install } from '../install.mjs'

const folder = new URL('./', import.meta.url)
install(folder)
const document = fileURLToPath(new URL('../../openapi/openapi.json', folder))
const bin = (path) => fileURLToPath(new URL(`node_modules/${path}`, folder))
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

const LINTERS = [
  [bin('@redocly/cli/bin/cli.js'), 'lint', document, '--config=redocly.yaml'],
  [
    bin('@stoplight/spectral-cli/dist/index.js'),
    'lint',
    document,
    '--ruleset=spectral.yaml',
    '--fail-severity=warn',
  ],
]
const codes = LINTERS.map(
  (linter) => spawnSync(process.execPath, linter, { cwd: folder, env, stdio: 'inherit' }).status,
)
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
