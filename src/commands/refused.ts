/** Why a database is not to be had that will not be had by waiting either: the setting is wrong. */
import { SettingsError } from '../config.ts'
import { codeOf } from '../store/failures.ts'

/** By errno name or SQLSTATE. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens at its host and port',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  '28000': 'Postgres refuses its user',
  '28P01': 'Postgres refuses its password',
  '3D000': 'Postgres has no database of its name',
}
/** What pg says, without a code, where Postgres asks for a password and the address has none. */
const NO_PASSWORD = /client password must be/

/** The error as whoever set DATABASE_URL should read it; any other error passes. The address is not told: it holds a password. */
export function asWrongSetting(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const reason = NO_PASSWORD.test(error.message)
    ? 'Postgres asks for a password and it has none'
    : REASONS[codeOf(error.cause) ?? '']
  return reason === undefined
    ? error
    : new SettingsError(`DATABASE_URL must lead to a Postgres that runs, but ${reason}`, { cause: error })
}
