import type { Article } from '../../article.ts'
import type { Journey } from './scene.ts'

const REPORT = /^(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|speculation)$/
const REJECTS =
  /^(?:dismiss|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)?|deny|den(?:ies|ied|ying)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|quash(?:es|ed|ing)?)$/
const OTHER_CLAUSE = /^(?:,|;|and|but)$/
const FALSE =
  /\b(?:is|are|was|were|as)(?: \w+)? ["“]?(?:false|untrue|not true|baseless|unfounded|groundless|incorrect|inaccurate|fake|fabricated|wrong|without foundation)\b/
/** How many words may stand between a report and what is said of it, before it and behind the journey. */
const REACH = { before: 10, behind: 12 }

/**
 * Whether a journey is told only in a report that somebody says is none.
 *
 *     dismissed as baseless reports that Berg had visited Lima      Reports that Berg visited Lima are false
 *     ^^^^^^^^^             ^^^^^^^                                 ^^^^^^^                        ^^^^^^^^^
 */
export function isDenied({ tokens, sentences, sentenceOf }: Article, { first, last }: Journey): boolean {
  const sentence = sentences[sentenceOf[first] ?? 0]
  if (!sentence) return false
  const words = tokens.slice(sentence.first, sentence.last).map(({ lower }) => lower)
  const before = words.slice(0, first - sentence.first)
  const report = before.findLastIndex((word) => REPORT.test(word))
  if (report < 0 || before.slice(report).some((word) => OTHER_CLAUSE.test(word))) return false
  const behind = words.slice(last - sentence.first).slice(0, REACH.behind)
  return (
    before.slice(Math.max(0, report - REACH.before), report).some((word) => REJECTS.test(word)) ||
    FALSE.test(behind.join(' '))
  )
}
