import { Command } from 'commander'
import { readConfig, settingsHelp } from '../config.ts'
import { examples } from './words.ts'

export const serveCommand = () =>
  new Command('serve')
    .summary('serve the API (this is what `npm start` does)')
    .description(
      'Serves the REST API and Swagger UI. Without DATABASE_URL it starts a Postgres of its own. The database is ' +
        'brought up to date first; an empty one gets the bundled sample briefs. Ctrl-C answers the requests that are ' +
        'on their way, and stops.',
    )
    .addHelpText(
      'after',
      `\nSettings (environment variables):\n${settingsHelp()}\n${examples('PORT=8080 chancery serve')}`,
    )
    .action(async () => {
      const config = readConfig()
      const { serve } = await import('../server.ts') // the other commands start faster without the web server
      await serve(config)
    })
