import { test } from 'tap'
import { readConfig, SettingsError, settingsHelp } from '../src/config.ts'

/** The line that a wrong environment is told with. */
function told(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  return 'nothing'
}

test('a wrong setting is told in one line: which, what it must be, what it is', (t) => {
  t.equal(told({ PORT: 'http' }), 'PORT must be a whole number, not "http"')
  t.equal(told({ PORT: '0x10' }), 'PORT must be a whole number, not "0x10"')
  t.equal(
    told({ WEBHOOK_NETWORKS: '10.0.0.0/8,home' }),
    'WEBHOOK_NETWORKS must be networks, parted by commas, as 10.0.0.0/8, not "10.0.0.0/8,home"',
  )
  t.equal(told({ PORT: '70000' }), 'PORT must be 65535 or less, not "70000"')
  t.match(told({ LOG_LEVEL: 'loud' }), /^LOG_LEVEL must be one of trace, .*, not "loud"$/)
  t.match(told({ ANONYMOUS_READ: 'maybe', BODY_LIMIT: '1' }), /^ANONYMOUS_READ .*; BODY_LIMIT .*$/)
  t.end()
})

test('a password is never told', (t) => {
  t.equal(
    told({ DATABASE_URL: 'mysql://u:secret@h/d' }),
    'DATABASE_URL must look like postgresql://user:password@host:5432/database, not the value given',
  )
  t.end()
})

test('what is unset or empty has its default', (t) => {
  t.match(readConfig({ PORT: '', DATABASE_URL: '' }), { port: 3000, databaseUrl: null, anonymousRead: true })
  t.match(settingsHelp(), /PORT .*\(default 3000\)/)
  t.end()
})
