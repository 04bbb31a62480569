import { TAKES_UP } from '../../lexicon/treaty-words.ts'
import type { TreatyMention } from './mention.ts'
import { isNew, latest, nameOfKind, type TreatyThread } from './thread.ts'
import { takenUp } from './taken-up.ts'

/** How many threads back a description is compared with: what was spoken of longer ago is named again in full. */
const REACH = 40

/** How near, in words, "a treaty with Chad" may take up "a defence treaty with Chad". */
const NEAR = 60

/**
 * One treaty over its mentions: by its name, by its acronym, by the words that describe it, and by "the treaty".
 *
 *     "the Anti-Ballistic Missile Treaty … the ABM Treaty … the treaty"
 */
export function joinMentions(mentions: readonly TreatyMention[]): TreatyThread[] {
  const threads: TreatyThread[] = []
  const recent: TreatyThread[] = [] // the latest spoken of stands last
  const byName = new Map<string, TreatyThread>()
  for (const mention of mentions) {
    const thread =
      mention.alias && recent.length > 0
        ? (recent.at(-1) ?? null)
        : mention.form === 'bare'
          ? takenUp(recent, mention)
          : (mention.form === 'named' && byName.get(nameOf(mention))) ||
            sameWords(recent, mention) ||
            sameYear(recent, mention) ||
            pointedAt(recent, mention)
    if (!thread && !opensThread(mention)) continue
    const joined = thread && fits(thread, mention) ? thread : newThread(threads)
    add(joined, mention)
    if (mention.form === 'named') byName.set(nameOf(mention), joined)
    const at = recent.lastIndexOf(joined, recent.length)
    if (at >= 0) recent.splice(at, 1)
    recent.push(joined)
    if (recent.length > REACH) recent.shift()
  }
  return threads
}

/** A truce needs no name to be known: there is but one to keep or break; nor does what is only drafted, or said to be signed. */
const opensThread = ({ form, kind, text, signed }: TreatyMention): boolean =>
  form !== 'bare' || kind === 'truce' || signed || DRAFT.test(text)
const DRAFT = /\b(?:draft|proposed)\b/

/** "The Rio Pact was | a treaty on gas", "… this | treaty on gas": another way to say the one spoken of. */
function pointedAt(recent: readonly TreatyThread[], mention: TreatyMention): TreatyThread | null {
  if (mention.form !== 'described' || mention.plural) return null
  if (mention.predicate) return recent.findLast((one) => latest(one).last === mention.first - 2) ?? null
  const thread = mention.pointing ? takenUp(recent, mention) : null
  const isNear = thread?.mentions.some(({ form, last }) => form === 'named' && mention.first - last < NEAR)
  return thread && isNear ? thread : null
}

const nameOf = (mention: TreatyMention): string =>
  mention.known?.id ??
  `${[...mention.words].sort().join(' ')}|${mention.kind}|${mention.words.length ? '' : mention.start}`

const newThread = (threads: TreatyThread[]): TreatyThread => {
  const thread: TreatyThread = {
    mentions: [],
    words: new Set(),
    year: null,
    acronyms: new Set(),
    called: new Set(),
    known: null,
  }
  threads.push(thread)
  return thread
}

function add(thread: TreatyThread, mention: TreatyMention): void {
  thread.mentions.push(mention)
  thread.year ??= mention.year
  thread.known ??= mention.known
  if (opensThread(mention)) thread.called.add(nameOfKind(mention.kind, mention.plural))
  if (mention.acronym) thread.acronyms.add(mention.acronym)
  for (const word of mention.words) thread.words.add(word)
}

const fits = (thread: TreatyThread, mention: TreatyMention): boolean =>
  ((thread.known === null || mention.known === null || thread.known === mention.known) &&
    mention.year === null) ||
  thread.year === null ||
  mention.year === thread.year

function sameWords(recent: readonly TreatyThread[], mention: TreatyMention): TreatyThread | null {
  if (mention.words.length === 0) return null
  for (let i = recent.length - 1; i >= 0; i--) {
    const thread = recent[i] as TreatyThread
    if (isSame(thread, mention) && fits(thread, mention)) return thread
  }
  return null
}

/** "the 1964 treaty": the one of that year. */
function sameYear(recent: readonly TreatyThread[], mention: TreatyMention): TreatyThread | null {
  if (mention.form !== 'described' || !mention.definite || mention.year === null || mention.words.length > 0)
    return null
  const kinds = TAKES_UP[mention.kind].map((kind) => nameOfKind(kind, mention.plural))
  return (
    recent.findLast(({ year, called }) => year === mention.year && kinds.some((kind) => called.has(kind))) ??
    null
  )
}

function isSame(thread: TreatyThread, mention: TreatyMention): boolean {
  const first = thread.mentions[0] as TreatyMention
  if (mention.known && thread.known && thread.known !== mention.known) return false
  if (mention.words.some((word) => thread.acronyms.has(word))) return true
  if (first.plural !== mention.plural) return false
  if (!TAKES_UP[mention.kind].includes(first.kind) && first.kind !== mention.kind) return false
  if (isWithin(first, mention) || isWithin(mention, first)) return false
  if (isAcronymOf(mention.words, first) || isAcronymOf(first.words, mention)) return true
  const within = mention.words.every((word) => thread.words.has(word))
  const around = first.words.every((word) => mention.words.includes(word))
  if (differ(first.parties, mention.parties)) return false
  if (within && around) return mention.definite || mention.form === 'named' || !isNew(mention)
  // a part of the words will do where the text points back, or names
  if (mention.form === 'described' && !mention.definite) return isNear(thread, mention, within, around)
  if (mention.form === 'named' && first.form !== 'named') return false
  return within || (around && first.words.length > 1)
}

/** "Agreement on the Status of the | Rio Pact | Organization": a title that holds the name of another. */
function isWithin(name: TreatyMention, title: TreatyMention): boolean {
  if (name.form !== 'named' || title.form !== 'named') return false
  const at = title.text.indexOf(name.text.split(' (', 1)[0] as string)
  return at > 0 && HOLDS.test(title.text.slice(0, at))
}
const HOLDS = /\b(?:on|to|of|for|under)\b/

/** "a pact with Chad" soon after "a defence pact with Chad", or before it. */
function isNear(thread: TreatyThread, mention: TreatyMention, within: boolean, around: boolean): boolean {
  const first = thread.mentions[0] as TreatyMention
  const last = thread.mentions.at(-1) as TreatyMention
  if (mention.first - last.last > NEAR || isNew(mention)) return false
  return (within && mention.words.length > 1) || (around && first.parties.length > 0)
}

/** Whether both say who is bound, and not the same. */
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && (a.length !== b.length || a.some((party) => !b.includes(party)))

/** "ABM" of "Anti-Ballistic Missile". */
function isAcronymOf(words: readonly string[], full: TreatyMention): boolean {
  const [acronym] = words
  if (!acronym || words.length > 1 || full.words.length < 2 || acronym.length > 6) return false
  if (acronym.length < 2 || full.words[0]?.charAt(0) !== acronym.charAt(0)) return false
  const initials = (full.text.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()
  return initials.startsWith(acronym)
}
