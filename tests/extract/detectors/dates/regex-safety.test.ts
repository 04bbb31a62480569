/** No pattern that reads dates may take more than linear time: recheck proves each literal. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { test } from 'tap'
import ts from 'typescript'

process.env.RECHECK_BACKEND = 'pure' // no Java, no native binary

const src = fileURLToPath(new URL('../../../../src/extract/detectors/dates', import.meta.url))

/** Each literal once, with the first place it stands at. */
function literals(): Map<string, string> {
  const found = new Map<string, string>()
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts'))
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

test('every regular expression runs in linear time', (t) => {
  const unsafe: string[] = []
  for (const [literal, place] of literals()) {
    const end = literal.lastIndexOf('/')
    const result = checkSync(literal.slice(1, end), literal.slice(end + 1), {
      checker: 'automaton',
      timeout: 10_000,
    })
    if (result.status === 'vulnerable') unsafe.push(`${place} ${literal} is ${result.complexity.summary}`)
  }
  t.same(unsafe, [])
  t.end()
})
