/** Words beside a number that tell a year from a count. */

/** What a four-digit number counts when it is no year: a word of these, or a plural, follows. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people men women percent per pct % million billion thousand hundred dozen kg km kilometers km2 miles mile meters metres ' +
    'feet foot ft gram grams gramme grammes litre litres liters runs cases wickets respondents tons tonnes gmt hours hrs edt est hertz mhz points point dollars pounds euros yen rubles troops soldiers ' +
    'passengers refugees migrants civilians prisoners hostages delegates children families students workers employees ' +
    'officers guests fighters casualties injured homes houses tanks vehicles missiles warheads pages copies ' +
    'votes seats jobs dead wounded horsepower square barrels shares degrees block other more'
  ).split(' '),
)

/** Prepositions that a year follows, and a count seldom does. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  (
    'in since by until till during before after early late mid year through throughout between circa ca c spring summer ' +
    'autumn fall winter for from of to and or on ( - – — / , ; the a an this that its their his her our than around about ' +
    'pre post ended ending compared under as'
  ).split(' '),
)

/** Of these, the ones that a count hardly ever follows. */
export const BEFORE_YEAR_ONLY: ReadonlySet<string> = new Set(
  'in since by until till during before after early late mid year through throughout circa spring summer autumn fall winter'.split(
    ' ',
  ),
)

/** Before a number that is a price, a name or a place in a list. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  (
    '$ £ € ¥ # flight flights number numbers no nos route routes highway interstate unit room page pages model boeing airbus ' +
    'windows resolution resolutions article articles section sections psalm chapter paragraph paragraphs bus tram train ' +
    'agent channel gate block lot order bill form tel phone extension code serial version item exhibit check cheque ticket ' +
    'case docket file lawsuit patent hotel room suite apartment apt unit build release v count proposition kilometer kilometre hall type h.r.'
  ).split(' '),
)

/** What has a date for its adjective, and no number: "the 2008 elections", "1968 protests", "the May data". */
export const DATED: ReadonlySet<string> = new Set(
  (
    'elections protests riots talks accords agreements treaties attacks bombings sanctions wars events results figures ' +
    'levels prices sales earnings revenues profits reforms uprisings demonstrations revolutions negotiations polls primaries ' +
    'championships games olympics finals floods fires massacres killings strikes hearings hostilities series models ' +
    'standards estimates forecasts borders lines boundaries guidelines rules laws amendments terms targets commitments ' +
    'exports imports futures election poll vote referendum primary runoff data inflation output production report survey ' +
    'index budget meeting summit conference congress session visit trip tour speech statement declaration decision ruling ' +
    'verdict agreement accord deal treaty pact truce ceasefire armistice coup attack war invasion offensive uprising ' +
    'revolution revolt rebellion massacre crackdown bombing shooting raid crash earthquake quake flood storm strike protest ' +
    'rising riot crisis settlement expulsion edict charter constitution convention protocol census deadline'
  ).split(' '),
)

/** Verbs and nouns of measure: the number they lead to is a count ("the hall seats 1850", "a total of 1945"). */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    'seats holds held numbers numbered totals totaled totalled totalling totaling reaches reached counts counted scores ' +
    'scored weighs weighed costs cost paid pays earns earned employs employed sold bought killed wounded injured houses ' +
    'housed carries carried contains contained exceeds exceeded produced shipped built ordered delivered deployed'
  ).split(' '),
)
export const MEASURED: ReadonlySet<string> = new Set(
  (
    'total totals number sum population strength high low peak record average index figure score tally toll price army ' +
    'crew group force crowd audience fleet staff team band garrison cast congregation'
  ).split(' '),
)
/** What moves to a number: "the index rose to 2015". */
export const CHANGES: ReadonlySet<string> = new Set(
  (
    'rose rise rises fell fall falls climbed dropped jumped grew grow increased decreased declined slipped edged gained ' +
    'soared plunged cut cuts raised lowered slid surged rallied tumbled up down'
  ).split(' '),
)

/** What an address ends on: "1945 Main Street". */
export const STREETS: ReadonlySet<string> = new Set(
  'street avenue road boulevard lane drive square st ave rd blvd place court highway'.split(' '),
)
