import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ChanceryError } from '../errors.ts'
import { cleanText } from '../text/clean.ts'
import { requireWellFormed } from './decode.ts'
import { languageOf } from './language.ts'
import type { ArticleSubmission } from './page.ts'
import { requireDate } from './read-page.ts'

/** A bundled brief: an article whose experts and institutes are invented, and which of its names are. */
export interface SampleBrief extends ArticleSubmission {
  fictional: true
  /** The name of its file without `.md`. */
  id: string
  invented: { people: string[]; organizations: string[] }
}

// ---
// title: …
// publishedAt: 2024-05-07T09:30:00+02:00
// fictional: { people: [ … ], organizations: [ … ] }
// ---
// body, paragraphs apart by blank lines
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/

/**
 * The sample briefs of a folder, in the order of their file names.
 * @throws {ChanceryError} `invalid-input`, with the file's name, for a brief that is not as it should be
 */
export async function readSamples(directory: string): Promise<SampleBrief[]> {
  const names = (await readdir(directory)).filter((name) => /^[\w-]+\.md$/.test(name) && name !== 'README.md')
  const read = names
    .sort()
    .map(async (name) => readSample(name, await readFile(join(directory, name), 'utf8')))
  return Promise.all(read)
}

/** One brief: YAML between lines of three hyphens, then the body. */
export async function readSample(name: string, content: string): Promise<SampleBrief> {
  requireWellFormed(content, name)
  const file = content.replace(/\r\n?/g, '\n')
  const head = FRONT_MATTER.exec(file)
  const data: unknown = head ? parse(head[1] as string, { schema: 'failsafe' }) : null
  if (!head || !isRecord(data))
    throw wrong(name, '', 'It begins with YAML between two lines of three hyphens.')
  const text = cleanText(file.slice(head[0].length)).split('\n').filter(Boolean).join('\n')
  const field = (key: string): string | null =>
    typeof data[key] === 'string' && data[key] !== '' ? data[key] : null
  const needed = (key: string): string => {
    const value = field(key)
    if (value === null) throw wrong(name, key, `\`${key}\` is missing.`)
    return value
  }
  const invented = isRecord(data.fictional) ? data.fictional : {}
  return {
    id: name.replace(/\.md$/, ''),
    title: needed('title'),
    standfirst: field('standfirst'),
    byline: needed('byline'),
    publishedAt: requireDate(needed('publishedAt'), '/publishedAt'),
    modifiedAt: null,
    text,
    captions: [],
    language: await languageOf(text),
    url: field('url'),
    source: needed('source'),
    fictional: true,
    invented: { people: strings(invented.people), organizations: strings(invented.organizations) },
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

const wrong = (name: string, path: string, message: string): ChanceryError =>
  new ChanceryError('invalid-input', `The sample brief ${name} is not as it should be: ${message}`, {
    errors: [{ path: path && `/${path}`, message }],
  })
