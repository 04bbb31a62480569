import type { Form } from '../verb-forms.ts'

/** Verbs by which a journey is told: of travel, of hosts, of those who meet. In the short hand of phrase-index.ts. */

/** Verbs whose object is the place: "visited Oslo". */
export const VISIT_VERBS: Readonly<Record<Form, string>> = {
  base: 'visit tour',
  present: 'visits tours',
  past: 'visited toured',
  ing: 'visiting touring',
}

/** Verbs that take the place after "to", "in", "at" or "for", within a few words. */
export const MOTION_VERBS: Readonly<Record<Form, string>> = {
  base: 'travel go fly head arrive land come journey depart leave stop stay return jet proceed continue pass',
  present:
    'travels goes flies heads arrives lands comes journeys departs leaves stops stays returns jets proceeds continues passes',
  past: 'traveled travelled went gone flew flown headed arrived landed came journeyed departed left stopped stayed returned jetted proceeded continued passed',
  ing: 'traveling travelling going flying heading arriving landing coming journeying departing leaving stopping staying returning jetting proceeding continuing passing',
}

/** The prepositions a verb of motion takes its destination with, by the beginning of its forms; all others take "to". */
export const PREPOSITIONS: readonly (readonly [stems: string, prepositions: string])[] = [
  ['arriv', 'in at on'],
  ['land', 'in at on'],
  ['stop', 'in at over off'],
  ['stay', 'in at'],
  ['depart|leav|left', 'for'],
  ['pass', 'through'],
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

/** Verbs of hosts with the words before the visitor: "played host to Berg". */
export const HOST_PHRASES: readonly { forms: Readonly<Record<Form, string>>; object: string }[] = [
  { forms: { base: 'play', present: 'plays', past: 'played', ing: 'playing' }, object: 'host to' },
  {
    forms: { base: 'roll', present: 'rolls', past: 'rolled', ing: 'rolling' },
    object: 'out the red carpet for',
  },
]

/** What is done where one has come: "signed the accord in Lima on Friday". */
export const ACT_VERBS: Readonly<Record<Form, string>> = {
  base: 'sign address speak deliver inaugurate unveil chair co-chair',
  present: 'signs addresses speaks delivers inaugurates unveils chairs',
  past: 'signed addressed spoke delivered inaugurated unveiled chaired co-chaired made',
  ing: 'signing addressing delivering inaugurating chairing',
}

/** What guests do where they have come: "In Lima, she will meet …". */
export const GUEST_VERBS: Readonly<Record<Form, string>> = {
  base: 'meet sit confer negotiate hold sign attend address deliver lay visit open join',
  present: 'meets sits confers negotiates holds signs attends addresses delivers lays visits opens joins',
  past:
    'met sat conferred negotiated held signed attended addressed delivered laid visited opened joined said told agreed discussed called urged ' +
    'pledged praised stressed reaffirmed warned spoke expressed thanked underlined emphasized emphasised',
  ing: 'meeting sitting conferring negotiating holding signing attending addressing delivering laying visiting opening joining',
}

/** Verbs of talks: both sides, and the place after "in" or "at". */
export const MEET_VERBS: Readonly<Record<Form, string>> = {
  base: 'meet gather convene confer',
  present: 'meets gathers convenes confers',
  past: 'met gathered convened conferred',
  ing: 'meeting',
}

/** "paid a visit", "will make a stop": verbs that only carry the noun. */
export const CARRIERS: Readonly<Record<Form, string>> = {
  base: 'pay make begin start end conclude complete finish undertake take embark kick wrap cut break continue hold',
  present:
    'pays makes begins starts ends concludes completes finishes undertakes takes embarks kicks wraps cuts breaks continues holds',
  past: 'paid made began started ended concluded completed finished undertook took embarked kicked wrapped cut broke continued held',
  ing: 'paying making beginning starting ending concluding completing finishing undertaking taking embarking kicking wrapping continuing',
}
