/** Whole expressions of time: what stands joined in the text as one window. */
import type { Article } from '../../article.ts'
import type { Timex } from '../../schemas.ts'
import { parseDay, type Day } from './calendar.ts'
import { addMonths } from './period.ts'
import { isoDay } from './render.ts'

// "travel on Tuesday or Wednesday", "from May to July", "between 1996 and 2000", "July 3-4", "since May"
//            ^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^            ^^^^^^^^^^^^^    ^^^^^^^^        ^^^
/**
 * The article's dates with neighbours that are joined made one: alternatives ("[a,b]": one of them), ranges ("a/b"),
 * and openings ("since May": from then until publication; "until Friday", "by the end of May": no known beginning).
 */
export function dateExpressions(article: Article, dates: readonly Timex[]): Timex[] {
  const expressions: Timex[] = []
  for (let i = 0; i < dates.length; i++) {
    let whole = dates[i] as Timex
    for (let next = dates[i + 1]; next; next = dates[i + 1]) {
      const joined = join(article, whole, next)
      if (!joined) break
      whole = joined
      i++
    }
    expressions.push(opened(article, whole))
  }
  return expressions
}

const OR = /^,? or (?:on |in |by |the )?$/
const TO = /^(?:,? (?:to|through|until|till|up to) (?:the )?| ?[-–—−] ?)$/
const AND = /^,? and (?:on |in |the )?$/

/** No words that join are longer, in characters. */
const FAR = 20

function join(article: Article, a: Timex, b: Timex): Timex | null {
  if (b.start - a.end > FAR) return null
  const part = partOf(article, a, b) ?? startingOn(article, a, b) ?? fromNow(article, a, b)
  if (part) return part
  if (a.from === null || a.to === null || b.from === null || b.to === null || !a.edtf || !b.edtf) return null
  if (b.start - a.end > 12) return null
  const between = article.text.slice(a.end, b.start)
  const before = article.text.slice(Math.max(0, a.start - 10), a.start)
  const ordered = a.from <= b.from && a.to <= b.to
  const base = {
    start: a.start,
    end: b.end,
    text: article.text.slice(a.start, b.end),
    type: a.type,
    timex: `${a.timex}/${b.timex}`,
  }
  if (TO.test(between) || (AND.test(between) && /\bbetween (?:the )?$/i.test(before)))
    return ordered ? { ...base, edtf: `${edge(a.edtf, 0)}/${edge(b.edtf, 1)}`, from: a.from, to: b.to } : null
  if (!OR.test(between) || a.edtf.includes('/') || b.edtf.includes('/')) return null
  const members = `${a.edtf.replace(/[[\]]/g, '')},${b.edtf}`
  const [from, to] = [a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to]
  return { ...base, edtf: `[${members}]`, from, to }
}

