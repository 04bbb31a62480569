import { TAKES_UP } from '../../lexicon/treaty-words.ts'
import type { TreatyMention } from './mention.ts'
import { isNew, latest, nameOfKind, type TreatyThread } from './thread.ts'

/** How near, in words, the one spoken of before the last must be. */
const NEAR = 60

/** The same for "the treaty", where the one named since was told of beside it only. */
const FAR = 150

/**
 * "the treaty": the one spoken of last that is of such a kind; the one just before it where the last is told of beside
 * another, is the older of two and this is "the new treaty", or is not called so ("an agreement on the treaty … the agreement").
 */
export function takenUp(recent: readonly TreatyThread[], mention: TreatyMention): TreatyThread | null {
  const kinds = TAKES_UP[mention.kind]
  const fitting = recent.filter(
    ({ called, mentions }) =>
      !(mention.kind === 'truce' && isLongAgo(mentions, mention)) &&
      kinds.some((kind) => called.has(nameOfKind(kind, mention.plural))) &&
      [JOINT, ORDINAL].every(
        (told) => !told.test(mention.text) || mentions.some(({ text }) => told.test(text)),
      ),
  )
  const [before, last] = [fitting.at(-2), fitting.at(-1)]
  // "A 1964 treaty was abrogated in 1979. | The pact …": not what is over, where another was spoken of
  const live = last && isOver(last) ? fitting.findLast((one) => !isOver(one)) : null
  if (/\blatter\b/i.test(mention.text)) return last ?? null
  if (isNew(mention)) return newest(fitting)
  if (live && mention.first - latest(live).last <= FAR) return live
  const reach = last && latest(last).aside ? FAR : NEAR
  if (!before || !last || mention.first - latest(before).last > reach) return last ?? null
  if (latest(last).aside) return before
  const same = nameOfKind(mention.kind, mention.plural)
  return before.called.has(same) && !last.called.has(same) ? before : last
}

const isOver = ({ mentions }: TreatyThread): boolean => mentions.some(({ over }) => over)

/** "the cease-fire" takes up a truce, or an agreement spoken of just before. */
const isLongAgo = (mentions: readonly TreatyMention[], mention: TreatyMention): boolean =>
  mention.first - (mentions.at(-1)?.last ?? 0) > FAR && !mentions.some(({ kind }) => kind === 'truce')

/** "the new treaty": the last one told as new, else the one of the last year; what has no year is newer than what has one. */
const newest = (threads: readonly TreatyThread[]): TreatyThread | null =>
  threads.findLast(({ mentions }) => mentions.some(isNew)) ??
  threads.reduce<TreatyThread | null>((best, one) => (best && yearOf(best) > yearOf(one) ? best : one), null)
const yearOf = ({ year }: TreatyThread): number => year ?? Infinity

/** "the Joint Communiqué" is no "Rio Communiqué". */
const JOINT = /\bjoint\b/i
/** "the second agreement" is one of several, not the "Rio Accord" of another day. */
const ORDINAL = /\b(?:second|third|fourth|fifth)\b/i
