/** The words that speak of time by themselves: without one near, "the", "two" or "about" begin no expression. */
import { FEASTS } from '../../lexicon/feasts.ts'
import { CARDINALS, DECADES, MULTIPLIERS } from '../../lexicon/number-words.ts'
import { REFERENCES } from '../../lexicon/time-references.ts'
import {
  DAY_PARTS,
  MONTHS,
  SEASONS,
  SET_ADVERBS,
  UNITS,
  UNIT_PLURALS,
  WEEKDAYS,
  WEEKDAY_PLURALS,
} from '../../lexicon/time-words.ts'

const GRAMMAR: ReadonlySet<string> = new Set(['the', 'at', 'as', 'this', 'these', 'most', 'more', "'s", 'to'])

export const CORE_WORDS: ReadonlySet<string> = new Set([
  ...[
    MONTHS,
    WEEKDAYS,
    WEEKDAY_PLURALS,
    UNITS,
    UNIT_PLURALS,
    SEASONS,
    DAY_PARTS,
    DECADES,
    MULTIPLIERS,
    SET_ADVERBS,
  ].flatMap((words) => [...words.keys()]),
  ...[...CARDINALS].filter(([, value]) => value > 12).map(([word]) => word),
  ...phraseWords(),
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'overnight', 'noon', 'midnight', 'midday', 'period'],
])

/** Of a feast its last word: "day" tells time, "new" does not. */
function phraseWords(): string[] {
  const references = [...REFERENCES].flatMap(([first, list]) => [first, ...list.flatMap(({ rest }) => rest)])
  const feasts = [...FEASTS].flatMap(([first, list]) => list.map(({ rest }) => rest.at(-1) ?? first))
  return [...references.filter((word) => !GRAMMAR.has(word)), ...feasts]
}
