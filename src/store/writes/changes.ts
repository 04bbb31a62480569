/** How what one revision says differs from what the one before said. Pure. */

/** A quotation or claim as the API gives it within its article. */
export type Finding = Record<string, unknown>

export interface Findings {
  quotations: Finding[]
  claims: Finding[]
}

export interface Changed {
  before: Finding
  after: Finding
  /** Names of the fields that say something else now, besides offsets and ids. */
  fields: string[]
}

export interface Difference {
  appeared: Finding[]
  changed: Changed[]
  went: Finding[]
}

export interface Changes {
  quotations: Difference
  claims: Difference
}

export const changesBetween = (before: Findings, after: Findings): Changes => ({
  quotations: difference(before.quotations.map(readQuotation), after.quotations.map(readQuotation)),
  claims: difference(before.claims.map(readClaim), after.claims.map(readClaim)),
})

interface Read {
  finding: Finding
  /** Only what has the same kind can be the same. */
  kind: string
  words: string[]
  /** What it says, by field; where it stands is not among it. */
  facts: Map<string, string>
}

const readQuotation = (finding: Finding): Read => {
  const { text, type, speaker } = finding as { text: string; type: string; speaker: Finding | null }
  const words = wordsOf(text)
  const facts = { text: words, type, speaker: speaker && [speaker.kind, speaker.name ?? speaker.text] }
  return { finding, kind: '', words, facts: factsOf(facts) }
}

/** Told by `evidence`, or by where it stands or what it belongs to. */
const NO_FACTS = ['id', 'type', 'quotation', 'visitId', 'treatyId', 'within', 'evidence', 'gist']

const readClaim = (finding: Finding): Read => {
  const { type, evidence, likelihood, assertedBy, date } = finding as {
    type: string
    evidence: { text: string }
  } & Record<'likelihood' | 'assertedBy' | 'date', Finding | null>
  const own = Object.fromEntries(Object.entries(finding).filter(([field]) => !NO_FACTS.includes(field)))
  const words = wordsOf(evidence.text)
  const facts = {
    ...own,
    likelihood: likelihood && [likelihood.band, (likelihood.hedge as Finding | undefined)?.text],
    assertedBy: [assertedBy?.kind, assertedBy?.names],
    date: date && [date.timex, date.from, date.to],
    evidence: words,
  }
  return { finding, kind: type, words, facts: factsOf(facts) }
}

const factsOf = (facts: object): Map<string, string> =>
  new Map(Object.entries(facts).map(([field, value]) => [field, JSON.stringify(value, withoutOffsets) ?? '']))

const withoutOffsets = (key: string, value: unknown): unknown =>
  key === 'start' || key === 'end' ? undefined : value

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Beyond this many on either side, what was changed is told as gone and come. */
const MOST_COMPARED = 300
/** Half of the words in common, or all other facts: what is less alike is something else. */
const ALIKE = 0.5

/** Of each claim that says the same as one did before, or nearly, by the id of that one. */
export const successorsOf = (before: Findings, after: Findings): Map<unknown, unknown> =>
  new Map(
    pairsOf(before.claims.map(readClaim), after.claims.map(readClaim)).map(([old, now]) => [
      old.finding.id,
      now.finding.id,
    ]),
  )

function difference(before: readonly Read[], after: readonly Read[]): Difference {
  const pairs = pairsOf(before, after)
  const [old, now] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, one]) => one))]
  return {
    appeared: after.filter((one) => !now.has(one)).map(({ finding }) => finding),
    changed: pairs.flatMap(([old, now]) => {
      const fields = [...now.facts].flatMap(([field, value]) => (old.facts.get(field) === value ? [] : field))
      return fields.length > 0 ? { before: old.finding, after: now.finding, fields } : []
    }),
    went: before.filter((one) => !old.has(one)).map(({ finding }) => finding),
  }
}

/** What was said before with what says it now: first what says exactly the same, last what is only alike. */
function pairsOf(before: readonly Read[], after: readonly Read[]): [Read, Read][] {
  const came = new Set(after)
  const went = new Set(before)
  const pairs: [Read, Read][] = []
  const pair = (old: Read, now: Read): void => {
    came.delete(now)
    went.delete(old)
    pairs.push([old, now])
  }
  for (const same of [exactly, wording])
    for (const now of [...came]) {
      const old = [...went].find((one) => same(one) === same(now))
      if (old) pair(old, now)
    }
  if (came.size <= MOST_COMPARED && went.size <= MOST_COMPARED)
    for (const [old, now] of alike([...went], [...came])) if (went.has(old) && came.has(now)) pair(old, now)
  return pairs
}

const exactly = ({ kind, facts }: Read): string => JSON.stringify([kind, ...facts])
const wording = ({ kind, words }: Read): string => JSON.stringify([kind, words])

/** Pairs that may be one and the same, the most alike first. */
function alike(before: readonly Read[], after: readonly Read[]): [Read, Read][] {
  const pairs = before.flatMap((old) =>
    after.filter(({ kind }) => kind === old.kind).map((now) => ({ old, now, likeness: likeness(old, now) })),
  )
  return pairs
    .filter((pair) => pair.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ old, now }) => [old, now])
}

/** The share of words in common (Dice), or 1 where only the words differ. */
function likeness(a: Read, b: Read): number {
  const others = [...a.facts].filter(([field]) => field !== 'evidence' && field !== 'text')
  if (a.kind !== '' && others.every(([field, value]) => b.facts.get(field) === value)) return 1
  const [inA, inB] = [new Set(a.words), new Set(b.words)]
  const shared = [...inA].filter((word) => inB.has(word)).length
  return (2 * shared) / Math.max(1, inA.size + inB.size)
}
