import { FEASTS } from '../../../lexicon/feasts.ts'
import { NATIONAL_DAYS } from '../../../lexicon/national-days.ts'
import { DAY_PARTS } from '../../../lexicon/time-words.ts'
import type { CalendarMeaning } from '../meaning.ts'
import { yearAfter } from '../month-words.ts'
import { one, type Pattern } from '../pattern.ts'
import { TURNS, turnAt } from '../turns.ts'
import { isCapital, wordAt, type Words } from '../words.ts'

// "Christmas 1941", "on New Year's Day", "Christmas night", "Christmas Eve", "the Labor Day weekend"
//  ^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^
export const feast: Pattern = {
  name: 'feast',
  starts: [...FEASTS.keys(), ...TURNS],
  read(words, i) {
    const turned = turnAt(words, i)
    const at = turned ? turned.next : i
    for (const { rest, name } of FEASTS.get(wordAt(words, at)) ?? []) {
      if (!rest.every((word, k) => wordAt(words, at + 1 + k) === word)) continue
      const end = at + 1 + rest.length
      if (wordAt(words, end) === 'island') continue
      const year = turned ? null : yearAfter(words, end)
      const turn = turned ? { ...turned.fields, anchor: turned.anchor } : {}
      const kept = name === 'independence day' ? independenceDay(words, i, end) : name
      const meaning: CalendarMeaning = { kind: 'calendar', feast: kept, ...turn, ...year?.fields }
      const part = DAY_PARTS.get(wordAt(words, end))
      if (part) return one(i, end + 1, { ...meaning, part })
      if (wordAt(words, end) !== 'weekend') return one(i, year ? year.next : end, meaning)
      const late = turned ? null : yearAfter(words, end + 1)
      const dated = { ...meaning, ...late?.fields }
      return one(i, late ? late.next : end + 1, { kind: 'holding', unit: 'weekend', meaning: dated })
    }
    return null
  },
}

// "Ukraine's Independence Day", "Independence Day in Peru", "Kenya marked its Independence Day"
//            ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^^^
/** That of the state named beside it, right behind before all; the American one where none is named. */
function independenceDay(words: Words, i: number, end: number): string {
  const named = (at: number): string | undefined =>
    isCapital(words, at) ? NATIONAL_DAYS.get(wordAt(words, at)) : undefined
  const behind = /^(?:of|in)$/.test(wordAt(words, end)) ? (named(end + 1) ?? named(end + 2)) : undefined
  if (behind) return behind
  for (let k = i - 1; k >= i - 12 && wordAt(words, k) !== '.'; k--) {
    const day = named(k)
    if (day) return day
  }
  return 'independence day'
}
