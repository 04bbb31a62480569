// A loader for the tests. What they import from src/ is the build in dist/, as users run it; the types of their own files
// are erased, and what comes out is kept for the next process.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url).href
const cache = new URL('../node_modules/.cache/erased-types/', import.meta.url)
await mkdir(cache, { recursive: true })

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  const [, file] = found.url.startsWith(root)
    ? (/^src\/(.+)\.ts$/.exec(found.url.slice(root.length)) ?? [])
    : []
  return file ? { ...found, url: `${root}dist/${file}.js` } : found
}

export async function load(url, context, next) {
  if (!/^file:.*\.ts$/.test(url)) return next(url, context)
  return { format: 'module', source: await erased(url), shortCircuit: true }
}

/** What a file says without its types; the compiler is loaded only for a file that has changed. */
export async function erased(url) {
  const text = await readFile(new URL(url), 'utf8')
  const kept = new URL(`${createHash('sha256').update(url).update(text).digest('hex')}.mjs`, cache)
  return readFile(kept, 'utf8').catch(() => erase(url, text, kept))
}

async function erase(url, text, kept) {
  const { default: ts } = await import('typescript')
  const { outputText } = ts.transpileModule(text, {
    fileName: fileURLToPath(url),
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      inlineSourceMap: true,
    },
  })
  const partial = new URL(`${kept.href}.${process.pid}`)
  await writeFile(partial, outputText)
  await rename(partial, kept)
  return outputText
}
