/** Numbers in words, lower case. */

const numbered = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step])

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve', 0),
  ...numbered('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...numbered('eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth', 11),
  ...numbered('eighteenth nineteenth', 18),
  ...numbered('twentieth thirtieth fortieth fiftieth', 20, 10),
])

/** Decades in words: "the nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ...numbered('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10),
  ['noughties', 100],
])

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
])

/** Amounts that name no number. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set(['several', 'few', 'many', 'numerous', 'some'])
