import type { Sentence } from '../../../text/sentences.ts'
import type { Span } from '../../../text/span.ts'
import { tokensIn, type Article } from '../../article.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import { moodOf, moodWord, type Mood } from '../frames/mood.ts'
import {
  ASIDE,
  ASIDE_OPENS,
  BECAME,
  BEING,
  CUES,
  DONE,
  ITS_MEMBER,
  LEAD,
  MAY,
  MEMBER_AFTER,
  MEMBER_OF,
  NOT,
  NOUN_AFTER,
  OPPOSED,
  SOUGHT,
  statusOf,
  SUSPENDED,
  type Tells,
} from './words.ts'
import type { MembershipStatus } from '../schemas.ts'

/** What the words around an organisation say of membership, and where its cue begins, as offsets into the text. */
export interface Told {
  status: MembershipStatus
  cue: number
  /** Where its words end, as an offset. */
  end: number
  /** Where who is a member stands: "Chile joined NATO", "NATO member | Chile". */
  side: 'before' | 'after'
}

/** How many characters before the organisation its cue may stand. */
export const REACH = 110
/** How many words before its cue bear on it. */
const BEFORE = 10
const NEW_CLAUSE = /^(?:;|:|but|while|because|although|who|which|where|that|whether|said)$/

/**
 * Null where the words before the organisation, or the noun behind it, tell no membership.
 *
 *     Chile has applied to join the OECD      the accession of Chile to the OECD      Chile's OECD membership
 *           ^^^^^^^^^^^^^^ mood                   ^^^^^^^^^ cue                               ---- ^^^^^^^^^^ cue
 *     Chile, an observer at the OECD      OECD member Chile
 *          ^^^^^^^^^^^^^^^^ cue                ^^^^^^^ cue
 */
export function membershipAt(article: Article, body: Span, sentence: Sentence): Told | null {
  const from = Math.max(sentence.start, body.start - REACH)
  const before = article.text.slice(from, body.start).replace(LEAD, '')
  const behind = article.text.slice(body.end, body.end + LONGEST_NOUN)
  const cue = cueIn(before, behind)
  if (cue) {
    const { words, form, tells } = cue
    if (/^participation/i.test(words[0]) && EVENT.test(behind)) return null
    const at = from + words.index
    const governing = wordsBefore(article, sentence, at)
    if (tells === 'is' && NOT.test(`${governing.join(' ')} ${words[0]}`)) return null
    const was = tells === 'is' && governing.at(-1) === 'had' // "had been a member of"
    const status =
      form === null ? statusOfNoun(governing) : statusOf(tells, moodOfVerb(governing, was ? 'past' : form))
    return status && { status, cue: at, end: body.end, side: 'before' }
  }
  return asideAt(body, from, before, behind) ?? nounAt(article, body, sentence, behind)
}

/** "Chile, an observer at | the OECD"  "Chile, a NATO member"  "NATO member Chile": it is one. */
function asideAt(body: Span, from: number, before: string, behind: string): Told | null {
  const member = MEMBER_AFTER.exec(behind)
  const end = body.end + (member?.[0].length ?? 0)
  const aside = member ? ASIDE_OPENS.exec(before) : ASIDE.exec(before)
  if (aside) return { status: 'existing', cue: from + aside.index + 2, end, side: 'before' }
  return member && { status: 'existing', cue: body.start, end, side: 'after' }
}

function nounAt(article: Article, body: Span, sentence: Sentence, behind: string): Told | null {
  const noun = NOUN_AFTER.exec(behind)
  if (!noun) return null
  const words = wordsBefore(article, sentence, body.start)
  const status = /^(?:candidate|candidates)$/.test(words.at(-2) ?? '') ? 'existing' : statusOfNoun(words) // "a candidate for | EU membership"
  return { status, cue: body.start, end: body.end + noun[0].length, side: 'before' }
}

const LONGEST_NOUN = 60
/** "participation in the OECD | summit": of an event, and of no body. */
const EVENT =
  /^(?:[–-]\p{L}+)? (?:\p{L}+ ){0,2}(?:summit|meeting|conference|talks|session|exercises?|drills|mission|operation)\b/iu

/** The cue that ends the words before an organisation, or stands around it. */
function cueIn(
  before: string,
  behind: string,
): { words: RegExpExecArray; form: Form | null; tells: Tells } | null {
  const being = MEMBER_OF.exec(before) ?? (ITS_MEMBER.test(behind) ? BECAME.exec(before) : null)
  const [form, tells] = BEING.get(being?.[1]?.toLowerCase() ?? '') ?? []
  if (being && form && tells) return { words: being, form, tells }
  for (const cue of CUES) {
    const words = cue.words.exec(before)
    if (words) return { ...cue, words }
  }
  return null
}

/** The words of the clause that lead to the cue. */
function wordsBefore(article: Article, sentence: Sentence, cue: number): string[] {
  const [, at] = tokensIn(article, { start: sentence.start, end: cue })
  const words = article.tokens.slice(Math.max(sentence.first, at - BEFORE), at).map(moodWord)
  return words.slice(words.findLastIndex((word) => NEW_CLAUSE.test(word)) + 1)
}

function moodOfVerb(words: readonly string[], form: Form): Mood | null {
  const said = words.join(' ')
  if (OPPOSED.test(said)) return 'refused'
  if (form === 'ing' && /^(?:was|were)$/.test(words.at(-1) ?? '')) return 'going_on' // "said that they were leaving"
  const mood = moodOf(words, form)
  if (mood === 'possible' || mood === null) return SOUGHT.test(said) ? 'meant' : 'possible'
  return mood
}

/** "blocked the accession of", "applied for membership in", "after its accession to"; else it is only spoken of. */
function statusOfNoun(words: readonly string[]): MembershipStatus {
  const mood = moodOf(words, 'base')
  const said = words.join(' ')
  if (OPPOSED.test(said) && MAY.test(said)) return 'proposed' // "may block the accession"
  if (mood === 'refused' || mood === 'cancelled' || OPPOSED.test(said)) return 'rejected'
  if (SUSPENDED.test(said)) return 'suspended'
  if (SOUGHT.test(said)) return 'planned'
  return DONE.test(words.slice(-3).join(' ')) ? 'occurred' : 'proposed'
}
