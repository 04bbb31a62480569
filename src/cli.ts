#!/usr/bin/env node
import { Command, CommanderError, type OutputConfiguration } from 'commander'
import { readFileSync, realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { compileLess } from './commands/compile-less.ts'
import { exportCommand } from './commands/export.ts'
import { extractCommand } from './commands/extract.ts'
import { ingestCommand } from './commands/ingest.ts'
import { keysCommand } from './commands/keys.ts'
import { migrateCommand } from './commands/migrate.ts'
import { openapiCommand } from './commands/openapi.ts'
import { rebuildCommand } from './commands/rebuild.ts'
import { serveCommand } from './commands/serve.ts'
import { examples, tell } from './commands/words.ts'
import { workerCommand } from './commands/worker.ts'
import { SettingsError } from './config.ts'

const WRONG_USAGE = 2
const FAILED = 1

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))

const program = () =>
  new Command('chancery')
    .description('Quoted experts, treaty clauses and visit dates of geopolitical reporting, as an API.')
    .version(version)
    .addCommand(serveCommand())
    .addCommand(workerCommand())
    .addCommand(ingestCommand())
    .addCommand(extractCommand())
    .addCommand(exportCommand())
    .addCommand(migrateCommand())
    .addCommand(rebuildCommand())
    .addCommand(openapiCommand())
    .addCommand(keysCommand())
    .addHelpText('after', examples('chancery serve', 'chancery extract --help'))

function everyCommand(command: Command, act: (command: Command) => void): void {
  act(command)
  for (const inner of command.commands) everyCommand(inner, act)
}

/**
 * Runs one command line, without the program's name. Gives the exit code: 0, 1 something failed, 2 wrong usage.
 * @param output where help and wrong usage are told, if not on this process's streams
 */
export async function run(words: readonly string[], output: OutputConfiguration = {}): Promise<number> {
  const chancery = program()
  everyCommand(chancery, (command) => command.exitOverride().configureOutput(output))
  try {
    await chancery.parseAsync(words, { from: 'user' })
    return Number(process.exitCode ?? 0) // a command that goes on after a failure sets it
  } catch (error) {
    // It has said what is wrong; asking for help is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE
    console.error(`chancery: ${error instanceof SettingsError ? error.message : tell(error).message}`)
    return error instanceof SettingsError ? WRONG_USAGE : FAILED
  }
}

const [, started] = process.argv
if (started && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0) // `… | head` has seen enough
    throw error
  })
  compileLess()
  process.exitCode = await run(process.argv.slice(2))
}
