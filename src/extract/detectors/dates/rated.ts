/** Days of what is given odds: they lie ahead, whatever the tense of who gives them. */
import { wordAt, type Words } from './words.ts'

/** How many words before and behind the expression may tell. */
const REACH = { before: 20, behind: 6 }

/**
 *     "gave a visit to Lima on August 9 a 20 percent chance"     "a visit to Lima in July is no better than even"
 *      ^^^^                    --------           ^^^^^^                             ---- ^^              ^^^^
 */
export function isRated(words: Words, from: number, to: number, first: number, last: number): boolean {
  const next = wordAt(words, to)
  const predicate = IS.has(next) || (WAS.has(next) && isReported(words, first, from))
  if (!predicate && !hasRater(words, Math.max(first, from - REACH.before), from)) return false
  for (let i = to; i < Math.min(last, to + REACH.behind); i++) {
    const word = wordAt(words, i)
    if (/^[,;:]$/.test(word)) return false
    if (ODDS.has(word)) return true
  }
  return false
}

/** "said a visit to Lima in July | was unlikely": told back, and no more in the past than what is told. */
function isReported(words: Words, first: number, from: number): boolean {
  for (let i = from - 1; i >= Math.max(first, from - REACH.before); i--) {
    const word = wordAt(words, i)
    if (/^[;:,]$/.test(word)) return false
    if (REPORTS.has(word)) return true
  }
  return false
}

function hasRater(words: Words, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const word = wordAt(words, i)
    if (/^[;:]$/.test(word)) return false
    if (RATES.has(word)) return true
  }
  return false
}

const IS: ReadonlySet<string> = new Set('is looks seems appears remains'.split(' '))
const WAS: ReadonlySet<string> = new Set(['was', 'were'])
const REPORTS: ReadonlySet<string> = new Set(
  'said says argued warned added noted wrote predicted believed insisted suggested maintained cautioned'.split(
    ' ',
  ),
)
const RATES: ReadonlySet<string> = new Set(
  'gave gives put puts rated rates called calls considers considered judged judges deemed deems thinks thought sees saw'.split(
    ' ',
  ),
)
const ODDS: ReadonlySet<string> = new Set(
  'chance chances odds even percent likely unlikely probable improbable doubtful'.split(' '),
)
