import { Command } from 'commander'
import { settingsHelp } from '../config.ts'
import { withServices } from './with-services.ts'
import { examples, tell } from './words.ts'

export const workerCommand = () =>
  new Command('worker')
    .summary('do what is queued: articles sent to be stored later, and feeds to poll')
    .description(
      'Takes jobs from the queue in the database until it is told to stop, and then ends those it has begun. Any number ' +
        'may run, on any machines. `chancery serve` does the same unless WORKER=false.',
    )
    .addHelpText(
      'after',
      `\nSettings (environment variables):\n${settingsHelp()}\n${examples('DATABASE_URL=postgresql://… chancery worker')}`,
    )
    .action(() =>
      withServices(async ({ startWorker }) => {
        const worker = startWorker((error) => console.error(`chancery: ${tell(error).message}`))
        console.log('Chancery works on what is queued. Stop with Ctrl-C.')
        await new Promise<void>((resolve) => {
          for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
        })
        await worker.stop()
      }),
    )
