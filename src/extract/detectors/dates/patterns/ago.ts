import { CARDINALS, VAGUE_AMOUNTS } from '../../../lexicon/number-words.ts'
import { amountsAt } from '../amounts.ts'
import { APPROXIMATORS, approximationEnd } from '../approximations.ts'
import { UNIT_PLURALS } from '../../../lexicon/time-words.ts'
import type { Amount, Anchor, Meaning } from '../meaning.ts'
import { NUMBER, one, type Pattern, type ReadInner } from '../pattern.ts'
import { wordAt, type Words } from '../words.ts'

export const AMOUNT_STARTS: readonly string[] = [
  NUMBER,
  'a',
  'an',
  'half',
  'couple',
  'hundred',
  'just',
  ...CARDINALS.keys(),
  ...VAGUE_AMOUNTS,
  ...APPROXIMATORS,
]

// "two weeks ago", "almost a year earlier", "three days later", "two days after May 3", "years ago"
//  ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^
export const ago: Pattern = {
  name: 'ago',
  starts: [...AMOUNT_STARTS, ...UNIT_PLURALS.keys(), 'the day'],
  read(words, i, inner) {
    const start = approximationEnd(words, wordAt(words, i) === 'just' ? i + 1 : i)
    const plural = UNIT_PLURALS.get(wordAt(words, start))
    const read = plural
      ? { amounts: [{ count: null, unit: plural }], next: start + 1 }
      : wordAt(words, start) === 'the' && wordAt(words, start + 1) === 'day'
        ? { amounts: [{ count: 1, unit: 'day' as const }], next: start + 2 }
        : amountsAt(words, start)
    if (!read) return null
    const next =
      wordAt(words, read.next) === 'or' && wordAt(words, read.next + 1) === 'so' ? read.next + 2 : read.next
    const side = sideAt(words, next, read.amounts, inner)
    if (!side || (wordAt(words, next) === 'from' && wordAt(words, i - 1) === 'for')) return null // "for 90 days from July 1"
    if (side.anchor === 'published' && side.sign > 0 && wordAt(words, i - 1) === 'within')
      return one(i, side.next, { kind: 'duration', amounts: read.amounts, toward: 1, reach: 'within' })
    return one(i, side.next, { kind: 'shift', amounts: read.amounts, sign: side.sign, anchor: side.anchor })
  },
}

interface Side {
  sign: -1 | 1
  anchor: Anchor | Meaning
  next: number
}

function sideAt(words: Words, i: number, amounts: readonly Amount[], inner: ReadInner): Side | null {
  const word = wordAt(words, i)
  if (wordAt(words, i + 1) === 'than') return null // "two years later than planned"
  if (word === 'ago') return { sign: -1, anchor: 'published', next: i + 1 }
  if (word === 'earlier' || word === 'previously') return { sign: -1, anchor: 'narrative', next: i + 1 }
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return { sign: 1, anchor: 'narrative', next: i + 1 }
  if (word === 'hence') return { sign: 1, anchor: 'published', next: i + 1 }
  if (word === 'from' && (wordAt(words, i + 1) === 'now' || wordAt(words, i + 1) === 'today'))
    return { sign: 1, anchor: 'published', next: i + 2 }
  if (word !== 'before' && word !== 'after' && word !== 'from') return null
  const base = inner(i + 1)
  const only = base?.length === 1 ? base[0] : undefined
  const dated = only && (only.meaning.kind === 'calendar' || only.meaning.kind === 'relative')
  const sign = word === 'before' ? -1 : 1
  const ranged =
    word === 'from' && only && (wordAt(words, only.to) === 'to' || wordAt(words, only.to) === 'until')
  if (dated && !ranged && amounts[0]?.count !== null) return { sign, anchor: only.meaning, next: only.to }
  // "he had left the day before."
  const closed = /^[.,;:)!?]?$/.test(wordAt(words, i + 1))
  return word === 'before' && closed ? { sign, anchor: 'narrative', next: i + 1 } : null
}
