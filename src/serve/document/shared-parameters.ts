/** What many lists can be asked for stands once, among the components: written out in each operation it was a third of the document. */
import type { OpenApiDocument, Operation, Parameter } from './polish.ts'

const AT = '#/components/parameters/'

/**
 * Works in place, on what stands in two operations or more. A parameter is named as it is sent, and where others are sent under
 * that name too, after the first operation that takes it besides: `cursor`, `sort.listClaims`. Those of paths stay where they
 * are, for their examples are of one noun each.
 */
export function shareParameters(made: OpenApiDocument): void {
  const operations = Object.values(made.paths).flatMap((path) => Object.values(path))
  const taken = new Map<string, { parameter: Parameter; by: string[] }>()
  for (const { operationId, parameters } of operations)
    for (const parameter of shareable(parameters)) {
      const { by } = taken.get(JSON.stringify(parameter)) ?? { by: [] }
      taken.set(JSON.stringify(parameter), { parameter, by: [...by, operationId] })
    }
  const shared = [...taken.values()].filter(({ by }) => by.length > 1)
  const names = new Map(
    shared.map(({ parameter, by }) => {
      const alone = shared.filter((other) => other.parameter.name === parameter.name).length === 1
      return [JSON.stringify(parameter), alone ? parameter.name : `${parameter.name}.${by[0] ?? ''}`]
    }),
  )
  for (const operation of operations)
    operation.parameters &&= operation.parameters.map((parameter) => {
      const name = names.get(JSON.stringify(parameter))
      return name === undefined ? parameter : { $ref: AT + name }
    })
  made.components.parameters = Object.fromEntries(
    shared
      .map(({ parameter }) => [names.get(JSON.stringify(parameter)) ?? '', parameter] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const shareable = (parameters: Operation['parameters'] = []): Parameter[] =>
  parameters.filter((one): one is Parameter => 'in' in one && one.in !== 'path')

/** What an operation takes, wherever it stands. */
export const parametersOf = (
  operation: Operation | undefined,
  { components }: OpenApiDocument,
): Parameter[] =>
  (operation?.parameters ?? []).flatMap((one) =>
    '$ref' in one ? (components.parameters?.[one.$ref.slice(AT.length)] ?? []) : one,
  )
