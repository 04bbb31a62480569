import { test } from 'tap'
import { asWrongSetting } from '../../src/commands/refused.ts'
import { SettingsError } from '../../src/config.ts'
import { migrate } from '../../src/store/migrate.ts'
import { cloneDatabase } from '../db.ts'

const refusal = (url: string): Promise<unknown> => migrate(url).then(() => 'it was taken', asWrongSetting)

test('a database that is refused is a wrong setting', async (t) => {
  const there = await cloneDatabase(t)
  const other = (parts: Partial<URL>) => Object.assign(new URL(there), parts).href
  const wrong: [string, RegExp][] = [
    ['postgres://nobody:secret@127.0.0.1:1/none', /nothing listens at its host and port$/],
    ['postgres://nobody:secret@no-such-host.invalid/none', /its host is not known$/],
    [other({ pathname: '/no-such-database' }), /no database of its name$/],
    [other({ password: 'secret' }), /refuses its password$/],
    [other({ password: '' }), /asks for a password and it has none$/],
  ]
  for (const [url, reason] of wrong) {
    const error = await refusal(url)
    t.ok(error instanceof SettingsError, url)
    t.match(error, { message: /^DATABASE_URL (?!.*secret)/ })
    t.match(error, { message: reason })
  }
})

test('what is no refusal passes as it is', (t) => {
  const error = new Error('the disk is full')
  t.equal(asWrongSetting(error), error)
  t.end()
})
