/** No regular expression of ours may take more than linear time on any text: recheck looks for texts that break it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync, type Diagnostics } from 'recheck'
import { test } from 'tap'
import ts from 'typescript'

process.env.RECHECK_BACKEND = 'pure' // no Java, no native binary

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Each literal once, with the first place it stands at. */
function literals(): Map<string, string> {
  const found = new Map<string, string>()
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  for (const file of files.sort()) {
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(src, file), 'utf8'),
      ts.ScriptTarget.Latest,
    )
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
        const text = node.getText(source)
        if (!found.has(text)) found.set(text, `${file}:${line + 1}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
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

/** A proof where it is quick to find; where it is not, a search for a text that breaks the pattern. */
function check(pattern: string, flags: string): Diagnostics {
  const proof = checkSync(pattern, flags, { checker: 'automaton', timeout: 400 })
  if (proof.status !== 'unknown') return proof
  return checkSync(pattern, flags, {
    checker: 'fuzz',
    timeout: 800,
    incubationTimeout: 200,
    attackTimeout: 200,
  })
}

test('every regular expression runs in linear time', (t) => {
  const unsafe: string[] = []
  for (const [literal, place] of literals()) {
    const end = literal.lastIndexOf('/')
    const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)]
    if (isPlainlyLinear(pattern)) continue
    const result = check(pattern, flags)
    if (result.status === 'vulnerable') unsafe.push(`${place} ${literal} is ${result.complexity.summary}`)
  }
  t.same(unsafe, [])
  t.end()
})

test('the check finds a pattern that backtracks', (t) => {
  t.equal(check('^(a|a)*$', '').status, 'vulnerable')
  t.equal(check('^\\p{L}*\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*$', 'u').status, 'vulnerable')
  t.end()
})
