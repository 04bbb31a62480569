import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import { examples } from './words.ts'
import { withServices } from './with-services.ts'

/** What anyone who may read the API may list, in whole. */
const LISTS = [
  ...['articles', 'quotations', 'experts', 'affiliations', 'claims'],
  ...['propositions', 'forecasts', 'visits', 'treaties', 'sources'],
]

const Problem = z.object({ detail: z.string() })

/** `type=visit` of the command line. */
function asFilter(word: string, before: [string, string][] = []): [string, string][] {
  const at = word.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must look like name=value.')
  return [...before, [word.slice(0, at), word.slice(at + 1)]]
}

export const exportCommand = () =>
  new Command('export')
    .summary('write a whole list: NDJSON or CSV')
    .description(
      'Writes a list to standard output as GET /v1/LIST.FORMAT does, as it comes from the database. Filters, sort and fields ' +
        'are those of the API.',
    )
    .addArgument(new Argument('<list>', 'what').choices(LISTS))
    .argument('[filter...]', 'name=value, as in the query of the API', asFilter)
    .addOption(new Option('--format <format>', 'as what').choices(['ndjson', 'csv']).default('ndjson'))
    .addHelpText(
      'after',
      examples(
        'chancery export claims type=visit country=KP > visits.ndjson',
        'chancery export experts fields=name,affiliation --format csv > experts.csv',
      ),
    )
    .action(
      async (list: string, filters: [string, string][], { format }: { format: string }, command: Command) => {
        const refusal = await withServices(async ({ services }) => {
          const { buildApp } = await import('../app.ts')
          const app = await buildApp(services, { traces: readConfig().traces })
          try {
            const url = `/v1/${list}.${format}?${new URLSearchParams(filters).toString()}`
            const answer = await app.inject({ url, payloadAsStream: true })
            if (answer.statusCode !== 200) return Problem.parse(await json(answer.stream())).detail
            await pipeline(answer.stream(), process.stdout, { end: false })
            return null
          } finally {
            await app.close()
          }
        })
        if (refusal !== null) command.error(`error: ${refusal}`)
      },
    )
