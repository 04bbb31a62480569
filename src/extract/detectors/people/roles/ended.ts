import { lowerAt } from '../reading.ts'
import { isTimeWord, type Named, type RoleReading } from './role.ts'

/** ", formerly |a fellow"  ", once |a fellow"  ", until last month |a fellow": where what he or she was begins; else `from`. */
export function endedBefore(reading: Named, from: number): number {
  if (/^(?:formerly|previously|once)$/.test(lowerAt(reading, from))) return from + 1
  return untilEnd(reading, from)
}

/** "was a research fellow at the institute |until she resigned"  ", a fellow there |until last month" */
export const endsBehind = (reading: Named, last: number, was: boolean): boolean =>
  UNTIL.test(lowerAt(reading, last)) && (was || untilEnd(reading, last) > last)

/** The role with what tells that it is held no more, as "a former fellow" has it. */
export const asFormer = (role: RoleReading): RoleReading => ({
  ...role,
  role: role.role && !FORMER.test(role.role) ? role.role.replace(OWNER, (of) => `${of}former `) : role.role,
  past: true,
})

/** "|until recently"  "|until two years ago"  "|until 2015": a time that is past, whenever it is told; else `from`. */
function untilEnd(reading: Named, from: number): number {
  if (!UNTIL.test(lowerAt(reading, from))) return from
  if (/^(?:recently|lately)$/.test(lowerAt(reading, from + 1))) return from + 2
  if (lowerAt(reading, from + 1) === 'last' && isTimeOrSeason(lowerAt(reading, from + 2))) return from + 3
  const year = lowerAt(reading, from + 1)
  const published = reading.article.published?.date.slice(0, 4)
  if (/^(?:19|20)\d\d$/.test(year) && published && year < published) return from + 2
  for (let i = from + 2; i < from + 5; i++) if (lowerAt(reading, i) === 'ago') return i + 1
  return from
}

const UNTIL = /^(?:until|till)$/
/** "Ghana's |president" */
const OWNER = /^(?:\p{Lu}\S*(?: \p{Lu}\S*){0,3}['’]s )?/u
const FORMER = /^(?:former|ex|retired)\b/
const isTimeOrSeason = (word: string): boolean =>
  isTimeWord(word) || /^(?:spring|summer|autumn|fall|winter)$/.test(word)
