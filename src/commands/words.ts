/** What the command line says: examples under `--help`, and errors in one line. */
import { ChanceryError, type ProblemCode } from '../errors.ts'

export const examples = (...commands: string[]): string =>
  `\nExamples:\n${commands.map((command) => `  ${command}`).join('\n')}`

/** How to mend it here: the hints of the error table are for callers of the API. */
const REMEDIES: Partial<Record<ProblemCode, string>> = {
  'invalid-json': 'Write one JSON object a line.',
  'invalid-text': 'Save it as UTF-8, without NUL characters.',
  'empty-text': 'Give it a word, or leave it out.',
  'body-too-large': 'Split it.',
  retracted: 'To store it all the same, send it with `reinstate: true`.',
  'fetch-disabled': 'Set ALLOW_FETCH=true, or save the page and name the file.',
  'fetch-robots-refused': 'Save the page in a browser, and name the file.',
  'database-unavailable': 'Is DATABASE_URL right, and does that Postgres run?',
  internal: 'This is our mistake: please report it with the text that caused it.',
}

/** A code of the error table and one line: what is wrong, where, and how to mend it. */
export function tell(error: unknown): { code: string; message: string } {
  if (error instanceof ChanceryError)
    return { code: error.code, message: oneLine(`${sentence(error.message)} ${REMEDIES[error.code] ?? ''}`) }
  if (!(error instanceof Error)) return { code: 'internal', message: oneLine(String(error)) }
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
  return { code: missing ? 'not-found' : 'internal', message: oneLine(ofSystem(error)) }
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

const SYSTEM: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read: check its permissions',
  EISDIR: 'it is a folder, and a file is needed',
  EADDRINUSE: 'the address is in use: stop what listens there, or set PORT to another one',
}

function ofSystem(error: NodeJS.ErrnoException & { address?: string; port?: number }): string {
  const words = SYSTEM[error.code ?? '']
  if (!words) return error.message
  const where = error.path ?? [error.address, error.port].filter((part) => part !== undefined).join(':')
  return where ? `${where}: ${words}` : words
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
