/** What the command line says: examples under `--help`, and errors in one line. */
import { ZodError, type z } from 'zod'
import { ChanceryError } from '../errors.ts'

export const examples = (...commands: string[]): string =>
  `\nExamples:\n${commands.map((command) => `  ${command}`).join('\n')}`

/** A code of the error table and one line: what is wrong, where, and how to mend it. */
export function tell(error: unknown): { code: string; message: string } {
  if (error instanceof ChanceryError)
    return { code: error.code, message: oneLine(`${error.message} ${error.hint}`) }
  if (error instanceof ZodError) return { code: 'invalid-input', message: whatIsWrong(error) }
  if (!(error instanceof Error)) return { code: 'internal', message: oneLine(String(error)) }
  return { code: 'internal', message: oneLine(ofSystem(error)) }
}

/** "text: expected string, received undefined; publishedAt: must be a real date" */
const whatIsWrong = (error: z.ZodError): string =>
  oneLine(
    error.issues
      .map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`)
      .join('; '),
  )

const SYSTEM: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read: check its permissions',
  EISDIR: 'it is a folder, and a file is needed',
  EADDRINUSE: 'the address is in use: stop what listens there, or set PORT to another one',
  ECONNREFUSED: 'nothing answers there: is DATABASE_URL right, and does that Postgres run?',
  ENOTFOUND: 'no such host: check DATABASE_URL',
}

function ofSystem(error: NodeJS.ErrnoException & { address?: string; port?: number }): string {
  const words = SYSTEM[error.code ?? '']
  if (!words) return error.message
  const where = error.path ?? [error.address, error.port].filter((part) => part !== undefined).join(':')
  return where ? `${where}: ${words}` : words
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
