/** The document as text: as it is committed, and as it is served. */
import { stringify } from 'yaml'
import type { OpenApiDocument } from './polish.ts'

export const asJson = (document: OpenApiDocument): string => `${JSON.stringify(document, null, 2)}\n`

export const asYaml = (document: OpenApiDocument): string =>
  stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })
