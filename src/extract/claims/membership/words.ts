import type { MembershipStatus } from '../schemas.ts'
import type { Form } from '../../lexicon/verb-forms.ts'
import type { Mood } from '../frames/mood.ts'

/** What a cue tells of a member: that it comes in, goes out, is put out for a time, is in. */
export type Tells = 'joins' | 'leaves' | 'suspended' | 'is'

/** What a mood makes of it; null where it tells no membership. */
const STATUS_OF: Readonly<Record<Tells, Readonly<Partial<Record<Mood, MembershipStatus>>>>> = {
  joins: {
    cancelled: 'rejected',
    refused: 'rejected',
    postponed: 'proposed',
    possible: 'proposed',
    meant: 'planned',
    done: 'occurred',
    going_on: 'planned',
  },
  leaves: {
    cancelled: 'existing',
    refused: 'existing',
    denied: 'existing',
    possible: 'existing',
    postponed: 'leaving',
    meant: 'leaving',
    done: 'historical',
    going_on: 'leaving',
  },
  suspended: { done: 'suspended', going_on: 'suspended' },
  is: { done: 'historical', going_on: 'existing' },
}

export const statusOf = (tells: Tells, mood: Mood | null): MembershipStatus | null =>
  mood === null ? null : (STATUS_OF[tells][mood] ?? null)

/** Words that end right before the organisation and what leads it; those with a null form are nouns. */
interface Cue {
  words: RegExp
  form: Form | null
  tells: Tells
}

/** "the", "the Norway-led": what may lead an organisation's name. */
export const LEAD = /(?: the)?(?: \S{1,30}-led)? ?$/

const WHO = '(?:members?|observers?|partners?|candidates?)'
/** "observer status in". */
const WHO_STATUS =
  '(?:(?:an?|the) )?(?:full |permanent )?(?:member|membership|observer|partner|candidate) status (?:in|at|of|with|by)'
/** "admitted as the 11th member of", "granted observer status in". */
const TAKEN_IN = `(?:(?:re)?admitted as (?:\\S{1,20} ){0,3}${WHO} (?:of|in|at|to)|(?:granted|given|accorded|awarded) ${WHO_STATUS})`

/** "joined", "accession of Chile to", "is a member of", "was suspended from"; the first that fits counts. */
export const CUES: readonly Cue[] = [
  { words: new RegExp(`\\b(?:was|were|been) ${TAKEN_IN}$`, 'i'), form: 'past', tells: 'joins' },
  { words: new RegExp(`\\bbe ${TAKEN_IN}$`, 'i'), form: 'base', tells: 'joins' },
  { words: new RegExp(`\\b(?:has|have|holds?|enjoys?) ${WHO_STATUS}$`, 'i'), form: 'present', tells: 'is' },
  {
    words: new RegExp(`\\b(?:received|obtained|gained|won) ${WHO_STATUS}$`, 'i'),
    form: 'past',
    tells: 'joins',
  },
  {
    words: /\b(?:(?:re)?joined|acceded to|(?:was|were) (?:re)?admitted (?:in)?to)$/i,
    form: 'past',
    tells: 'joins',
  },
  { words: /\b(?:joins|accedes to)$/i, form: 'present', tells: 'joins' },
  { words: /\b(?:joining|acceding to)$/i, form: 'ing', tells: 'joins' },
  { words: /\b(?:(?:re)?join|accede to|enter|be admitted (?:in)?to)$/i, form: 'base', tells: 'joins' },
  {
    words:
      /\b(?:left|quit|withdr(?:ew|awn) from|exited|pulled out of|walked out of|(?:was|were) expelled from)$/i,
    form: 'past',
    tells: 'leaves',
  },
  { words: /\b(?:leave|withdraw from|exit|pull out of)$/i, form: 'base', tells: 'leaves' },
  { words: /\b(?:leaves|quits|withdraws from|exits|pulls out of)$/i, form: 'present', tells: 'leaves' },
  {
    words: /\b(?:leaving|quitting|withdrawing from|exiting|pulling out of)$/i,
    form: 'ing',
    tells: 'leaves',
  },
  { words: /\b(?:was|were|been|is|remains) suspended from$/i, form: 'past', tells: 'suspended' },
  {
    words:
      /\b(?:accession(?: of [^.;]{1,60}?)? to|entry into|admission (?:of [^.;]{1,50}? )?(?:in)?to|membership (?:in|of)|participation in|inclusion of [^.;]{1,70}? (?:at|in))$/i,
    form: null,
    tells: 'joins',
  },
]

const BE = '(is|are|been|remains?|was|were|became|becomes?|becoming)'
/** "became a full member of", "has been an observer at". */
export const MEMBER_OF = new RegExp(
  `\\b${BE} (?!(?:re)?admitted)(?:\\S{1,20} ){0,3}${WHO} (?:states? |countr(?:y|ies) )?(?:of|in|at|for)$`,
  'i',
)
/** "became | NATO's 31st member": before the organisation, and behind it. */
export const BECAME = new RegExp(`\\b${BE}$`, 'i')
export const ITS_MEMBER = new RegExp(`^['’](?:s )?(?:\\S{1,20} ){0,3}${WHO}\\b`, 'i')
/** "Norway, | an observer at", "Norway, | a NATO | member". */
export const ASIDE = new RegExp(`, (?:an? |the )?(?:\\S{1,20} ){0,3}${WHO} (?:of|in|at|for)$`, 'i')
export const ASIDE_OPENS = /, an?(?: \p{Ll}{1,20}){0,2}$/u
export const MEMBER_AFTER = /^ (?:members?|candidates?)(?: states?| countr(?:y|ies))?(?=[ ,.;])/

/** What the verb of MEMBER_OF makes it. */
export const BEING: ReadonlyMap<string, readonly [form: Form, tells: Tells]> = new Map([
  ['is', ['present', 'is']],
  ['are', ['present', 'is']],
  ['been', ['present', 'is']],
  ['remain', ['present', 'is']],
  ['remains', ['present', 'is']],
  ['was', ['past', 'is']],
  ['were', ['past', 'is']],
  ['became', ['past', 'joins']],
  ['becomes', ['present', 'joins']],
  ['becoming', ['ing', 'joins']],
  ['become', ['base', 'joins']],
])

/** Right behind the organisation they are of who stands before it: "Chile's OECD membership". */
export const NOUN_AFTER = /^ (?:membership|accession|entry|candidacy|bid|application)\b/

/** Before a noun they tell that it is sought, fought or had. */
export const SOUGHT =
  /\b(?:wants?|wanted|hopes?|hoped|seeks?|sought|seeking|appl(?:y|ies|ied|ication|ications|ying)|asked|bid|would like|ready|keen)\b/i
export const MAY = /\b(?:may|might|could|threat\w+)\b/
export const OPPOSED = /\b(?:oppos\w+|block\w*|veto\w*|ruled out|rules out|against)\b/i
export const SUSPENDED = /\b(?:suspend\w*|fr[eo]ez\w*|froze\w*)\b/i
export const NOT = /\b(?:not|never|no longer)\b/i
/** Within the three words before the noun. */
export const DONE = /\b(?:completed|finali[sz]ed|following|after|since|celebrated|marked)\b/i

export const capacityIn = (words: string): 'member' | 'observer' | 'candidate' | 'partner' =>
  /\bobservers?\b/i.test(words)
    ? 'observer'
    : /\bcandida(?:te|cy)\b/i.test(words)
      ? 'candidate'
      : /\b(?:dialogue )?partners?\b/i.test(words)
        ? 'partner'
        : 'member'
