/** How a journey is told: by a verb with its destination, by a noun, by a host. In the short hand of phrase-index.ts. */

/** What a verb's form says of time: base form, third person, past or participle, -ing. */
export type Form = 'base' | 'present' | 'past' | 'ing'

/** Verbs whose object is the place: "visited Oslo". */
export const VISIT_VERBS: Readonly<Record<Form, string>> = {
  base: 'visit tour',
  present: 'visits tours',
  past: 'visited toured',
  ing: 'visiting touring',
}

/** Verbs that take the place after "to", "in", "at" or "for", within a few words. */
export const MOTION_VERBS: Readonly<Record<Form, string>> = {
  base: 'travel go fly head arrive land come journey depart leave stop stay return jet proceed continue',
  present:
    'travels goes flies heads arrives lands comes journeys departs leaves stops stays returns jets proceeds continues',
  past: 'traveled travelled went gone flew flown headed arrived landed came journeyed departed left stopped stayed returned jetted proceeded continued',
  ing: 'traveling travelling going flying heading arriving landing coming journeying departing leaving stopping staying returning jetting proceeding continuing',
}

/** The prepositions a verb of motion takes its destination with, by the beginning of its forms; all others take "to". */
export const PREPOSITIONS: readonly (readonly [stems: string, prepositions: string])[] = [
  ['arriv', 'in at on'],
  ['land', 'in at on'],
  ['stop', 'in at over off'],
  ['stay', 'in at'],
  ['depart|leav|left', 'for'],
  ['head', 'to for off into'],
  ['fly|fli|flew|flown', 'to into in'],
]

/** Verbs of motion that are told without a place: "Berg arrived on Friday". */
export const ARRIVAL_VERBS: Readonly<Record<Form, string>> = {
  base: 'arrive come land',
  present: 'arrives comes lands',
  past: 'arrived came landed',
  ing: 'arriving coming landing',
}

/** Verbs that are of motion with a particle, and the prepositions they then take. */
export const PARTICLE_VERBS: readonly {
  forms: Readonly<Record<Form, string>>
  particles: readonly string[]
  prepositions: readonly string[]
}[] = [
  {
    forms: { base: 'touch', present: 'touches', past: 'touched', ing: 'touching' },
    particles: ['down'],
    prepositions: ['in', 'at'],
  },
  {
    forms: { base: '', present: 'sets', past: 'set', ing: 'setting' },
    particles: ['off', 'out'],
    prepositions: ['for', 'to'],
  },
  {
    forms: { base: 'take', present: 'takes', past: 'took', ing: 'taking' },
    particles: ['off'],
    prepositions: ['for'],
  },
  {
    forms: { base: 'move', present: 'moves', past: 'moved', ing: 'moving' },
    particles: ['on'],
    prepositions: ['to'],
  },
  {
    forms: { base: 'turn', present: 'turns', past: 'turned', ing: 'turning' },
    particles: ['up'],
    prepositions: ['in', 'at'],
  },
  {
    forms: { base: 'show', present: 'shows', past: 'showed', ing: 'showing' },
    particles: ['up'],
    prepositions: ['in', 'at'],
  },
]

/** Verbs that tell a journey with their object: "spent two days in Lima", "boarded a flight to Quito". */
export const OBJECT_VERBS: readonly {
  forms: Readonly<Record<Form, string>>
  objects: ReadonlySet<string>
  prepositions: readonly string[]
  /** Behind the preposition stands who is called on, and "in" before the place. */
  host?: true
}[] = [
  {
    forms: { base: 'spend', present: 'spends', past: 'spent', ing: 'spending' },
    objects: new Set(
      (
        'day days night nights week weeks weekend hours afternoon evening morning month months ' +
        'monday tuesday wednesday thursday friday saturday sunday'
      ).split(' '),
    ),
    prepositions: ['in', 'at'],
  },
  {
    forms: {
      base: 'take catch board',
      present: 'takes catches boards',
      past: 'took caught boarded',
      ing: 'taking catching boarding',
    },
    objects: new Set('train flight plane jet helicopter ferry boat bus car aircraft'.split(' ')),
    prepositions: ['to', 'for'],
  },
  {
    forms: { base: 'make', present: 'makes', past: 'made', ing: 'making' },
    objects: new Set(['way']),
    prepositions: ['to'],
  },
  {
    forms: { base: 'pay', present: 'pays', past: 'paid', ing: 'paying' },
    objects: new Set(['call']),
    prepositions: ['on'],
    host: true,
  },
  {
    forms: { base: 'set', present: 'sets', past: 'set', ing: 'setting' },
    objects: new Set(['foot']),
    prepositions: ['in', 'on'],
  },
]

/** Verbs of not being at what is held somewhere, with the word that must follow, where one must. */
export const ABSENCE_VERBS: readonly {
  forms: string
  particle: string | null
  status: 'declined' | 'cancelled'
}[] = [
  {
    forms:
      'skip skips skipped skipping boycott boycotts boycotted boycotting snub snubs snubbed miss misses missed',
    particle: null,
    status: 'declined',
  },
  { forms: 'stay stays stayed staying', particle: 'away', status: 'declined' },
  {
    forms: 'pulled pulls pull pulling dropped drops drop backed backs',
    particle: 'out',
    status: 'cancelled',
  },
  { forms: 'begged begs begging', particle: 'off', status: 'declined' },
  { forms: 'bowed bows bow bowing', particle: 'out', status: 'cancelled' },
  { forms: 'withdrew withdraws withdraw withdrawing withdrawn', particle: 'from', status: 'cancelled' },
]

