import type { Found } from '../../detector.ts'
import type { Speaker } from '../../schemas.ts'
import { lowerAt, type Reading } from '../people/reading.ts'
import type { Attribution } from './attribution.ts'
import type { Range } from './noun-phrases.ts'
import { resolveDescription } from './speakers/descriptions.ts'
import { headOf } from './speakers/head.ts'
import { hearsayOf } from './speakers/hearsay.ts'
import { isHead, namingsIn, namingsOf } from './speakers/namings.ts'
import { resolvePronoun } from './speakers/pronouns.ts'
import { peopleOf, spanOf, type Memory, type Resolved, type Spoken } from './speakers/resolved.ts'
import { callsAgain } from './speakers/unnamed.ts'

/** Who is meant, and by which rule. */
export interface Resolution {
  speaker: Speaker | null
  rule: string
  /** Whom else the source might have meant; absent where there was no choice. */
  weigh?: Resolved['weigh']
}

/** The speaker of each attribution, in the order of the text: as written, and as resolved inside the article. */
export function resolveSpeakers(
  reading: Reading,
  found: Readonly<Found>,
  attributions: readonly Attribution[],
): Resolution[] {
  const namings = namingsOf(reading, found)
  const memory: Memory = {
    namings,
    genders: new Map(),
    last: null,
    together: null,
    body: null,
    unnamed: new Map(),
  }
  const speakers: Resolution[] = []
  attributions.forEach((attribution, index) => {
    const { source, continues, why } = attribution
    const before = continues === null ? undefined : speakers[continues]
    if (before?.speaker) {
      speakers[index] = before
      return
    }
    if (!source) {
      speakers[index] = { speaker: hearsayOf(reading, attribution), rule: 'no source' }
      return
    }
    const told = resolve(reading, found, memory, source)
    const resolved = why.rule === 'layout' ? asNamed(told) : told
    const { start, end, text } = spanOf(reading, source)
    const { kind, names, rule, weigh } = resolved
    const name = names.length > 0 ? names.join(' and ') : null
    const speaker: Speaker = { start, end, text, kind, name, names, personId: null }
    speakers[index] = weigh ? { speaker, rule, weigh } : { speaker, rule }
    remember(reading, memory, source, { resolved, at: Math.max(attribution.content.last, source.last) })
  })
  return speakers
}

/** Whom "they", "it" and "the diplomat" may mean from here on. */
function remember(reading: Reading, memory: Memory, source: Range, spoken: Spoken): void {
  const { kind, names } = spoken.resolved
  const called = kind === 'anonymous' ? callsAgain(reading, headOf(reading, source)) : null
  if (called && source.last - source.first > 1) memory.unnamed.set(called.noun, kind)
  if (names.length > 0 || kind === 'collective' || called) memory.last = spoken
  if (names.length > 1 || kind === 'collective' || called?.plural) memory.together = spoken
  else if (kind === 'organization' || kind === 'document') memory.body = spoken
}

/** "THE PRESIDENT:" of a transcript is who the house calls so, not the last president its text names. */
const asNamed = (resolved: Resolved): Resolved =>
  resolved.kind === 'person' && resolved.rule !== 'named'
    ? { ...resolved, kind: 'unknown', names: [] }
    : resolved

function resolve(reading: Reading, found: Readonly<Found>, memory: Memory, source: Range): Resolved {
  const heads = namingsIn(memory.namings, source).filter((naming) => isHead(reading, naming, source))
  if (heads.length > 0)
    return peopleOf(
      'named',
      heads.map(({ person }) => person),
    )
  if (source.last - source.first === 1) {
    const pronoun = lowerAt(reading, source.first)
    const resolved = resolvePronoun(reading, memory, source, pronoun)
    if (resolved) return resolved
  }
  return resolveDescription(reading, found, memory, source)
}
