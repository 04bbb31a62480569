/** Every setting: the only place that reads the environment. Wrong settings are told in one line (see `readConfig`). */
import { z } from 'zod'

const MEBIBYTE = 1024 * 1024

/** Digits only: `z.coerce` would take "0x10" and "1e1" too. */
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `must be ${min} or more`).max(max, `must be ${max} or less`))

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true')

export const Settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^\s/]+/, 'must look like postgresql://user:password@host:5432/database')
    .optional()
    .meta({ description: 'The Postgres to use; without it an embedded one is started in STATE_DIR.' }),
  HOST: z.string().default('127.0.0.1').meta({ description: 'Address to listen on; 0.0.0.0 for all.' }),
  PORT: whole(0, 65535).prefault('3000').meta({ description: 'Port to listen on; 0 for any free one.' }),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('warn')
    .meta({ description: 'Log lines (JSON, on stderr) from this level on; info logs each request.' }),
  ANONYMOUS_READ: flag
    .prefault('true')
    .meta({ description: 'Whether reading needs no API key: true or false. Writing always needs one.' }),
  ALLOW_ORIGIN: z
    .string()
    .regex(/^(?:\*|https?:\/\/[\w.:[\]-]+)$/, 'must be an origin, as https://app.example, or *')
    .optional()
    .meta({ description: 'The origin whose pages may read the API from a browser (CORS); * for all.' }),
  RATE_LIMIT: whole(0, 10_000_000)
    .prefault('6000')
    .meta({ description: 'Requests a minute with one API key; 0 for no limit.' }),
  RATE_LIMIT_ANONYMOUS: whole(0, 10_000_000)
    .prefault('1200')
    .meta({ description: 'Requests a minute from one address without a key; 0 for no limit.' }),
  TRUST_PROXY: flag.prefault('false').meta({
    description: 'Whether a proxy tells the client in X-Forwarded headers: true or false.',
  }),
  BODY_LIMIT: whole(1024, 1024 * MEBIBYTE)
    .prefault(String(16 * MEBIBYTE))
    .meta({ description: 'Longest request body, in bytes.' }),
  SAMPLES: flag
    .prefault('true')
    .meta({ description: 'Whether an empty database gets the bundled sample briefs: true or false.' }),
  ALLOW_FETCH: flag
    .prefault('true')
    .meta({ description: 'Whether pages and feeds are fetched from the public Internet: true or false.' }),
  FETCH_HOSTS: z
    .string()
    .toLowerCase()
    .transform((list) => list.split(',').map((host) => host.trim()))
    .pipe(z.array(z.string().regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/, 'must be host names, parted by commas')))
    .optional()
    .meta({
      description: 'Fetch from these hosts alone, each with those under it: example.org,example.com.',
    }),
  FETCH_CONTACT: z
    .string()
    .max(200)
    .regex(/^[\w.:/@?=%+~-]+$/, 'must be an address of the Web or of mail')
    .optional()
    .meta({ description: 'Where the hosts that are fetched from can reach you; stands in the User-Agent.' }),
  WEBHOOK_NETWORKS: z
    .string()
    .transform((list) => list.split(',').map((network) => network.trim()))
    .pipe(z.array(z.union([z.cidrv4(), z.cidrv6()], 'must be networks, parted by commas, as 10.0.0.0/8')))
    .optional()
    .meta({
      description:
        'Networks of yours that webhooks may be in besides the public Internet: 10.0.0.0/8,127.0.0.1/32.',
    }),
  KEEP_CHANGES_DAYS: whole(0, 36_500).prefault('90').meta({
    description: 'Days that changes and deliveries to webhooks are kept; 0 for ever.',
  }),
  WORKER: flag.prefault('true').meta({
    description: 'Whether `serve` also does what is queued: true or false. `chancery worker` does it apart.',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/, 'must be an address, as http://localhost:4318')
    .optional()
    .meta({
      description: 'The OpenTelemetry collector that spans are sent to (OTLP over HTTP); none without.',
    }),
  STATE_DIR: z.string().default('.chancery').meta({ description: 'Folder of the embedded Postgres.' }),
})

export interface Config {
  databaseUrl: string | null
  host: string
  port: number
  logLevel: string
  anonymousRead: boolean
  bodyLimit: number
  /** `*` for all; null for none but its own. */
  allowOrigin: string | null
  /** Requests a minute; 0 for no limit. */
  limits: { perKey: number; perAddress: number }
  trustProxy: boolean
  samples: boolean
  fetch: {
    enabled: boolean
    /** Null for all. */
    hosts: readonly string[] | null
    contact: string | null
    /** CIDR; where webhooks may be besides the public Internet. */
    postNetworks: readonly string[]
  }
  /** Days; null for ever. */
  keepChanges: number | null
  worker: boolean
  /** Address of the collector of spans; null for none. */
  traces: string | null
  stateDir: string
}

/** A setting that is wrong. The message is one line: which, what it is, what it must be. */
export class SettingsError extends Error {}

/** An empty variable counts as unset. @throws {SettingsError} */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const known = Object.keys(Settings.shape).filter((name) => environment[name])
  const result = Settings.safeParse(Object.fromEntries(known.map((name) => [name, environment[name]])))
  if (!result.success)
    throw new SettingsError(result.error.issues.map((issue) => tell(issue, environment)).join('; '))
  const { data } = result
  return {
    databaseUrl: data.DATABASE_URL ?? null,
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    anonymousRead: data.ANONYMOUS_READ,
    bodyLimit: data.BODY_LIMIT,
    allowOrigin: data.ALLOW_ORIGIN ?? null,
    limits: { perKey: data.RATE_LIMIT, perAddress: data.RATE_LIMIT_ANONYMOUS },
    trustProxy: data.TRUST_PROXY,
    samples: data.SAMPLES,
    fetch: {
      enabled: data.ALLOW_FETCH,
      hosts: data.FETCH_HOSTS ?? null,
      contact: data.FETCH_CONTACT ?? null,
      postNetworks: data.WEBHOOK_NETWORKS ?? [],
    },
    keepChanges: data.KEEP_CHANGES_DAYS || null,
    worker: data.WORKER,
    traces: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    stateDir: data.STATE_DIR,
  }
}

function tell(issue: z.core.$ZodIssue, environment: Record<string, string | undefined>): string {
  const name = String(issue.path[0])
  const value = name === 'DATABASE_URL' ? 'the value given' : JSON.stringify(environment[name]) // it holds a password
  const wish = issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message
  return `${name} ${wish}, not ${value}`
}

/** One line a setting: its name, what it does, its default. */
export const settingsHelp = (): string =>
  Object.entries(Settings.shape)
    .map(([name, schema]) => {
      const fallback = schema.safeParse(undefined).data
      return `  ${name.padEnd(27)} ${schema.meta()?.description} ${fallback === undefined ? '' : `(default ${String(fallback)})`}`.trimEnd()
    })
    .join('\n')
