/** No regular expression of ours may take more than linear time on any text: recheck looks for texts that break it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkSync, type Diagnostics } from 'recheck'
import { test } from 'tap'
import ts from 'typescript'

process.env.RECHECK_BACKEND = 'pure' // no Java, no native binary

const src = fileURLToPath(new URL('../src', import.meta.url))

interface Pattern {
  source: string
  flags: string
  /** The first place it stands at. */
  place: string
}

/** Each literal once, and the places where a pattern is built from strings. */
function readSources(): {
  literals: Map<string, Pattern>
  builders: { file: string; place: string; late: boolean }[]
} {
  const literals = new Map<string, Pattern>()
  const builders: { file: string; place: string; late: boolean }[] = []
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  for (const file of files.sort()) {
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(src, file), 'utf8'),
      ts.ScriptTarget.Latest,
    )
    const visit = (node: ts.Node, inFunction: boolean): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      const place = `${file}:${line + 1}`
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText(source)
        const end = text.lastIndexOf('/')
        if (!literals.has(text))
          literals.set(text, { source: text.slice(1, end), flags: text.slice(end + 1), place })
      }
      if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText(source) === 'RegExp'
      )
        builders.push({ file, place, late: inFunction })
      const inner = inFunction || ts.isFunctionLike(node)
      ts.forEachChild(node, (child) => visit(child, inner))
    }
    visit(source, false)
  }
  return { literals, builders }
}

/** The patterns that these files build from strings when they are loaded. */
async function patternsBuiltBy(files: Iterable<string>): Promise<Pattern[]> {
  const built: Pattern[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const made = new target(...args)
      built.push({ source: made.source, flags: made.flags, place: 'built' })
      return made
    },
  })
  try {
    for (const file of files) await import(pathToFileURL(path.join(src, file)).href)
  } finally {
    globalThis.RegExp = Native
  }
  return built
}

/**
 * Whether no checker need be asked: a pattern without repetitions can match in only so many ways, however long the text;
 * one that is tied to the beginning and repeats a single character class reads on from there once.
 */
function isPlainlyLinear(pattern: string): boolean {
  const bare = pattern.replace(/\\[pP]\{[^}]*\}|\\./gu, 'x').replace(/\[[^\]]*\]/g, 'x')
  const repetitions = bare.match(/\)?(?:[*+]|\{\d)/g) ?? []
  const tied = /^\^(?:[^|()]|\((?:[^()]|\([^()]*\))*\))*$/.test(bare)
  return repetitions.length === 0 || (tied && repetitions.length === 1 && !repetitions[0]?.startsWith(')'))
}

/**
 * A proof where it is quick to find; where it is not, a search for a text that breaks the pattern.
 * @param patience how many times as long as usual the search may go on
 */
function check(pattern: string, flags: string, patience = 1): Diagnostics {
  const proof = checkSync(pattern, flags, { checker: 'automaton', timeout: 400 * patience })
  if (proof.status !== 'unknown') return proof
  return checkSync(pattern, flags, {
    checker: 'fuzz',
    timeout: 800 * patience,
    incubationTimeout: 200 * patience,
    attackTimeout: 200 * patience,
  })
}

const { literals, builders } = readSources()

function unsafe(patterns: Iterable<Pattern>): string[] {
  const found: string[] = []
  for (const { source, flags, place } of patterns) {
    if (isPlainlyLinear(source)) continue
    const result = check(source, flags)
    if (result.status === 'vulnerable')
      found.push(`${place} /${source}/${flags} is ${result.complexity.summary}`)
  }
  return found
}

test('every regular expression runs in linear time', (t) => {
  t.same(unsafe(literals.values()), [])
  t.end()
})

test('so does every one that is built from strings', async (t) => {
  t.same(
    builders.filter(({ late }) => late).map(({ place }) => place),
    [],
    'built when its file is loaded, where this test sees it',
  )
  const built = await patternsBuiltBy(new Set(builders.map(({ file }) => file)))
  t.ok(built.length >= builders.length)
  t.same(unsafe(built), [])
})

test('the check finds a pattern that backtracks', (t) => {
  t.equal(check('^(a|a)*$', '', 50).status, 'vulnerable')
  t.equal(check('^\\p{L}*\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*$', 'u', 50).status, 'vulnerable')
  t.end()
})
