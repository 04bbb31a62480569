/** Bounds for whatever a schema leaves open: a generated client, or a firewall, can size everything it is sent. */
import { walk } from './schema-folding.ts'

/** Postgres holds no value of more bytes, and BODY_LIMIT goes no further: no text is longer, and no list has more entries. */
const LARGEST = 2 ** 30
/** Counts, revisions, offsets into a text: all are below it, and a reader's `int` holds it. */
const LARGEST_INT32 = 2 ** 31 - 1

const LENGTHS: Partial<Record<string, number>> = {
  uuid: 36,
  date: 'YYYY-MM-DD'.length,
  'date-time': 'YYYY-MM-DDThh:mm:ss.nnnnnnnnn+hh:mm'.length,
}

/** Works in place, on every schema in `document`. */
export function bound(document: object): void {
  walk(document, (schema) => {
    const types = [schema['type']].flat() // null beside it, where it may be missing
    if (types.includes('string') && !('enum' in schema) && !('const' in schema))
      schema['maxLength'] ??= LENGTHS[String(schema['format'])] ?? LARGEST
    if (types.includes('array')) schema['maxItems'] ??= LARGEST
    if (!types.includes('integer')) return
    schema['maximum'] = Math.min(Number(schema['maximum'] ?? LARGEST_INT32), LARGEST_INT32)
    schema['format'] ??= 'int32'
  })
}
