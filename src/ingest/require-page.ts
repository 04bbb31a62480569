import { ChanceryError } from '../errors.ts'
import { isFeed } from './feeds/is-feed.ts'
import { isOtherXml, rootOf } from './html/is-html.ts'

/** Refuses what is text, but no article: feeds, other XML, JSON. @throws {ChanceryError} `not-a-page` */
export function requirePage(content: string): void {
  if (isFeed(content))
    throw notAPage('It is a feed: `chancery ingest` and POST /v1/feeds read the articles of feeds.')
  if (isOtherXml(content))
    throw notAPage(`It is XML, “${rootOf(content) ?? ''}”, and neither a page nor a feed.`)
  if (isJson(content))
    throw notAPage(
      'It is JSON: `chancery extract` without --page, `chancery ingest` and POST /v1/articles/batch read articles as JSON.',
    )
}

/** An object or a list, or one on the first line of many. */
function isJson(content: string): boolean {
  const start = content.trimStart()
  if (!/^(?:\{\s*["}]|\[\s*[{"[\]])/.test(start)) return false
  return parses(start) || parses(start.split('\n', 1)[0] as string)
}

function parses(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  } catch {
    return false
  }
}

const notAPage = (detail: string) => new ChanceryError('not-a-page', detail)
