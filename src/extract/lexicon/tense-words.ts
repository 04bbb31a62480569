/** Words that tell whether a clause looks back or ahead. */

/** Modals and plans. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will shall 'll won't may might could should would can must upcoming forthcoming expects intends expect intend awaits await awaiting anticipates".split(
    ' ',
  ),
)
/** Verbs of plans that are nouns as well. */
export const HOPES: ReadonlySet<string> = new Set(['plans', 'hopes'])

/** They may stand between an auxiliary and its participle: "was also told", "will not be held". */
export const WITHIN_VERB: ReadonlySet<string> = new Set(
  "not n't also now then still already never ever just even only later soon again once both all then first be been being".split(
    ' ',
  ),
)

/** Of these nobody speaks before they happen: "Friday's attack". */
export const UNFORESEEN: ReadonlySet<string> = new Set(
  (
    'attack attacks assault raid raids bombing bombings blast blasts explosion explosions crash shooting shootings ' +
    'killing killings murder murders assassination quake earthquake flood floods storm ambush riot riots coup mutiny ' +
    'massacre defeat loss losses victory resignation statement remarks comments announcement violence unrest fire'
  ).split(' '),
)

/** Participles and adjectives of plans: "is scheduled", "due". */
export const PLANNED: ReadonlySet<string> = new Set(
  'scheduled expected planned due set slated supposed projected anticipated bound likely ready poised tipped possible forecast'.split(
    ' ',
  ),
)

/** Verbs of timetables: their present tense tells of what is fixed ("leaves Monday", "are meeting on Friday"). */
export const TIMETABLE_PRESENT: ReadonlySet<string> = new Set(
  (
    'arrives leaves departs begins starts opens closes ends expires meets travels flies goes comes returns convenes ' +
    'resumes concludes hosts holds attends takes hears launches kicks sits retires lapses gathers heads visits joins ' +
    'addresses chairs delivers welcomes receives votes unveils debates releases publishes presents decides announces ' +
    'submits inaugurates applies plays gives'
  ).split(' '),
)
/** Of these the plurals of nouns: verbs only behind a subject ("parliament votes Sunday", not "cast votes on Sunday"). */
export const TIMETABLE_PLURALS: ReadonlySet<string> = new Set(
  'visits votes returns starts ends launches hosts heads addresses debates releases chairs presents'.split(
    ' ',
  ),
)
/** With "until" and "through" behind them: "the festival runs until Sunday". */
export const LASTING: ReadonlySet<string> = new Set('runs lasts continues remains stays'.split(' '))
/** Base forms that are no nouns: "the ministers meet on Friday". */
export const TIMETABLE_BASE: ReadonlySet<string> = new Set(
  'arrive leave depart begin meet go come convene resume conclude attend expire lapse gather publish decide deliver'.split(
    ' ',
  ),
)
/** Base forms that are nouns as well: verbs behind a plural ("the parties vote Sunday"). */
export const TIMETABLE_NOUNS: ReadonlySet<string> = new Set(
  'vote return head travel fly visit start end open close host hold launch play debate release present apply'.split(
    ' ',
  ),
)
/** "take place", "take effect", "take office". */
export const TAKEN: ReadonlySet<string> = new Set('place effect office part power'.split(' '))
export const TIMETABLE_ING: ReadonlySet<string> = new Set(
  (
    'arriving leaving departing beginning starting opening closing ending expiring meeting visiting traveling travelling ' +
    'flying going coming returning convening resuming hosting holding attending taking hearing launching voting'
  ).split(' '),
)

/** Plans still weighed: "is considering a visit in May". */
export const WEIGHING: ReadonlySet<string> = new Set(
  (
    'planning preparing considering weighing mulling eyeing contemplating seeking discussing negotiating plan braces ' +
    'brace bracing hope hoping face faces facing'
  ).split(' '),
)

