/** Who may import whom, as README.md says. Each offence is told with its file and line. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'tap'
import ts from 'typescript'

const src = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
  from: string
  to: string
  line: number
  typeOnly: boolean
}

/** Rooms of ours that each room may enter; `types`: its types only; `packages`: all, unless said. */
const RULES: Record<string, { values?: string[]; types?: string[]; packages?: RegExp }> = {
  errors: { packages: /^$/ },
  config: { packages: /^zod$/ },
  text: { packages: /^$/ },
  ingest: { values: ['text', 'errors'] },
  extract: { values: ['text'], packages: /^zod$/ },
  knowledge: { types: ['text', 'extract'], packages: /^$/ },
  store: { values: ['errors', 'generated', 'knowledge'], types: ['ingest', 'extract', 'text'] },
  pipeline: { values: ['ingest', 'text', 'extract', 'store', 'errors'] },
  'ingest-all': { values: ['pipeline'], types: ['store'] },
  'analyse-thread': { values: ['pipeline'] },
  'analyse-apart': { types: ['pipeline'] },
  jobs: { values: ['pipeline', 'store', 'errors'], types: ['ingest'] },
  serve: { values: ['pipeline', 'store', 'jobs', 'extract', 'errors'] },
  app: { values: ['serve', 'errors'], types: ['store', 'pipeline'] },
}
/** Beyond the rooms: what `serve` may know of the engine is its schemas. */
const SCHEMAS = /^extract\/(schemas|contract|article|claims\/(.*\/)?[\w-]*schemas?)\.ts$/
/** What `knowledge` may know of it is the registry of well-known treaties, and what states are called: facts, no code. */
const FACTS = /^extract\/lexicon\/(treaties|treaty-words|places\/countries)\.ts$/
const REGISTRY = 'extract/lexicon/treaties.ts'

const OUTERMOST = ['server', 'cli', 'commands']
const roomOf = (file: string): string => (file.split('/')[0] as string).replace(/\.ts$/, '')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(src, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: Import[] = []
  const add = (node: ts.Node, name: ts.Node | undefined, typeOnly: boolean): void => {
    if (!name || !ts.isStringLiteral(name)) return
    const to = name.text.startsWith('.') ? path.posix.join(path.posix.dirname(file), name.text) : name.text
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ from: file, to: name.text.startsWith('.') ? to : `package ${to}`, line, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isTypeOnly = ({ importClause: clause }: ts.ImportDeclaration): boolean =>
  clause !== undefined &&
  (clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!clause.name &&
      clause.namedBindings !== undefined &&
      ts.isNamedImports(clause.namedBindings) &&
      clause.namedBindings.elements.every((one) => one.isTypeOnly)))

/** Why an import is forbidden, or null. */
function offence({ from, to, typeOnly }: Import): string | null {
  const room = roomOf(from)
  if (OUTERMOST.includes(room)) return null
  const rule = RULES[room]
  if (!rule) return `${room} is a room that README.md does not know`
  if (to.startsWith('package ')) {
    const name = to.slice('package '.length)
    return !rule.packages || rule.packages.test(name) ? null : `${room} may not use ${name}`
  }
  const entered = roomOf(to)
  if (entered === room) return null
  if (room === 'serve' && entered === 'extract' && !SCHEMAS.test(to))
    return 'serve may know the schemas of extract only'
  if (room === 'knowledge' && FACTS.test(to)) return null
  if (rule.values?.includes(entered)) return null
  if (!rule.types?.includes(entered)) return `${room} may not import ${entered}`
  return typeOnly ? null : `${room} may import types of ${entered} only`
}

const imports = files.flatMap(importsOf)

test('each room imports only what it may', (t) => {
  t.ok(imports.length > 50, 'the imports are read at all')
  const offences = imports.flatMap((one) => {
    const why = offence(one)
    return why ? [`src/${one.from}:${one.line} imports ${one.to}: ${why}`] : []
  })
  t.strictSame(offences, [])
  t.end()
})

test('the check sees what it must not', (t) => {
  const seen = (from: string, to: string, typeOnly = false) => offence({ from, to, line: 1, typeOnly })
  t.ok(seen('extract/detectors/dates.ts', 'package node:fs'))
  t.ok(seen('extract/extract.ts', 'store/store.ts', true), 'types count too')
  t.ok(seen('store/articles.ts', 'extract/extract.ts'), 'store knows the types of extract, not its code')
  t.ok(seen('knowledge/treaties/registry.ts', 'extract/extract.ts'))
  t.notOk(seen('knowledge/treaties/registry.ts', REGISTRY))
  t.ok(seen('text/span.ts', 'errors.ts'))
  t.ok(seen('serve/routes/extract.ts', 'extract/extract.ts'))
  t.ok(seen('helpers/x.ts', 'text/span.ts'), 'a new room needs a rule')
  t.notOk(seen('store/articles.ts', 'extract/detector.ts', true))
  t.notOk(seen('serve/routes/extract.ts', 'extract/schemas.ts'))
  t.end()
})

test('no file imports itself, however far around', (t) => {
  const targets = new Map<string, string[]>()
  for (const { from, to, typeOnly } of imports)
    if (!typeOnly && !to.startsWith('package ')) targets.set(from, [...(targets.get(from) ?? []), to])
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const walk = (file: string, trail: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open')
      return void circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
    state.set(file, 'open')
    for (const next of targets.get(file) ?? []) walk(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of files) walk(file, [])
  t.strictSame(circles, [])
  t.end()
})

test('only config.ts reads the environment, and the engine knows no clock and no chance', (t) => {
  const lines = (match: (file: string) => boolean, pattern: RegExp): string[] =>
    files.filter(match).flatMap((file) =>
      readFileSync(path.join(src, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line.replace(/\/\/.*|^\s*\*.*/, ''))
            ? [`src/${file}:${index + 1} ${line.trim()}`]
            : [],
        ),
    )
  t.strictSame(
    lines((file) => file !== 'config.ts', /process\.env/),
    [],
  )
  const impure = /Date\.now|new Date\(\)|Math\.random|performance\.|process\.|globalThis|\bIntl\./
  t.strictSame(
    lines((file) => /^(text|extract)\//.test(file), impure),
    [],
  )
  t.end()
})
