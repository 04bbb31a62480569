import { mention } from '../../text/span.ts'
import type { Detector } from '../detector.ts'
import type { Quotation } from '../schemas.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { lowerAt, read, type Reading } from './people/reading.ts'
import { attribute } from './quotations/attribute.ts'
import { findCues } from './quotations/find.ts'
import { findStretches } from './quotations/marks.ts'
import type { Range } from './quotations/noun-phrases.ts'
import { readSignals, type Signals } from './quotations/signals.ts'
import { resolveSpeakers } from './quotations/speakers.ts'

/** Who said what: find what is attributed and by which words, then resolve each source to a name. */
export const quotations: Detector = {
  name: 'quotations',
  detect(article, found) {
    const reading = read(article, found)
    const stretches = findStretches(article)
    const signals = readSignals(article, found, stretches)
    const attributions = attribute(reading, signals, findCues(signals))
    const speakers = resolveSpeakers(reading, found, attributions)
    return {
      quotations: attributions.map((attribution, index): Quotation => ({
        ...spanOf(reading, attribution.content),
        type: typeOf(attribution.content, signals),
        speaker: speakers[index] ?? null,
        cue: attribution.cue && spanOf(reading, attribution.cue),
        ...(attribution.cue && { cueKind: kindOfCue(reading, attribution.cue) }),
        continues: attribution.continues,
      })),
    }
  },
}

const spanOf = (reading: Reading, { first, last }: Range) =>
  mention(reading.text, reading.tokens[first]?.start ?? 0, reading.tokens[last - 1]?.end ?? 0)

/** A cue speaks when any word of it is a verb of saying. */
function kindOfCue(reading: Reading, { first, last }: Range): 'speech' | 'other' {
  for (let i = first; i < last; i++) if (SAYING_VERBS.has(lowerAt(reading, i))) return 'speech'
  return 'other'
}

/** direct: all inside marks; mixed: marks stand around a part; indirect: none. */
function typeOf({ first, last }: Range, signals: Signals): Quotation['type'] {
  let inside = false
  for (let i = first; i < last; i++) {
    const stretch = signals.stretches[signals.stretch[i] ?? -1]
    if (!stretch) continue
    inside = true
    if (stretch.first <= first && stretch.last >= last - 1) return 'direct'
    i = stretch.last - 1
  }
  return inside ? 'mixed' : 'indirect'
}