/** What is asked for lies ahead: "requested talks in May", "called for elections in March". */
export const REQUESTS: ReadonlySet<string> = new Set(
  (
    'asked requested proposed demanded suggested sought called urged invited offered promised pledged agreed floated ' +
    'pressed pushed mooted asks requests proposes demands suggests seeks calls urges invites offers agree agrees'
  ).split(' '),
)
/** Someone is told to do what lies ahead: "asked him to come in September". */
export const COMMANDS: ReadonlySet<string> = new Set(
  (
    'asked asks told tells ordered orders urged urges invited invites instructed instructs begged wants wanted called ' +
    'summoned summons subpoenaed'
  ).split(' '),
)
export const ASKED_FOR: ReadonlySet<string> = new Set(
  (
    'visit visits trip trips tour summit summits meeting meetings talks negotiations election elections vote referendum ' +
    'conference session hearing truce ceasefire withdrawal ceremony handover strike strikes walkout walkouts protest ' +
    'protests rally rallies march demonstration demonstrations debate deadline verdict ruling runoff showdown crowd'
  ).split(' '),
)
/** Until then: "postponed until the autumn". */
export const DEFERRED: ReadonlySet<string> = new Set(
  'postponed delayed deferred adjourned extended rescheduled moved shifted slipped pushed put off back forward'.split(
    ' ',
  ),
)
/** What was put off had not come: "postponed Thursday's strike". */
export const PUT_OFF: ReadonlySet<string> = new Set(
  'postponed cancelled canceled delayed deferred scrapped off cancels postpones delays'.split(' '),
)
/** Given until then: "gave the sides until Friday". */
export const GRANTS: ReadonlySet<string> = new Set(
  'gave given gives give granted grants allowed remanded suspended barred banned shut closed jailed detained declared'.split(
    ' ',
  ),
)
/** For then: "called for Friday". */
export const APPOINTED: ReadonlySet<string> = new Set('called set booked summoned invited'.split(' '))

/** They end like a participle, and are none. */
export const NOT_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'united allied hundred indeed exceed proceed succeed speed hatred sacred naked wicked kindred unprecedented need feed ' +
    'seed deed weed reed heed bleed breed greed steed creed'
  ).split(' '),
)

/** Before "to" and a verb, they look ahead: "agreed to meet", "is going to travel". */
export const INTENTS: ReadonlySet<string> = new Set(
  (
    'going about want wants wanted hope hopes hoped plan plans intend intends intended seek seeks aim aims agreed agree ' +
    'agrees promised vowed pledged decided able willing unwilling prepared preparing ready is are was were continue ' +
    'continues hoping planning intending scheduled expected planned due set slated supposed projected anticipated bound ' +
    'likely unlikely poised expects expect refuses refuse wishes like invited asked urged ordered threatened threatens'
  ).split(' '),
)

/** Participles that end in no -ed and are no past tense. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'chosen taken seen written driven broken spoken stolen frozen sworn torn drawn grown thrown shown flown fallen eaten ' +
    'hidden risen ridden begun sung forbidden withdrawn overthrown foreseen'
  ).split(' '),
)

/** Past tenses that do not end in -ed, with the auxiliaries. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  (
    'was were had did has have been said told went came took made got gave found became began left kept held stood ' +
    'met ran sat spoke wrote won lost led fell rose grew drew flew knew threw blew broke chose drove ate froze shook ' +
    'stole tore wore swore sold bought brought caught taught thought fought sought sent spent lent bent built burnt ' +
    'felt dealt dreamt heard hid hung laid lit meant paid rode rang sank shot slept slid ' +
    'struck stuck swept swam swung understood woke withdrew forced dug fed fled bled bred ' +
    'learnt spelt spilt spoilt leapt leant knelt crept wept bitten clung flung slung stung strung wrung spun shone shrank ' +
    'sprang sang stank wound undertook overtook mistook foresaw foretold withheld upheld undid underwent forbade ' +
    'forsook hanged rebuilt repaid resold retook rethought rewrote strove throve trod wove sped slew saw pled ' +
    "bore drank forgot forgave overcame overthrew arose awoke didn't wasn't weren't hadn't hasn't haven't"
  ).split(' '),
)
/** Past tenses that are the bare verb's form too. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  'cut put set beat bid spread cost hit hurt quit read shut split bet cast broadcast'.split(' '),
)
