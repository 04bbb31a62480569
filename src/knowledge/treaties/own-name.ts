/** What a treaty is called, but for whose it is: "Chilean-Peruvian peace treaty", "peace treaty between Peru and Chile". Pure. */
import { COUNTRIES } from '../../extract/lexicon/places/countries.ts'
import { BEFORE_HYPHEN } from '../../extract/lexicon/treaty-words.ts'
import { heirs } from './party-lists.ts'

/** They join the names of states to a treaty, or only praise it. */
const JOINTS = new Set(
  'a an the of and between with by from government governments signed concluded formal final historic landmark understanding'.split(
    ' ',
  ),
)
/** Of these there are many between any two states. */
const BARE =
  /^(?:treat(?:y|ies)|pacts?|agreements?|accords?|deals?|memorand(?:um|ums|a)|understanding|conventions?|protocols?|declarations?|communique|charter|truces?|cease|fires?|ceasefires?|armistice|joint|new|old|draft|first|second|similar|separate|several|other|bilateral|intergovernmental|\d+)$/

/** Of two states, with them. `name`: a key, without its year. Null where it tells no more than that they made one. */
export function ownName(name: string, parties: readonly string[]): string | null {
  if (parties.length !== 2) return null
  const words = name.split(' ')
  const own = words.map((word) => !JOINTS.has(word))
  for (const state of parties.flatMap((party) => STATES.get(party) ?? []))
    for (let i = 0; i + state.length <= words.length; i++)
      if (state.every((word, n) => words[i + n] === word)) own.fill(false, i, i + state.length)
  const left = words.filter((_, i) => own[i])
  return left.every((word) => BARE.test(word))
    ? null
    : `${left.join(' ')} of ${[...heirs(parties)].sort().join(' ')}`
}

/** Every way to name a state or its people, in the words of a key. */
const STATES = statesIn(COUNTRIES)

function statesIn(table: string): Map<string, string[][]> {
  const states = new Map<string, string[][]>()
  for (const line of table.trim().split('\n')) {
    const [code = '', name = '', others = '', demonyms = ''] = line.split('|')
    const named = [name, ...others.split(', '), ...demonyms.split(', ')].filter(Boolean).map(wordsOf)
    states.set(code, [...(states.get(code) ?? []), ...named])
  }
  for (const [people, code] of BEFORE_HYPHEN) states.get(code)?.push([people])
  return states
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/[\p{M}'’]/gu, '')
  return plain
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
