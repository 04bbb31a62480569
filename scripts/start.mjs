// `npm start`: installs and builds what is missing or stale, then serves. Arguments go to `chancery serve`.
import { build } from './build.mjs'
import { install } from './install.mjs'

install()
build()
const { run } = await import('../dist/cli.js')
await run(['serve', ...process.argv.slice(2)], 'npm start --')
