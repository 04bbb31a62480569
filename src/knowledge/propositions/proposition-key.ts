/** What a claim says, where no visit and no treaty tells it: two claims with one key say the same, however sure. Pure. */
import { ownName } from '../treaties/own-name.ts'
import { foretoldDeed } from './foretold-deed.ts'

/** Names are keys (see `persons/`). */
export interface Stated {
  type: string
  status: string | null
  /** Whether its source says how likely it is. */
  hedged: boolean
  /** The treaty it is about. */
  treaty: {
    /** Its key in the registry of well-known ones. */
    registry: string | null
    title: string | null
    year: number | null
    label: string
    parties: readonly string[]
  } | null
  obligation: string | null
  /** What is done to the treaty. */
  action: string | null
  /** Of what is done, or to come. */
  words: string
  /** Of a forecast: see `extract/claims/forecast/gist.ts`. */
  gist: readonly string[]
  /** Code of the state, else name of who joins or leaves. */
  member: string | null
  organization: string | null
  /** What a meeting is called, who meets, and when. */
  meeting: { name: string | null; participants: readonly string[]; year: string | null }
  /** Whether it is a line of the ledger. */
  foretold: boolean
  /** Who says it. */
  names: readonly string[]
  articleId: string
}

/** A clause that is not, or not any more, or is doubted: what it would oblige to tells it, not the draft it stands in. */
const WOULD_BE = new Set(['proposed', 'unlikely', 'rejected', 'disputed'])

/** Words of a pact's name that say what it obliges to, as the clauses of `extract/lexicon/obligations.ts` are typed. */
const NAMED: readonly (readonly [words: RegExp, obligation: string])[] = [
  [/\b(?:mutual|collective)? ?(?:defen[cs]e|assistance|security guarantees?)\b/, 'defense'],
  [/\bnon ?aggression\b/, 'nonaggression'],
  [/\bneutrality\b/, 'neutrality'],
  [/\b(?:cease ?fire|truce|armistice)\b/, 'ceasefire'],
  [/\b(?:arms (?:control|reduction)|disarmament|non ?proliferation|nuclear)\b/, 'arms_control'],
  [/\b(?:free )?trade\b/, 'trade'],
  [/\b(?:border|boundary|territor\w+)\b/, 'territory'],
]

/** Null where the visit or treaty of the claim tells what it says, or nothing does. */
export function propositionKey(stated: Stated): string | null {
  const { type, status, hedged, gist, member, organization } = stated
  switch (type) {
    case 'membership':
      return (member && organization && `membership: ${member} of ${organization}`) ?? inItsWords(stated)
    case 'forecast':
      return ofTreaty(stated) ?? (gist.length > 0 ? `foretold: ${gist.join(' ')}` : inItsWords(stated))
    case 'meeting':
      return ofMeeting(stated.meeting) ?? inItsWords(stated)
    case 'treaty_action':
      return ofTreaty(stated)
    case 'treaty_clause':
      return hedged || WOULD_BE.has(status ?? '') ? ofTreaty(stated) : null
    default:
      return null
  }
}

/** "NATO summit" of a year; a "summit", and whoever just meets, is known by those who do. */
function ofMeeting({ name, participants, year }: Stated['meeting']): string | null {
  if (!year) return null
  if (name?.includes(' ')) return `meeting: ${name} ${year}`
  const kind = name === null || name === 'summit' ? 'meeting' : name
  return participants.length > 1
    ? `${kind} of ${participants
        .map((who) => who.replace(/^.* of /, ''))
        .sort()
        .join(' and ')} ${year}`
    : null
}

/** A line of the ledger that says too little to be found in other words: its copies say it in the same. */
function inItsWords({ foretold, names, words, articleId }: Stated): string | null {
  if (!foretold) return null
  const isOwn = names.length > 0 || words.split(/\s+/).length >= TELLING
  return `said: ${isOwn ? names.join(' and ') : articleId}: ${words
    .toLowerCase()
    .replaceAll(/[\s“”"‘’']+/g, ' ')
    .trim()}`
}
/** As many words are written twice only by copying. */
const TELLING = 9

/**
 * Of a treaty that is well known, what is done to it; of one without a title or a year, what it obliges to between which states,
 * and what is done to it. Of any other the treaty itself tells: "deed: signed" is its signing, whatever the articles call it.
 */
function ofTreaty({ type, treaty, obligation: told, action, words, gist }: Stated): string | null {
  const done =
    type === 'treaty_clause'
      ? null
      : action === null || action === 'proposed'
        ? foretoldDeed(words, gist)
        : action
  if (treaty?.registry) return done && `${done}: ${treaty.registry}`
  if (!treaty) return null
  if (treaty.title !== null || (treaty.year !== null && (done || type === 'treaty_action')))
    return done && done !== action ? `deed: ${done}` : null
  const states = statesOf(treaty.parties)
  const obligation = told ?? NAMED.find(([words]) => words.test(treaty.label))?.[1] ?? null
  const subject = obligation ?? (done && subjectOf(treaty))
  if (states.length < 2 || !subject) return null
  return `${done ?? 'clause'}: ${subject} between ${states.join(' and ')}`
}

/** "gas": what the "gas agreement with Azerbaijan" and the "Azerbaijani-Turkmen gas deal" are about. */
const subjectOf = ({ label, parties }: NonNullable<Stated['treaty']>): string | null =>
  ownName(label, parties)
    ?.replace(/ of [A-Z ]+$/, '')
    .split(' ')
    .filter((word) => !HEADS.has(word))
    .sort()
    .join(' ') || null
const HEADS = new Set(
  'treaty pact agreement accord deal memorandum understanding contract new two both them'.split(' '),
)

/** Russia is a party to what the Soviet Union was (its note to all missions of 13 January 1992). */
const statesOf = (parties: readonly string[]): string[] =>
  [...new Set(parties.map((party) => (party === 'SU' ? 'RU' : party)))].sort()
