/** What of an OpenAPI document no longer holds in a later one: for its clients, written by hand or generated. */

type Json = Record<string, unknown>
type Way = 'sent' | 'answered'

const METHODS = ['get', 'put', 'post', 'delete', 'patch']

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objectAt = (object: Json, key: string): Json => (isObject(object[key]) ? object[key] : {})
const listAt = (object: Json, key: string): unknown[] => (Array.isArray(object[key]) ? object[key] : [])
const objectsAt = (object: Json, key: string): Json[] => listAt(object, key).filter(isObject)

/** One line each, empty where all of `before` still holds. What is added, and may be left out, breaks nothing. */
export function breakingChanges(before: Json, after: Json): string[] {
  return new Comparison(before, after).changes
}

class Comparison {
  readonly changes: string[] = []
  private readonly compared = new Set<string>()
  private readonly before: Json
  private readonly after: Json

  constructor(before: Json, after: Json) {
    this.before = before
    this.after = after
    const paths = objectAt(after, 'paths')
    for (const [path, item] of Object.entries(objectAt(before, 'paths')))
      for (const method of METHODS) {
        const operation = isObject(item) ? item[method] : undefined
        if (!isObject(operation)) continue
        const where = `${method.toUpperCase()} ${path}`
        const now = objectAt(paths, path)[method]
        if (isObject(now)) this.operation(where, operation, now)
        else this.tell(where, 'is gone')
      }
  }

  private tell(where: string, what: string): void {
    this.changes.push(`${where}: ${what}`)
  }

  private operation(where: string, before: Json, after: Json): void {
    if (before['operationId'] !== after['operationId'])
      this.tell(where, `operationId is ${String(after['operationId'])}, was ${String(before['operationId'])}`)
    if (isOpen(before) && !isOpen(after)) this.tell(where, 'needs a key')
    this.parameters(where, before, after)
    const [sent, sentNow] = [objectAt(before, 'requestBody'), objectAt(after, 'requestBody')]
    if (sentNow['required'] === true && sent['required'] !== true) this.tell(where, 'needs a body')
    this.content(`${where} body`, sent, sentNow, 'sent')
    for (const [status, answer] of Object.entries(objectAt(before, 'responses'))) {
      if (!status.startsWith('2')) continue // a client must be ready for any problem
      const now = objectAt(after, 'responses')[status]
      if (!isObject(now)) this.tell(where, `no longer answers ${status}`)
      else if (isObject(answer)) this.answer(`${where} ${status}`, answer, now)
    }
  }

  private answer(where: string, before: Json, after: Json): void {
    for (const header of Object.keys(objectAt(before, 'headers')))
      if (!(header in objectAt(after, 'headers'))) this.tell(where, `header ${header} is gone`)
    this.content(where, before, after, 'answered')
  }

  private parameters(where: string, before: Json, after: Json): void {
    const key = (parameter: Json) => `${String(parameter['in'])} ${String(parameter['name'])}`
    const taken = (document: Json, operation: Json) =>
      new Map(
        objectsAt(operation, 'parameters')
          .map((parameter) => resolve(document, parameter))
          .map((parameter) => [key(parameter), parameter]),
      )
    const [known, now] = [taken(this.before, before), taken(this.after, after)]
    for (const name of known.keys()) if (!now.has(name)) this.tell(where, `parameter ${name} is gone`)
    for (const [name, parameter] of now) {
      const old = known.get(name)
      if (parameter['required'] === true && old?.['required'] !== true)
        this.tell(where, `needs the parameter ${name}`)
      if (old) this.schema(`${where} ${name}`, objectAt(old, 'schema'), objectAt(parameter, 'schema'), 'sent')
    }
  }

  private content(where: string, before: Json, after: Json, way: Way): void {
    const now = objectAt(after, 'content')
    for (const [type, media] of Object.entries(objectAt(before, 'content')))
      if (!isObject(now[type])) this.tell(where, `${type} is gone`)
      else if (isObject(media))
        this.schema(where, objectAt(media, 'schema'), objectAt(now[type], 'schema'), way)
  }

