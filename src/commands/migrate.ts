import { Command } from 'commander'
import { examples } from './words.ts'
import { withServices } from './with-services.ts'

export const migrateCommand = () =>
  new Command('migrate')
    .summary('bring the database up to date')
    .description('Applies the migrations that the database lacks, and names them. `serve` does so by itself.')
    .addHelpText('after', examples('DATABASE_URL=postgresql://user@host/chancery chancery migrate'))
    .action(() =>
      withServices(({ migrated }) => {
        console.log(migrated.length > 0 ? migrated.join('\n') : 'The database is up to date.')
      }),
    )
