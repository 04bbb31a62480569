import { isClutter } from './clutter.ts'

/** What stands over a headline that is copied with its page: sections, buttons, the name of the site. */

const SECTIONS: ReadonlySet<string> = new Set(
  `africa|americas|analysis|arts|asia|asia pacific|business|climate|comment|culture|economy|education|entertainment|environment
  europe|finance|health|home|international|latin america|life|lifestyle|live|local|markets|media|middle east|money|more|national
  news|opinion|opinions|photos|politics|regions|science|society|sport|sports|tech|technology|travel|uk|us|u.s.|video|videos|weather
  world|world news`
    .split(/[|\n]/)
    .map((name) => name.trim()),
)

/** A word or three, as sections are called: "Sport", "The Harbour Times". */
export const isKicker = (line: string): boolean =>
  line.length <= 30 && !/[!?…:;,]["'”’»)\]]{0,3}$|\w{4}\.$/.test(line) && line.split(' ').length <= 3

const BETWEEN = /\s{2,10}|\s?[|·•»]\s?/
/** As many kickers in a row are no headline with what stands under it. */
const MANY = 3

/** Sections and buttons in a row: "World | Business | Sport", "Subscribe  Sign in". */
function isBar(line: string): boolean {
  const parts = line.split(BETWEEN).filter((part) => part !== '')
  return parts.length > 1 && parts.every(isKicker) && (parts.length >= MANY || parts.some(isKnown))
}

const isKnown = (line: string): boolean => SECTIONS.has(line.toLowerCase()) || isClutter(line)

/** How many lines at the top are a site's menu; `isMarker` tells dates and bylines, which stand under a headline. */
export function siteMenu(lines: readonly string[], isMarker: (line: string) => boolean): number {
  const isOver = (line: string): boolean =>
    !isMarker(line) && (isKicker(line) || isKnown(line) || isBar(line))
  const end = lines.findIndex((line) => !isOver(line))
  if (end < 1) return 0
  // A headline of three words is the last of them, right over the date.
  const length = isMarker(lines[end] as string) && !isKnown(lines[end - 1] as string) ? end - 1 : end
  const menu = lines.slice(0, length)
  return length >= MANY || menu.some((line) => isKnown(line) || isBar(line)) ? length : 0
}