  private schema(where: string, before: Json, after: Json, way: Way): void {
    const refs = [before['$ref'], after['$ref']]
    if (refs.some(Boolean)) {
      const pair = [way, ...refs].join(' ')
      if (refs.every(Boolean) && this.compared.has(pair)) return
      this.compared.add(pair)
      const at = typeof after['$ref'] === 'string' ? `${way} ${nameOf(after)}` : where
      return this.schema(at, resolve(this.before, before), resolve(this.after, after), way)
    }
    this.alternatives(where, before, after, way)
    this.values(where, before, after)
    if (way === 'sent') this.bounds(where, before, after)
    if (isObject(before['items']) && isObject(after['items']))
      this.schema(`${where}[]`, before['items'], after['items'], way)
    if (isObject(before['additionalProperties']) && isObject(after['additionalProperties']))
      this.schema(`${where}.*`, before['additionalProperties'], after['additionalProperties'], way)
    this.properties(where, before, after, way)
  }

  private properties(where: string, before: Json, after: Json, way: Way): void {
    const now = objectAt(after, 'properties')
    for (const [name, property] of Object.entries(objectAt(before, 'properties')))
      if (!isObject(now[name])) this.tell(where, `field ${name} is gone`)
      else if (isObject(property)) this.schema(`${where}.${name}`, property, now[name], way)
    const [from, to] = way === 'sent' ? [before, after] : [after, before]
    for (const name of listAt(to, 'required'))
      if (!listAt(from, 'required').includes(name) && String(name) in now)
        this.tell(where, `field ${String(name)} ${way === 'sent' ? 'must be sent' : 'may be missing'}`)
  }

  /** What could be sent must still be read; what is answered must be what could be before. */
  private alternatives(where: string, before: Json, after: Json, way: Way): void {
    const [old, now] = [this.variants(this.before, before), this.variants(this.after, after)]
    const [from, to] = way === 'sent' ? [old, now] : [now, old]
    for (const key of from.keys())
      if (!to.has(key)) this.tell(where, `${way === 'sent' ? 'may no longer be' : 'may be'} ${key}`)
    if (old.size > 1 || now.size > 1)
      for (const [key, variant] of old) {
        const same = now.get(key)
        if (same && (variant !== before || same !== after)) this.schema(where, variant, same, way)
      }
  }

  /** The shapes a schema allows, by name or else by type. */
  private variants(document: Json, schema: Json): Map<string, Json> {
    const choices = [...objectsAt(schema, 'anyOf'), ...objectsAt(schema, 'oneOf')]
    if (choices.length > 0)
      return new Map(
        choices.map((choice) => [
          typeof choice['$ref'] === 'string' ? nameOf(choice) : kindOf(resolve(document, choice)),
          choice,
        ]),
      )
    return new Map(typesOf(schema).map((type) => [type, schema]))
  }

  private values(where: string, before: Json, after: Json): void {
    const now = valuesOf(after)
    if (now.length > 0)
      for (const value of valuesOf(before))
        if (!now.includes(value)) this.tell(where, `value ${JSON.stringify(value)} is gone`)
  }

  private bounds(where: string, before: Json, after: Json): void {
    const narrower = (bound: string, sign: 1 | -1) => {
      const [old, now] = [before[bound], after[bound]]
      if (typeof now === 'number' && (typeof old !== 'number' || sign * now > sign * old))
        this.tell(where, `${bound} is ${now}, was ${typeof old === 'number' ? old : 'open'}`)
    }
    for (const bound of ['minimum', 'minLength', 'minItems']) narrower(bound, 1)
    for (const bound of ['maximum', 'maxLength', 'maxItems']) narrower(bound, -1)
    if (after['pattern'] !== undefined && after['pattern'] !== before['pattern'])
      this.tell(where, `pattern is ${JSON.stringify(after['pattern'])}`)
    if (valuesOf(after).length > 0 && valuesOf(before).length === 0)
      this.tell(where, 'takes some values only')
  }
}

const nameOf = ({ $ref }: Json): string => String($ref).split('/').pop() ?? ''
const kindOf = ({ type, format }: Json): string => [type, format].filter(Boolean).join(' ')
const typesOf = ({ type }: Json): string[] =>
  [type].flat().filter((one): one is string => typeof one === 'string')
const valuesOf = (schema: Json): unknown[] => ('const' in schema ? [schema['const']] : listAt(schema, 'enum'))
/** What a reference within the document leads to: "#/components/schemas/Claim". */
const resolve = (document: Json, found: Json): Json =>
  typeof found['$ref'] === 'string' ? found['$ref'].split('/').slice(1).reduce(objectAt, document) : found
/** Whether an operation can be asked without a key. */
const isOpen = (operation: Json): boolean => {
  const security = objectsAt(operation, 'security')
  return security.length === 0 || security.some((one) => Object.keys(one).length === 0)
}
