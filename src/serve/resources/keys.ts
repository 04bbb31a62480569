/** API keys, and who wrote what with them. */
import { z } from 'zod'
import { ACTIONS } from '../../store/query.ts'
import { SCOPES } from '../../store/keys.ts'
import { pageOf } from './lists.ts'
import { Id, Instant } from './references.ts'

const scopes = z.array(z.enum(SCOPES)).min(1)

export const NewKey = z
  .strictObject({
    name: z.string().trim().min(1).max(100).meta({ description: 'What it is for: to tell it from others.' }),
    scopes: scopes.meta({ description: 'admin may write, and write may read.' }),
    expiresAt: Instant.nullish().meta({ description: 'The last moment it is good for.' }),
  })
  .meta({ id: 'NewKey' })

export const MadeKey = z
  .object({ id: Id, key: z.string().meta({ description: 'Shown this once: only its hash is kept.' }) })
  .meta({ id: 'MadeKey' })

export const ApiKey = z
  .object({
    id: Id,
    name: z.string(),
    prefix: z.string().meta({ description: 'Its first characters, to tell it from others.' }),
    scopes,
    createdAt: Instant,
    expiresAt: Instant.nullable(),
    revokedAt: Instant.nullable(),
    lastUsedAt: Instant.nullable().meta({ description: 'Noted once a minute at most.' }),
  })
  .meta({ id: 'ApiKey', description: 'An API key, without the key itself.' })

export const ApiKeyPage = pageOf('ApiKeyPage', ApiKey)

export const AuditEntry = z
  .object({
    id: Id,
    at: Instant,
    action: z.enum(ACTIONS),
    subject: z.string().meta({ description: 'Id of what was written.' }),
    key: z
      .object({ id: Id, name: z.string() })
      .nullable()
      .meta({ description: 'Null for the command line.' }),
    requestId: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry', description: 'One write: what was done, to what, by whom.' })

export const AuditPage = pageOf('AuditPage', AuditEntry)
