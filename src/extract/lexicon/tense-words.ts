/** Words that tell whether a clause looks back or ahead. */

/** Modals and plans. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will shall 'll won't may might could should would can must upcoming forthcoming plans expects hopes intends".split(
    ' ',
  ),
)

/** Participles and adjectives of plans: "is scheduled", "due". */
export const PLANNED: ReadonlySet<string> = new Set(
  'scheduled expected planned due set slated supposed projected anticipated bound likely ready poised tipped'.split(
    ' ',
  ),
)

/** Before "to" and a verb, they look ahead: "agreed to meet", "is going to travel". */
export const INTENTS: ReadonlySet<string> = new Set(
  (
    'going about want wants wanted hope hopes hoped plan plans intend intends intended seek seeks aim aims agreed agree ' +
    'agrees promised vowed pledged decided able willing unwilling prepared preparing ready is are was were continue ' +
    'continues hoping planning intending scheduled expected planned due set slated supposed projected anticipated bound ' +
    'likely unlikely poised expects expect refuses refuse wishes like invited asked urged ordered'
  ).split(' '),
)

/** Past tenses that do not end in -ed, with the auxiliaries. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  (
    'was were had did has have been said told went came took made got gave found became began left kept held stood ' +
    'met ran sat spoke wrote won lost led fell rose grew drew flew knew threw blew broke chose drove ate froze shook ' +
    'stole tore wore swore sold bought brought caught taught thought fought sought sent spent lent bent built burnt ' +
    'felt dealt dreamt heard hid hit hung hurt laid lay lit meant paid put quit read rode rang sank shot shut slept slid ' +
    'struck stuck swept swam swung understood woke withdrew forced dug fed fled bled bred bound cut cost set spread ' +
    "split beat bid bore drank forgot forgave overcame overthrew arose awoke didn't wasn't weren't hadn't hasn't haven't"
  )
    .split(' ')
    .filter(
      (word) =>
        !['bound', 'set', 'cut', 'cost', 'put', 'read', 'beat', 'bid', 'spread', 'lay'].includes(word),
    ),
)
