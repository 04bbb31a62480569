import type { TreatyKind } from '../../lexicon/treaty-words.ts'
import type { KnownTreaty } from '../../lexicon/treaties.ts'
import type { TreatyMention } from './mention.ts'

/** The mentions of one treaty, in order. */
export interface TreatyThread {
  mentions: TreatyMention[]
  words: Set<string>
  year: number | null
  acronyms: Set<string>
  /** "treaty", "treaty+" for several: what its mentions with words of their own call it. */
  called: Set<string>
  known: KnownTreaty | null
}

export const nameOfKind = (kind: TreatyKind, plural: boolean): string => (plural ? `${kind}+` : kind)

export const latest = ({ mentions }: TreatyThread): TreatyMention => mentions.at(-1) as TreatyMention

export const isNew = ({ text }: TreatyMention): boolean =>
  /\b(?:new|another|second|separate|similar)\b/.test(text)