/** Verbs whose object is who travels: "sent an envoy to Lima". */
export const SEND_VERBS: Readonly<Record<Form, string>> = {
  base: 'send dispatch',
  present: 'sends dispatches',
  past: 'sent dispatched',
  ing: 'sending dispatching',
}

/** Verbs of journeys, whose object is who travels: "a tour that will take her to Lima". */
export const TAKE_VERBS: Readonly<Record<Form, string>> = {
  base: 'take bring',
  present: 'takes brings',
  past: 'took taken brought',
  ing: 'taking bringing',
}

/** Verbs of the first and the last stop of a tour: "will begin in Lima". */
export const OPEN_VERBS: Readonly<Record<Form, string>> = {
  base: 'begin start end finish',
  present: 'begins starts ends finishes',
  past: 'began started ended finished',
  ing: 'beginning starting ending finishing',
}

/** Verbs of leading those who travel: "led a delegation to Lima". */
export const LEAD_VERBS: Readonly<Record<Form, string>> = {
  base: 'lead head',
  present: 'leads heads',
  past: 'led headed',
  ing: 'leading heading',
}

/** What is held somewhere, and is attended. */
export const EVENTS: ReadonlySet<string> = new Set(
  (
    'summit summits meeting meetings talks conference forum ceremony session leaders counterparts counterpart celebration ' +
    'celebrations funeral inauguration parade gathering delegation visit trip congress assembly'
  ).split(' '),
)

/** Verbs of taking part in what is held somewhere: "attend the summit in Lima", "represent her at the Lima talks". */
export const ATTEND_VERBS: Readonly<Record<Form, string>> = {
  base: 'attend join participate represent',
  present: 'attends joins participates represents',
  past: 'attended joined participated represented',
  ing: 'attending joining participating representing',
}

/** Verbs of hosts, whose object is the visitor: "hosted the Chilean president". */
export const HOST_VERBS: Readonly<Record<Form, string>> = {
  base: 'host receive welcome greet',
  present: 'hosts receives welcomes greets',
  past: 'hosted received welcomed greeted',
  ing: 'hosting receiving welcoming greeting',
}

/** What is done where one has come: "signed the accord in Lima on Friday". */
export const ACT_VERBS: Readonly<Record<Form, string>> = {
  base: 'sign address speak deliver inaugurate unveil chair co-chair',
  present: 'signs addresses speaks delivers inaugurates unveils chairs',
  past: 'signed addressed spoke delivered inaugurated unveiled chaired co-chaired made',
  ing: 'signing addressing delivering inaugurating chairing',
}

/** What guests do where they have come: "In Lima, she will meet …". */
export const GUEST_VERBS: Readonly<Record<Form, string>> = {
  base: 'meet hold sign attend address deliver lay visit open join',
  present: 'meets holds signs attends addresses delivers lays visits opens joins',
  past:
    'met held signed attended addressed delivered laid visited opened joined said told agreed discussed called urged ' +
    'pledged praised stressed reaffirmed warned spoke expressed thanked underlined emphasized emphasised',
  ing: 'meeting holding signing attending addressing delivering laying visiting opening joining',
}

/** Verbs of talks: both sides, and the place after "in" or "at". */
export const MEET_VERBS: Readonly<Record<Form, string>> = {
  base: 'meet gather convene confer',
  present: 'meets gathers convenes confers',
  past: 'met gathered convened conferred',
  ing: 'meeting',
}

/** Talks as nouns: "held talks in Cairo with". */
export const TALKS = new Set(
  'talks meeting meetings negotiations consultations summit discussions conversation session reception dinner'.split(
    ' ',
  ),
)

export const TRAVEL_NOUNS = new Set(
  'visit visits trip trips tour travel travels journey stopover stop stops pilgrimage stay mission departure arrival'.split(
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
/** "paid a visit", "will make a stop": verbs that only carry the noun. */
export const CARRIERS: Readonly<Record<Form, string>> = {
  base: 'pay make begin start end conclude complete finish undertake take embark kick wrap cut continue hold',
  present:
    'pays makes begins starts ends concludes completes finishes undertakes takes embarks kicks wraps cuts continues holds',
  past: 'paid made began started ended concluded completed finished undertook took embarked kicked wrapped cut continued held',
  ing: 'paying making beginning starting ending concluding completing finishing undertaking taking embarking kicking wrapping continuing',
}

/** Every form of the verbs of a table, with what it says of time; a form listed twice is past or base as listed first. */
export function formsOf(table: Readonly<Record<Form, string>>): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const form of ['base', 'present', 'past', 'ing'] as const)
    for (const word of table[form].split(' ')) if (!forms.has(word)) forms.set(word, form)
  return forms
}
