/** Whether what was found in an article still points at its words. Pure. */
import type { Mention } from '../../text/span.ts'

export const FINDINGS = ['quotations', 'experts', 'treaties', 'claims'] as const
export type FindingKind = (typeof FINDINGS)[number]

export const REASONS = ['no-such-text', 'empty', 'out-of-bounds', 'words-differ'] as const

/** An article with its findings, as it is served: whatever in them has `start`, `end` and `text` is a selector. */
export interface Verifiable extends Record<FindingKind, readonly object[]> {
  text: string
  captions: readonly { text: string }[]
}

export interface Tally {
  checked: number
  failed: number
}

export interface SelectorFailure {
  finding: FindingKind
  /** Of a quotation or a claim; experts and treaties have none within an article. */
  id: string | null
  /** JSON Pointer (RFC 6901) into the article as it is served: `/claims/0/evidence`. */
  path: string
  /** `text`, or `captions/0`. */
  within: string
  /** UTF-16 offsets, as stored. */
  start: number
  end: number
  /** The words that it says stand there. */
  stated: string
  /** The words that stand there; null where the offsets are none of that text. */
  found: string | null
  reason: (typeof REASONS)[number]
}

export interface SelectorReport {
  selectors: Record<FindingKind, Tally>
  failures: SelectorFailure[]
}

/** Counts selectors by the kind of finding they are in, and gives each that fails, in the order of the article. */
export function checkSelectors(article: Verifiable): SelectorReport {
  const failures: SelectorFailure[] = []
  const selectors = Object.fromEntries(
    FINDINGS.map((finding) => [finding, tallyOf(article, finding, failures)]),
  ) as SelectorReport['selectors']
  return { selectors, failures }
}

function tallyOf(article: Verifiable, finding: FindingKind, failures: SelectorFailure[]): Tally {
  const before = failures.length
  let checked = 0
  article[finding].forEach((one, index) => {
    const id = 'id' in one && typeof one.id === 'string' ? one.id : null
    const within = 'within' in one && typeof one.within === 'string' ? one.within : 'text'
    const text = textWithin(article, within)
    for (const { path, start, end, text: stated } of selectorsIn(one, `/${finding}/${index}`)) {
      checked++
      const reason = failureOf(text, { start, end, text: stated })
      const found = reason === 'words-differ' ? (text?.slice(start, end) ?? null) : null
      if (reason) failures.push({ finding, id, path, within, start, end, stated, found, reason })
    }
  })
  return { checked, failed: failures.length - before }
}

const textWithin = ({ text, captions }: Verifiable, within: string): string | undefined =>
  within === 'text' ? text : captions[Number(within.slice('captions/'.length))]?.text

function failureOf(text: string | undefined, { start, end, text: stated }: Mention) {
  if (text === undefined) return 'no-such-text'
  if (start >= end) return 'empty'
  if (start < 0 || end > text.length) return 'out-of-bounds'
  return text.slice(start, end) === stated ? null : 'words-differ'
}

function selectorsIn(value: unknown, path: string): (Mention & { path: string })[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => selectorsIn(one, `${path}/${key}`))
  return isMention(value) ? [{ path, start: value.start, end: value.end, text: value.text }, ...inner] : inner
}

const isMention = (value: object): value is Mention =>
  'start' in value &&
  'end' in value &&
  'text' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number' &&
  typeof value.text === 'string'
