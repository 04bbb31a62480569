import { prepare, tokensIn } from '../../../../src/extract/article.ts'
import { nothingFound } from '../../../../src/extract/detector.ts'
import { organizations } from '../../../../src/extract/detectors/organizations/index.ts'
import { people } from '../../../../src/extract/detectors/people.ts'
import { read, type Reading } from '../../../../src/extract/detectors/people/reading.ts'
import { places } from '../../../../src/extract/detectors/places/index.ts'
import type { Attribution } from '../../../../src/extract/detectors/quotations/attribution.ts'
import type { Finding } from '../../../../src/extract/detectors/quotations/find.ts'
import { findStretches } from '../../../../src/extract/detectors/quotations/marks.ts'
import type { Range } from '../../../../src/extract/detectors/quotations/noun-phrases.ts'
import { readSignals } from '../../../../src/extract/detectors/quotations/signals.ts'
import { sources } from '../../../../src/extract/detectors/sources.ts'

/** What each of the three steps — find, attribute, resolve — is handed of a text, so that each can be tested alone. */
export function readBefore(text: string) {
  const article = prepare({ text })
  const found = nothingFound()
  for (const detector of [places, organizations, people, sources])
    Object.assign(found, detector.detect(article, found))
  const signals = readSignals(article, found, findStretches(article))
  return { found, reading: read(article, found), signals }
}

/** "who | cue | what" of an attribution, "-" where there is none. */
export const told = (reading: Reading, { source, cue, content }: Attribution): string =>
  [source, cue, content].map((range) => (range ? wordsOf(reading, range) : '-')).join(' | ')

export const wordsOf = ({ text, tokens }: Reading, { first, last }: Range): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end)

/** What a finding is made of: `<who> {cue} [what]`, with a second `[what]` for the part beyond the cue. */
interface Marked {
  sources: Range[]
  cues: Range[]
  contents: Range[]
}

/** A text with nothing found in it, and the tokens of what is marked in each of its parts. */
function readMarked(parts: readonly string[]) {
  let text = ''
  const marked = parts.map((part) => {
    const spans: Record<string, { start: number; end: number }[]> = { '>': [], '}': [], ']': [] }
    const open: number[] = []
    for (const character of part)
      if ('<{['.includes(character)) open.push(text.length)
      else if (spans[character]) spans[character].push({ start: open.pop() ?? 0, end: text.length })
      else text += character
    text += ' '
    return spans
  })
  const before = readBefore(text)
  const ranges = (spans: { start: number; end: number }[] = []): Range[] =>
    spans.map((span) => {
      const [first, last] = tokensIn(before.reading.article, span)
      return { first, last }
    })
  return {
    ...before,
    marked: marked.map((spans): Marked => ({
      sources: ranges(spans['>']),
      cues: ranges(spans['}']),
      contents: ranges(spans[']']).sort((a, b) => a.first - b.first),
    })),
  }
}

/** What the first step hands to the second: a text, and one copy of it for each finding, marked, with its chance. */
export function readFindings(copies: readonly (readonly [marked: string, p?: number])[]) {
  const read = copies.map(([copy, p = 0.9]) => {
    const { marked, ...before } = readMarked([copy])
    const { sources, cues, contents } = marked[0] as Marked
    const [content, other = null] = contents as [Range, Range?]
    const finding: Finding = {
      cue: cues[0]?.first ?? -1,
      rule: 'cue',
      content,
      source: sources[0] ?? null,
      other,
      sure: { cue: p, content: 1, source: 1 },
    }
    return { ...before, finding }
  })
  return { ...(read[0] as (typeof read)[number]), findings: read.map(({ finding }) => finding) }
}

/** What the second step hands to the third: a text in parts, of which each may hold one attribution, marked. */
export function readAttributions(parts: readonly string[]) {
  const { marked, ...before } = readMarked(parts)
  const attributions = marked
    .filter(({ contents }) => contents.length > 0)
    .map(({ sources, cues, contents }): Attribution => {
      const cue = cues[0] ?? null
      const why = { rule: cue ? 'cue' : 'layout', finding: null } as const
      return { content: contents[0] as Range, cue, source: sources[0] ?? null, continues: null, why }
    })
  return { ...before, attributions }
}
