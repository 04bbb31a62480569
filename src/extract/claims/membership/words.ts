/** What the words before an organisation say of membership: which status, and where its cue stands. */
export interface Membership {
  status: 'existing' | 'occurred' | 'planned' | 'proposed' | 'rejected' | 'suspended' | 'historical'
  /** Offset of the cue in the words. */
  cue: number
}

const FORMS = [
  // "joined the African Union", "acceded to", "was admitted to"
  {
    words:
      /\b(?:joined|acceded to|was admitted (?:to|into)|became (?:a|an|the)(?: \S+){0,3} (?:member|observer|partner) (?:of|in|at))(?: the)? ?$/i,
    status: 'occurred',
  },
  // "left the African Union", "withdrew from", "has quit"
  {
    words: /\b(?:left|quit|withdrew from|exited|pulled out of|was expelled from)(?: the)? ?$/i,
    status: 'historical',
  },
  { words: /\b(?:was|were) suspended from(?: the)? ?$/i, status: 'suspended' },
  // "to join", "accession to", "membership in", "participation in", "inclusion of … at"
  {
    words:
      /\b(?:join|joining|accede to|acceding to|accession(?: of [^.;]{1,60}?)? to|entry into|admission (?:of [^.;]{1,50}? )?(?:to|into)|membership (?:in|of)|participation in|enter|inclusion of [^.;]{1,70}? (?:at|in))(?: the)?(?: \S+-led)? ?$/i,
    status: null,
  },
  // "is a member of", "as an observer in"
  {
    words:
      /\b(?:is|are|remains?) (?:a|an|the|not a)?(?: ?\S+){0,3} ?(?:members?|observers?|partners?|candidates?) (?:of|in|at|for)(?: the)? ?$/i,
    status: 'existing',
  },
] as const

const REFUSED = /\b(?:reject\w*|refus\w*|oppos\w*|block\w*|veto\w*|declin\w*)\b/i
const AHEAD =
  /\b(?:will|plans?|planned|would like|wants?|hopes?|seeks?|appl(?:y|ied|ies|ication)|intends?|set to|ready to|bid)\b/i
/** "will not join", "decided not to join": not "did not join". */
const CHOSEN = /\b(?:will|would|decid\w+|chose|opt\w+|vow\w+)\b/i
const NOT = /\b(?:not|never|no longer)\b/i

/** Null where the words before the organisation tell no membership. */
export function statusIn(before: string): Membership | null {
  for (const { words, status } of FORMS) {
    const match = words.exec(before)
    if (!match) continue
    const clause = before.slice(Math.max(0, match.index - 60))
    if (status === 'existing') return NOT.test(match[0]) ? null : { status, cue: match.index }
    if (status !== null) return NOT.test(clause) ? null : { status, cue: match.index }
    if (NOT.test(clause) && !CHOSEN.test(clause)) return null
    const asked =
      REFUSED.test(clause) || NOT.test(clause) ? 'rejected' : AHEAD.test(clause) ? 'planned' : 'proposed'
    return { status: asked, cue: match.index }
  }
  return null
}

export const capacityIn = (words: string): 'member' | 'observer' | 'candidate' | 'partner' =>
  /\bobservers?\b/i.test(words)
    ? 'observer'
    : /\bcandida(?:te|cy)\b/i.test(words)
      ? 'candidate'
      : /\b(?:dialogue )?partners?\b/i.test(words)
        ? 'partner'
        : 'member'
