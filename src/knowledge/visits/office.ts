/** Offices that one person holds at a time: by one, "the Chilean president" and Ines Berg are known for one visitor. Pure. */

/** In order, by the words of an office without its state. */
const SOLE: readonly (readonly [office: string, words: RegExp])[] = [
  ['vice president', /\bvice[- ]president$/],
  [
    'foreign minister',
    /\bforeign (?:minister|secretary)$|\b(?:minister|secretary) (?:of|for) (?:foreign|external) affairs$/,
  ],
  ['foreign minister', /\bsecretary of state$/],
  [
    'defence minister',
    /\bdefen[cs]e (?:minister|secretary)$|\b(?:minister|secretary) (?:of|for) defen[cs]e$/,
  ],
  ['head of government', /\b(?:prime minister|premier|chancellor|taoiseach)$/],
  ['president', /\bpresident$/],
  ['king', /\bking$/],
  ['queen', /\bqueen$/],
  ['crown prince', /\bcrown prince$/],
  ['emir', /\b[ae]mir$/],
  ['sultan', /\bsultan$/],
  ['pope', /\b(?:pope|pontiff)$/],
  ['leader', /\b(?:leader|ruler)$/],
]

/** Who holds it no more, or not yet, or helps who does. */
const OTHER = /\b(?:former|ex|late|deputy|acting|assistant|elect|candidate|opposition|party|designate|and)\b/

/** "the president of Chile", "of the Republic of Chile": the state is told apart. */
const OF_STATE = / (?:of|from) (?:the )?\p{Lu}/u

/** Null for what several hold at a time, or what is none: "envoy", "minister", "delegation". */
export function soleOffice(stated: string | null): string | null {
  if (stated === null) return null
  const state = stated.search(OF_STATE)
  const office = stated.slice(0, state < 0 ? undefined : state).toLowerCase()
  if (OTHER.test(office)) return null
  return SOLE.find(([, words]) => words.test(office))?.[0] ?? null
}

/** Who leads a state may be any of these. */
const LED_BY = new Set(['president', 'head of government', 'king', 'queen', 'emir', 'sultan', 'leader'])

/** Whether two offices of one state can be one. */
export const isSameOffice = (a: string, b: string): boolean =>
  a === b || (a === 'leader' && LED_BY.has(b)) || (b === 'leader' && LED_BY.has(a))

/** All offices that one may be. */
export const sameOffices = (office: string): string[] =>
  [...new Set(SOLE.map(([name]) => name))].filter((one) => isSameOffice(one, office))
