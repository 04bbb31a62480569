/** Folds the doubled schemas of a generated OpenAPI document. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Schemas = Record<string, Json>

const REF = '#/components/schemas/'

export function walk(node: unknown, visit: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const inner of node) walk(inner, visit)
  else if (node !== null && typeof node === 'object') {
    visit(node as Record<string, unknown>)
    for (const inner of Object.values(node)) walk(inner, visit)
  }
}

const withoutInput = (name: string): string => name.slice(0, -'Input'.length)

/**
 * The type provider emits every named schema twice, as `X` (answers) and `XInput` (requests). Where both say the same,
 * `X` alone stays; a schema that nothing refers to goes. Works in place on `document`.
 */
export function foldSchemas(document: { paths?: unknown; components?: { schemas?: object } }): void {
  const schemas = (document.components?.schemas ?? {}) as Schemas
  const shape = (name: string, seen: string[] = []): string => {
    if (seen.includes(name)) return `<${seen.indexOf(name)}>`
    const copy = structuredClone(schemas[name] ?? null)
    walk(copy, (object) => {
      if (object['additionalProperties'] === false) delete object['additionalProperties']
      if (typeof object['$ref'] === 'string')
        object['$ref'] = shape(object['$ref'].slice(REF.length), [...seen, name])
    })
    return JSON.stringify(copy)
  }
  const same = Object.keys(schemas).filter(
    (name) => `${name}Input` in schemas && shape(name) === shape(`${name}Input`),
  )
  const doubled = new Set(same.map((name) => `${REF}${name}Input`))
  walk(document, (object) => {
    const ref = object['$ref']
    if (typeof ref === 'string' && doubled.has(ref)) object['$ref'] = withoutInput(ref)
  })
  const used = new Set<string>()
  const mark = (node: unknown) =>
    walk(node, (object) => {
      const ref = object['$ref']
      const name = typeof ref === 'string' ? ref.slice(REF.length) : ''
      if (!name || used.has(name)) return
      used.add(name)
      mark(schemas[name])
    })
  mark(document.paths)
  // What is only ever sent needs no second name either.
  const sentOnly = new Set(
    [...used].filter((name) => name.endsWith('Input') && !used.has(withoutInput(name))),
  )
  walk(document, (object) => {
    const ref = object['$ref']
    if (typeof ref === 'string' && sentOnly.has(ref.slice(REF.length))) object['$ref'] = withoutInput(ref)
  })
  const kept = Object.entries(schemas)
    .filter(([name]) => used.has(name))
    .map(([name, schema]) => [sentOnly.has(name) ? withoutInput(name) : name, schema] as const)
  document.components = {
    ...document.components,
    schemas: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
