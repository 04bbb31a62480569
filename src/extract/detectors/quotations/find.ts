import type { Found } from '../../detector.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { AUXILIARIES } from '../../lexicon/function-words.ts'
import { lowerAt, type Reading } from '../people/reading.ts'
import type { Attribution } from './attribution.ts'
import type { Stretch } from './marks.ts'
import { phraseEndingAt, phraseStartingAt, type Phrases, type Range } from './noun-phrases.ts'

export function findAttributions(
  reading: Reading,
  _found: Readonly<Found>,
  phrases: Phrases,
  stretches: readonly Stretch[],
): Attribution[] {
  const attributions: Attribution[] = []
  const inside = new Int32Array(reading.tokens.length).fill(-1)
  stretches.forEach((stretch, n) => inside.fill(n, stretch.first, stretch.last))
  const used = new Set<number>()
  for (const sentence of reading.article.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (inside[i] !== -1) continue
      const word = lowerAt(reading, i)
      const according = word === 'according' && lowerAt(reading, i + 1) === 'to'
      if (!according && !SPEECH_VERBS.has(word)) continue
      const found = according
        ? readAccording(reading, phrases, sentence, i)
        : readVerb(reading, phrases, sentence, stretches, inside, i)
      if (!found) continue
      attributions.push(found)
      const stretch = inside[found.content.first] ?? -1
      if (stretch >= 0) used.add(stretch)
    }
  }
  return carryOver(reading, attributions, stretches, used)
}

function readAccording(reading: Reading, phrases: Phrases, sentence: Range, i: number): Attribution | null {
  const source = phraseStartingAt(reading, phrases, i + 2, sentence.last)
  if (!source) return null
  const cue = { first: i, last: i + 2 }
  const end = sentence.last - (/^[.!?]$/.test(lowerAt(reading, sentence.last - 1)) ? 1 : 0)
  if (i > sentence.first + 2)
    return {
      content: { first: sentence.first, last: lowerAt(reading, i - 1) === ',' ? i - 1 : i },
      cue,
      source,
      continues: null,
    }
  if (lowerAt(reading, source.last) !== ',') return null
  return { content: { first: source.last + 1, last: end }, cue, source, continues: null }
}

function readVerb(
  reading: Reading,
  phrases: Phrases,
  sentence: Range,
  stretches: readonly Stretch[],
  inside: Int32Array,
  i: number,
): Attribution | null {
  const end = sentence.last - (/^[.!?]$/.test(lowerAt(reading, sentence.last - 1)) ? 1 : 0)
  let first = i
  while (
    first > sentence.first &&
    (AUXILIARIES.has(lowerAt(reading, first - 1)) ||
      /^(also|later|not|reportedly|repeatedly|once)$/.test(lowerAt(reading, first - 1)))
  )
    first--
  const cue = { first, last: i + 1 }
  const before = phraseEndingAt(reading, phrases, first, sentence.first)
  // “…,” Okoro said      “…,” said Okoro
  const closing = before ? before.first - 1 : first - 1
  const preceding = inside[closing] ?? -1
  if (preceding >= 0 && (stretches[preceding] as Stretch).last === closing + 1) {
    const stretch = stretches[preceding] as Stretch
    const source = before ?? phraseStartingAt(reading, phrases, i + 1, sentence.last)
    if (/^[,?!…—-]$/.test(lowerAt(reading, closing - 1)) || /^[,]$/.test(lowerAt(reading, closing)))
      return { content: stretch, cue, source, continues: null }
  }
  const next = inside.slice(i + 1, Math.min(i + 12, sentence.last)).find((n) => n >= 0)
  if (before && next !== undefined && /^[,:]$/.test(lowerAt(reading, (stretches[next] as Stretch).first - 1)))
    return { content: stretches[next] as Stretch, cue, source: before, continues: null }
  if (before && lowerAt(reading, i + 1) === 'that')
    return { content: { first: i + 2, last: end }, cue, source: before, continues: null }
  if (
    before &&
    /^(said|says|say)$/.test(lowerAt(reading, i)) &&
    i + 2 < end &&
    lowerAt(reading, i + 1) !== ','
  )
    return { content: { first: i + 1, last: end }, cue, source: before, continues: null }
  if (lowerAt(reading, closing) === ',' && i > end - 8 && before)
    return { content: { first: sentence.first, last: closing }, cue, source: before, continues: null }
  return null
}

/** A stretch with no cue of its own goes on with the one before it in the same paragraph. */
function carryOver(
  reading: Reading,
  attributions: readonly Attribution[],
  stretches: readonly Stretch[],
  used: ReadonlySet<number>,
): Attribution[] {
  const all = [...attributions]
  const { sentences, sentenceOf } = reading.article
  stretches.forEach((stretch, n) => {
    if (used.has(n) || stretch.last - stretch.first < 6) return
    const sentence = sentences[sentenceOf[stretch.first] ?? 0]
    if (sentence?.first !== stretch.first) return
    const before = attributions.findLast(
      ({ content, source }) => content.last <= stretch.first && source !== null,
    )
    if (!before) return
    const other = sentences[sentenceOf[before.content.first] ?? 0]
    if (other?.paragraph !== sentence.paragraph) return
    all.push({ content: stretch, cue: null, source: before.source, continues: attributions.indexOf(before) })
  })
  const order = all
    .map((attribution, index) => ({ attribution, index }))
    .sort((a, b) => a.attribution.content.first - b.attribution.content.first)
  const place = new Map(order.map(({ index }, at) => [index, at]))
  return order.map(({ attribution }) => ({
    ...attribution,
    continues: attribution.continues === null ? null : (place.get(attribution.continues) ?? null),
  }))
}
