// `npm run check:sdks`: clients are made out of the OpenAPI document, and each goes the same way through a running server.
// Prism stands between and holds every request and every answer to the document. Needs Java and Python.
import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import net from 'node:net'
import { install } from '../install.mjs'
import { withServedSamples } from '../served-samples.mjs'

const folder = new URL('./', import.meta.url)
const at = (path) => fileURLToPath(new URL(path, folder))
install(folder)
const { document, generate } = await import('./generate.mjs')

const loader = new URL('../run-typescript.mjs', folder).href
const JOURNEYS = [
  [
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    '--import',
    loader,
    'journeys/openapi-fetch.ts',
  ],
  [process.execPath, '--disable-warning=ExperimentalWarning', '--import', loader, 'journeys/hey-api.ts'],
  [pythonWith('urllib3', 'dateutil', 'six', 'certifi'), 'journeys/python.py'],
]

await generate()
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.json')], {
  stdio: 'inherit',
})
await withServedSamples(async ({ origin, key }) => {
  const proxy = await startProxy(origin)
  try {
    const { type } = await (await fetch(`${proxy.origin}/v1/claims?limit=none`)).json()
    if (!/prism/.test(type)) throw new Error(`the proxy lets pass what is not documented: ${type}`)
    const env = { ...process.env, BASE_URL: proxy.origin, KEY: key, PYTHONPATH: at('made/python') }
    for (const [command, ...args] of JOURNEYS) {
      await run(command, args, env)
      console.log(`  ${args.at(-1)}: all as documented`)
    }
  } finally {
    proxy.stop()
  }
})

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: at('.'), env, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.at(-1)} ended with ${code}`)),
    )
  })
}

/** The first Python that has these modules. */
function pythonWith(...modules) {
  for (const python of ['python3', '/usr/bin/python3'])
    try {
      execFileSync(python, ['-c', `import ${modules}`], { stdio: 'ignore' })
      return python
    } catch {
      continue
    }
  throw new Error(
    `no Python with ${modules}: apt-get install python3-urllib3 python3-dateutil python3-six python3-certifi`,
  )
}

/** Prism, which answers a request or an answer that is not as documented with an error of its own. */
async function startProxy(origin) {
  const port = await freePort()
  const prism = at('node_modules/@stoplight/prism-cli/dist/index.js')
  const child = spawn(process.execPath, [prism, 'proxy', document, origin, '--errors', '--port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let printed = ''
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Prism ended with ${code}:\n${printed}`)))
    child.stdout.on('data', (chunk) => {
      printed += chunk
      if (printed.includes('listening')) resolve()
    })
  })
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() }
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(String(port)))
    })
  })
}
