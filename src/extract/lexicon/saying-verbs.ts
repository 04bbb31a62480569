/**
 * Cues of reported speech in the narrow sense, as base forms: the slice that PolNeAR's measure of reported speech takes, so
 * that figures can be compared. It is narrower than VerbNet's say-37.7 and tell-37.2: "reveal", "deny" and "promise" attribute
 * too, but are cues of another kind, as "asked for", "hopes" and "is seen as" are.
 */
const SAYING =
  'say tell write add report note announce suggest continue state argue tweet describe criticize criticise declare think explain respond ' +
  'acknowledge release conclude point claim warn reply insist mention denounce predict confirm indicate assure admit comment remind assert ' +
  'estimate decry highlight convince testify accept present inform dispute demonstrate proclaim'

const IRREGULAR =
  'said says saying told tells telling wrote written writing thought thinks thinking according statement replied testified decried finds'

export const SAYING_VERBS: ReadonlySet<string> = new Set([
  ...IRREGULAR.split(' '),
  ...SAYING.split(' ').flatMap((verb) => {
    const stem = verb.replace(/e$/, '')
    const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null
    const double = verb === 'admit' ? 'admitt' : stem
    return [verb, y ? `${y}ies` : `${verb}s`, y ? `${y}ied` : `${double}ed`, `${double}ing`]
  }),
])

/** Verbs that name what was talked of or settled, and no view of it: "discussed trade", "signed the accord". */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  'discuss discusses discussed discussing debate debated review reviewed sign signs signed signing consider considered examine examined exchanged'.split(
    ' ',
  ),
)
