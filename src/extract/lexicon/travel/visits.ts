/** What is said of a journey that is named: nouns, what is asked and answered, adjectives that tell when. Lower case. */

/** What is held somewhere, and is attended. */
export const EVENTS: ReadonlySet<string> = new Set(
  (
    'summit summits meeting meetings talks conference forum ceremony session leaders counterparts counterpart celebration ' +
    'celebrations funeral inauguration parade gathering delegation visit trip congress assembly'
  ).split(' '),
)

/** Talks as nouns: "held talks in Cairo with". */
export const TALKS = new Set(
  'talks meeting meetings negotiations consultations summit discussions conversation session reception dinner'.split(
    ' ',
  ),
)

export const TRAVEL_NOUNS = new Set(
  'visit visits trip trips tour swing travel travels journey stopover stop stops pilgrimage stay mission departure arrival'.split(
    ' ',
  ),
)

/** What kind of visit the words before the noun make it. */
export const VISIT_KINDS =
  /\b(?:state|official|working|private|surprise|unannounced|farewell|courtesy|friendly|goodwill|return|historic|secret)\b/i

export const REQUESTED = new Set(
  'asked asks ask asking requested requests request requesting urged urges urging appealed appeals pressed pressing lobbied'.split(
    ' ',
  ),
)
/** "wants Berg to come", "sought a visit by Berg": asked for only where a journey follows. */
export const SOUGHT = new Set('want wants wanted seek seeks sought seeking'.split(' '))
export const INVITED = new Set('invited invites invite inviting invitation invitations invitee'.split(' '))
export const ACCEPTED = new Set(
  'accepted accepts accept accepting agreed agrees agree agreeing acceptance'.split(' '),
)

/** Before the noun they put the journey in the future: "his planned visit". */
export const FUTURE_ADJECTIVES = new Set(
  'upcoming forthcoming planned scheduled anticipated expected proposed future possible prospective tentative next coming imminent long-awaited'.split(
    ' ',
  ),
)
export const PAST_ADJECTIVES = new Set(
  'recent last previous earlier past latest successful just-concluded just-completed'.split(' '),
)
export const UPCOMING = new Set('upcoming forthcoming'.split(' '))
export const ONGOING = new Set('current ongoing currently'.split(' '))
