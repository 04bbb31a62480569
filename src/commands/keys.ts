import { Command, Option, InvalidArgumentError } from 'commander'
import { ChanceryError } from '../errors.ts'
import type { Key, Page } from '../store/query.ts'
import { type Store } from '../store/store.ts'
import { SCOPES, type KeyInfo, type Scope } from '../store/keys.ts'
import { withServices } from './with-services.ts'
import { examples } from './words.ts'

const createCommand = () =>
  new Command('create')
    .summary('make a key and print it, this once')
    .description('Makes an API key and prints it. It is shown this once: only its hash is kept.')
    .argument('<name>', 'what it is for: to tell it from others')
    .addOption(
      new Option('--scope <scope...>', 'what it may do; admin may write, and write may read')
        .choices(SCOPES)
        .default(['read', 'write']),
    )
    .option(
      '--expires <date>',
      'the last moment it is good for: YYYY-MM-DD, or a date-time with zone',
      instant,
    )
    .addHelpText(
      'after',
      examples(
        'chancery keys create newsroom',
        'chancery keys create visitor --scope read --expires 2027-01-31',
      ),
    )
    .action((name: string, { scope, expires }: { scope: Scope[]; expires?: string }) =>
      withServices(async ({ services }) => {
        console.log((await services.store.keys.create(name, scope, expires ?? null)).key)
      }),
    )

const listCommand = () =>
  new Command('list')
    .summary('list all keys')
    .description(
      'Lists all keys, without the keys themselves: id, first characters, name, scopes, state, last use.',
    )
    .option('--json', 'as a JSON array')
    .addHelpText('after', examples('chancery keys list'))
    .action(({ json }: { json?: boolean }) =>
      withServices(async ({ services }) => {
        const keys = await allKeys(services.store)
        if (json) return console.log(JSON.stringify(keys, null, 2))
        if (keys.length === 0) return console.log('There are no keys. Make one: chancery keys create NAME')
        for (const key of keys)
          console.log(
            [
              key.id,
              `${key.prefix}…`,
              key.name,
              key.scopes.join(','),
              stateOf(key),
              key.lastUsedAt ? `used ${key.lastUsedAt}` : 'never used',
            ].join('\t'),
          )
      }),
    )

export function stateOf({ revokedAt, expiresAt }: Pick<KeyInfo, 'revokedAt' | 'expiresAt'>): string {
  if (revokedAt) return `revoked ${revokedAt}`
  if (!expiresAt) return 'good'
  return `${new Date(expiresAt) < new Date() ? 'expired' : 'until'} ${expiresAt}`
}

const revokeCommand = () =>
  new Command('revoke')
    .summary('make a key useless at once')
    .description('Makes a key useless at once; it stays in the list.')
    .argument('<id>', 'its id, as `chancery keys list` shows it')
    .addHelpText('after', examples('chancery keys revoke 01890a5d-ac96-774b-bcce-b302099a8057'))
    .action((id: string) =>
      withServices(async ({ services }) => {
        if (!(await services.store.keys.revoke(id)))
          throw new ChanceryError(
            'not-found',
            `There is no key ${id} that is still good: see chancery keys list.`,
          )
        console.log(`Revoked ${id}.`)
      }),
    )

export const keysCommand = () =>
  new Command('keys')
    .summary('make, list and revoke API keys')
    .description('Keys for the API: clients send `Authorization: Bearer KEY`.')
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand())
    .addHelpText('after', examples('chancery keys create newsroom'))

/** A day means its last moment, in UTC; it must be one to come. */
function instant(value: string): string {
  const moment = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T23:59:59.999Z` : value)
  const zoned = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value)
  if (!zoned || Number.isNaN(moment.getTime()) || !isDay(value.slice(0, 10)))
    throw new InvalidArgumentError('It must be a real date: YYYY-MM-DD, or a date-time with zone.')
  if (moment < new Date()) throw new InvalidArgumentError('It is past already: no key would be good.')
  return moment.toISOString()
}

const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false

async function allKeys({ keys }: Store): Promise<KeyInfo[]> {
  const all: KeyInfo[] = []
  let after: Key | null = null
  do {
    const page: Page = await keys.list({ limit: 1000, after, total: false })
    all.push(...(JSON.parse(page.json) as KeyInfo[]))
    after = page.next
  } while (after)
  return all
}