// "the first ten months of 1915", "the last two weeks of February"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** A duration counted from one end of a stretch is a part of it. */
function partOf(article: Article, a: Timex, b: Timex): Timex | null {
  if (a.type !== 'DURATION' || b.type !== 'DATE' || b.from === null || b.to === null) return null
  const of = article.text.slice(a.end, b.start)
  const [, count = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(a.timex) ?? []
  const end = /^(?:the )?(first|last|final) /i.exec(a.text)?.[1]?.toLowerCase()
  if ((of !== ' of ' && of !== ' in ') || !end || !count) return null
  const [first, last] = endsOf(parseDay(b.from), parseDay(b.to), Number(count), unit, end === 'first')
  const part = spanned(article.text, a, b, first, last)
  return part?.from && part.to && part.from >= b.from && part.to <= b.to ? part : null
}

// "two weeks starting May 20", "a three-day visit beginning on Monday"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
/** A duration with its first day spans that many days from it on. */
function startingOn({ text }: Article, a: Timex, b: Timex): Timex | null {
  const [, count = '', unit = ''] = /^P(\d{1,4})([DWMY])$/.exec(a.timex) ?? []
  if (a.type !== 'DURATION' || !count || !b.from || b.from !== b.to) return null
  if (!/^ (?:starting|beginning|commencing|from) (?:on |from )?$/.test(text.slice(a.end, b.start)))
    return null
  const first = parseDay(b.from)
  return spanned(text, a, b, first, endsOf(first, first, Number(count), unit, true)[1])
}

// "between now and May 21", "from today to Friday"
//          ^^^^^^^^^^^^^^
function fromNow({ text, published }: Article, a: Timex, b: Timex): Timex | null {
  const ahead = /^ (?:and|to|until) (?:the )?$/.test(text.slice(a.end, b.start))
  if (!published || a.timex !== 'PRESENT_REF' || !ahead || b.to === null || b.to < published.date) return null
  const before = text.slice(Math.max(0, a.start - 8), a.start)
  return /\b(?:between|from) $/i.test(before)
    ? spanned(text, a, b, parseDay(published.date), parseDay(b.to))
    : null
}

function spanned(text: string, a: Timex, b: Timex, first: Day, last: Day): Timex | null {
  const [from, to] = [isoDay(first), isoDay(last)]
  if (from === null || to === null) return null
  const words = { start: a.start, end: b.end, text: text.slice(a.start, b.end) }
  return { ...words, type: 'DATE', timex: b.timex, edtf: `${from}/${to}`, from, to }
}

function endsOf(first: Day, last: Day, count: number, unit: string, fromStart: boolean): [Day, Day] {
  const by = (day: Day, n: number): Day =>
    unit === 'M' || unit === 'Y'
      ? addMonths(day, n * (unit === 'Y' ? 12 : 1))
      : day + n * (unit === 'W' ? 7 : 1)
  return fromStart ? [first, by(first, count) - 1] : [by(last + 1, -count), last]
}

/** The beginning (0) or the end (1) of an interval, else the date itself. */
const edge = (edtf: string, side: 0 | 1): string => edtf.split('/')[side] ?? edtf

// "since Putin began his term in May": the word that opens may stand before a whole clause
//  ^^^^^                         ^^^
function opened(article: Article, whole: Timex): Timex {
  const { published } = article
  if (!whole.edtf || whole.from === null || whole.to === null) return whole
  const before = article.text.slice(Math.max(0, whole.start - 18), whole.start)
  if (
    published &&
    whole.from <= published.date &&
    (/\bsince (?:the )?$/i.test(before) || clauseOpens(article, whole))
  ) {
    return { ...whole, edtf: `${edge(whole.edtf, 0)}/${published.date}`, to: published.date }
  }
  if (/^(?:the )?end of/i.test(whole.text) && /\b(?:before|by|until|till) (?:the )?$/i.test(before))
    return { ...whole, edtf: `../${whole.to}`, from: null }
  if (/\b(?:until|till|not? later than) (?:the )?$/i.test(before))
    return { ...whole, edtf: `../${edge(whole.edtf, 1)}`, from: null }
  if (/\b(?:after|later than) (?:the )?$/i.test(before)) {
    const next = isoDay(parseDay(whole.to) + 1)
    return next === null ? whole : { ...whole, edtf: `${next}/..`, from: next, to: null }
  }
  if (/\bbefore the $/i.test(before) && whole.from !== whole.to && OF_EVENT.test(after(article, whole)))
    return { ...whole, edtf: `../${whole.to}`, from: null } // "before the June | election": nobody knows which day
  if (/\bbefore (?:the )?$/i.test(before)) {
    if (/^(?:the )?mid(?:dle|\b)/i.test(whole.text)) return upTo(whole, middleOf(whole.from, whole.to))
    return upTo(whole, parseDay(whole.from))
  }
  return whole
}

const after = ({ text }: Article, { end }: Timex): string => text.slice(end, end + 24)
const OF_EVENT =
  /^ (?:\p{L}+ )?(?:elections?|vote|poll|referendum|summit|talks|meeting|deadline|runoff|conference)\b/u
function upTo(whole: Timex, end: Day): Timex {
  const last = isoDay(end - 1)
  return last === null ? whole : { ...whole, edtf: `../${last}`, from: null, to: last }
}

/** The middle itself of "the middle of May", which is about its middle third. */
const middleOf = (from: string, to: string): Day => Math.round((parseDay(from) + parseDay(to)) / 2)

/** Whether a "since" opens the sentence's part that the date closes, before a comma or the sentence's end. */
function clauseOpens(article: Article, { start, end }: Timex): boolean {
  const from = Math.max(0, start - 120)
  const before = article.text.slice(from, start)
  const since = /\b[Ss]ince ([^,.;:!?\n"“”]{1,100})$/.exec(before)
  return (
    since !== null &&
    /\b(?:in|on)(?: early| late)? ?$/.test(before) &&
    /^\s*[,.;]/.test(article.text.slice(end, end + 3))
  )
}
