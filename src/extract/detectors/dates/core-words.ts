/** The words that speak of time by themselves: without one near, "the", "two" or "about" begin no expression. */
import { FEASTS } from '../../lexicon/feasts.ts'
import { CARDINALS, DECADES, MULTIPLIERS } from '../../lexicon/number-words.ts'
import { REFERENCES } from '../../lexicon/time-references.ts'
import {
  DAY_PARTS,
  MONTHS,
  SEASONS,
  UNITS,
  UNIT_PLURALS,
  WEEKDAYS,
  WEEKDAY_PLURALS,
} from '../../lexicon/time-words.ts'

const GRAMMAR: ReadonlySet<string> = new Set([
  'the',
  'at',
  'as',
  'this',
  'these',
  'most',
  'more',
  "'s",
  'to',
  'time',
])

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
  ].flatMap((words) => [...words.keys()]),
  ...[...CARDINALS].filter(([, value]) => value > 12).map(([word]) => word),
  ...phraseWords(),
  ...[
    'q1',
    'q2',
    'q3',
    'q4',
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'overnight',
    'noon',
    'midnight',
    'midday',
    'daily',
    'period',
  ],
])

function phraseWords(): string[] {
  const words: string[] = []
  for (const phrases of [REFERENCES, FEASTS]) {
    for (const [first, list] of phrases) words.push(first, ...list.flatMap(({ rest }) => rest))
  }
  return words.filter((word) => !GRAMMAR.has(word))
}
