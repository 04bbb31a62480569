import { mention } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { Detector, Found } from '../detector.ts'
import type { Quotation } from '../schemas.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { lowerAt, read, type Reading } from './people/reading.ts'
import { attribute } from './quotations/attribute.ts'
import { findCues, type Finding } from './quotations/find.ts'
import { findStretches } from './quotations/marks.ts'
import type { Range } from './quotations/noun-phrases.ts'
import { findPhrases } from './quotations/phrases.ts'
import { readSignals, stretchAt, type Signals } from './quotations/signals.ts'
import { resolveSpeakers } from './quotations/speakers.ts'

/** The three steps: find what attributes and what is attributed, make it one reading, resolve who speaks. */
export function readQuotations(article: Article, found: Readonly<Found>) {
  const reading = read(article, found)
  const signals = readSignals(article, found, findStretches(article))
  const attributions = attribute(reading, signals, findings(signals))
  return { reading, signals, attributions, resolutions: resolveSpeakers(reading, found, attributions) }
}

/** A set phrase tells more surely than what its words are like. */
function findings(signals: Signals): Finding[] {
  const phrases = findPhrases(signals)
  const taken = new Set(phrases.map(({ cue }) => cue))
  return [...phrases, ...findCues(signals).filter(({ cue }) => !taken.has(cue))]
}

/** Who said what. */
export const quotations: Detector = {
  name: 'quotations',
  detect(article, found) {
    const { reading, signals, attributions, resolutions } = readQuotations(article, found)
    return {
      quotations: attributions.map(({ content, cue, continues }, index): Quotation => {
        const { start, end, text } = spanOf(reading, content)
        const type = typeOf(content, signals)
        const speaker = resolutions[index]?.speaker ?? null
        if (cue === null) return { start, end, text, type, speaker, cue, continues }
        const cueKind = kindOfCue(reading, cue)
        return { start, end, text, type, speaker, cue: spanOf(reading, cue), cueKind, continues }
      }),
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
    const stretch = stretchAt(signals, i)
    if (!stretch) continue
    inside = true
    if (stretch.first <= first && stretch.last >= last - 1) return 'direct'
    i = stretch.last - 1
  }
  return inside ? 'mixed' : 'indirect'
}
