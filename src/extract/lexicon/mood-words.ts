/** Words by which a text says that something was done, is meant, is only possible, or will not be. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

export const NEGATIONS = words(
  "not n't never no without neither nor denied deny denies denying cannot can't won't wouldn't didn't doesn't don't hasn't haven't isn't aren't wasn't weren't",
)
/** After a negation they keep it from being a choice: "did not visit", "has no plans to". */
export const NO_CHOICE = words(
  "plans plan did didn't does doesn't do don't denied deny denies denying able cannot can't can intention yet immediately necessarily",
)
/** With a negation they make it one: "will not attend", "decided not to". */
export const CHOICE = words(
  "will wo won't would wouldn't decided decides decision chose going opted shall shan't",
)
export const CANCELLED = words(
  'cancelled canceled cancels cancel cancelling canceling cancellation scrapped scraps scrapping scrap ' +
    'shelved shelves shelve shelving abandoned abandons abandon aborted aborts abort axed axes axe',
)
export const POSTPONED = words(
  'postponed postpones postpone postponing postponement delayed delays delay delaying rescheduled deferred',
)
export const REFUSED = words(
  'declined declines decline declining refused refuses refuse refusing refusal reject rejected rejects rejecting snubbed snub ' +
    'skip skips skipped skipping boycott boycotts boycotted spurned',
)
export const CONDITIONS = words('if unless whether should')

/** What is only possible, wished or talked of. */
export const POSSIBLE = words(
  'may might could can possible possibly potential hopes hope hoped hoping likely unlikely prospective tentative ' +
    'offered offers offering considering considers mulling mulls weighing weighs wants wanted wishes wish keen willing threatened threatens ' +
    'threatening threat urged urges urge asked asks must should supposed',
)
/** What is decided, expected or announced. */
export const MEANT = words(
  "will shall 'll plans plan planned planning scheduled schedule due expected expects expect set slated intends intend " +
    'intention would going ready preparing prepares upcoming forthcoming anticipated proposed future about vowed vows ' +
    'pledged promised agreed',
)
/** "is honoured to welcome": said of what one does. */
export const HONOURED = words(
  'honored honoured pleased delighted glad happy proud privileged pleasure honor honour privilege',
)
