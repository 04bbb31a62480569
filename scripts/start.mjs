// `npm start`: installs and builds what is missing or stale, then serves. Arguments go to `chancery serve`.
import { build } from './build.mjs'
import { install } from './install.mjs'

install()
build()

// A shell stands between npm and this process, and passes no signal on: when it is gone, `npm start` was told to stop.
const shell = process.ppid
const watch = setInterval(() => {
  if (process.ppid === shell) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGTERM')
}, 250)
watch.unref()

const { run } = await import('../dist/cli.js')
await run(['serve', ...process.argv.slice(2)])
