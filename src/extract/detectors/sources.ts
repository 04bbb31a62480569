import { mention, type Mention } from '../../text/span.ts'
import { flag } from '../../text/words.ts'
import type { Detector, UnnamedSource } from '../detector.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import {
  ANONYMITY,
  ANONYMOUS_NOUNS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  HEARSAY_WORDS,
} from '../lexicon/source-nouns.ts'
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import type { SourceKind } from '../schemas.ts'
import { lowerAt, read, roleHead, type Reading } from './people/reading.ts'
import {
  knownPhrases,
  phraseEndingAt,
  phraseStartingAt,
  type Phrases,
  type Range,
} from './quotations/noun-phrases.ts'

/** Sources that are no named person or body, where they are said to say something: "diplomatic sources", "many experts". */
export const sources: Detector = {
  name: 'sources',
  detect(article, found) {
    const reading = read(article, found)
    const phrases = knownPhrases(reading, found)
    const named = new Uint8Array(article.tokens.length)
    for (const { first, last } of phrases.byFirst.values()) named.fill(1, first, last)
    const list: UnnamedSource[] = []
    for (let i = 0; i < article.tokens.length; i++) {
      const kind = (article.flags[i] as number) & HEAD ? KINDS.get(lowerAt(reading, i)) : undefined
      if (kind === undefined) continue
      if (kind === 'hearsay') list.push(sourceOf(spanOf(reading, { first: i, last: i + 1 }), kind))
      else if (!named[i] && !isQuantifier(reading, i) && !isDefinite(reading, i)) {
        const phrase = sayingPhrase(reading, phrases, i)
        if (!phrase) continue
        const span = spanOf(reading, phrase)
        if (span.start >= (list.at(-1)?.end ?? 0)) list.push(sourceOf(span, kindOfPhrase(reading, i, kind)))
      }
    }
    return { sources: list }
  },
}

const spanOf = (reading: Reading, { first, last }: Range) =>
  mention(reading.text, reading.tokens[first]?.start ?? 0, reading.tokens[last - 1]?.end ?? 0)

const sourceOf = ({ start, end, text }: Mention, kind: SourceKind): UnnamedSource => ({
  start,
  end,
  text,
  kind,
})

/** "many" before a noun is not the source, "many say" is. */
const isQuantifier = (reading: Reading, i: number): boolean =>
  /^(others?|some|many|most|few|several|both)$/.test(lowerAt(reading, i)) &&
  kindOfNoun(lowerAt(reading, i + 1)) !== null

/** "the envoy said": someone the text has told of before, not an anonymous source. */
const isDefinite = (reading: Reading, i: number): boolean => {
  const word = lowerAt(reading, i)
  return (
    word !== 'source' &&
    ANONYMOUS_NOUNS.has(word) &&
    !COLLECTIVE_NOUNS.has(word) &&
    !word.endsWith('s') &&
    /^(the|his|her|their|its)$/.test(lowerAt(reading, i - 1))
  )
}

const NOUN_KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ...[...ANONYMOUS_NOUNS].map((noun): [string, SourceKind] => [noun, 'anonymous']),
  ...[...DOCUMENT_NOUNS].map((noun): [string, SourceKind] => [noun, 'document']),
  ...[...COLLECTIVE_NOUNS].map((noun): [string, SourceKind] => [noun, 'collective']),
])

const KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ...NOUN_KINDS,
  ...[...HEARSAY_WORDS].map((word): [string, SourceKind] => [word, 'hearsay']),
])

const HEAD = flag(({ lower }) => KINDS.has(lower))

/** The kind of source its head noun makes; null when it makes none. */
export const kindOfNoun = (word: string): SourceKind | null => NOUN_KINDS.get(word) ?? null

/** "officials who asked not to be named" are anonymous whatever their noun is. */
function kindOfPhrase(reading: Reading, head: number, kind: SourceKind): SourceKind {
  const sentence = reading.article.sentences[reading.article.sentenceOf[head] ?? 0]
  const rest = reading.text.slice(reading.tokens[head]?.start, sentence?.end)
  if (kind === 'document') return kind
  return ANONYMITY.test(rest.slice(0, 240)) || isOfFew(reading, head) ? 'anonymous' : kind
}

/** "two officials", "three senior diplomats": some in particular, not all there are. */
function isOfFew(reading: Reading, head: number): boolean {
  if (!ANONYMOUS_NOUNS.has(roleHead(lowerAt(reading, head)) ?? '')) return false
  for (let i = head - 1; i >= head - 4; i--) {
    const word = lowerAt(reading, i)
    if (FEW.test(word)) return lowerAt(reading, i - 1) !== 'the'
    if (reading.tokens[i]?.kind !== 'word' || FUNCTION_WORDS.has(word)) return false
  }
  return false
}
const FEW = /^(?:two|three|four|five|six|2|3|4|5|6)$/

/** The noun phrase around a head noun, if a verb of saying or "according to" stands beside it; else null. */
function sayingPhrase(reading: Reading, phrases: Phrases, head: number): Range | null {
  const sentence = reading.article.sentences[reading.article.sentenceOf[head] ?? 0]
  if (!sentence) return null
  const phrase = phraseEndingAt(reading, phrases, head + 1, sentence.first)
  if (!phrase) return null
  const before = lowerAt(reading, phrase.first - 1)
  const leads =
    SPEECH_VERBS.has(before) || (before === 'to' && lowerAt(reading, phrase.first - 2) === 'according')
  if (leads) return phraseStartingAt(reading, phrases, phrase.first, sentence.last) ?? phrase
  for (let i = head + 1; i < sentence.last && i < head + 12; i++) {
    const word = lowerAt(reading, i)
    if (/^[.;:"“”!?]$/.test(word)) return null
    if (SPEECH_VERBS.has(word) && !/^(of|the|a|in)$/.test(lowerAt(reading, i - 1))) return phrase
  }
  return null
}
