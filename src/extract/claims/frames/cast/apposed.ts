import type { Token } from '../../../../text/tokens.ts'
import type { Actor } from './actor.ts'

/** "Ana Berg, First Deputy Minister of Chile, who": the office is hers. */
export function nameByApposition(tokens: readonly Token[], office: Actor, named: Actor | undefined): void {
  if (office.person || office.plural || !named?.person || named.possessive) return
  if (
    named.last !== office.first - 1 ||
    tokens[named.last]?.text !== ',' ||
    !/^[,.]$/.test(tokens[office.last]?.text ?? '')
  )
    return
  if (office.country !== null && named.country !== null && office.country !== named.country) return
  office.name = named.name
  office.person = named.person
  named.country ??= office.country
}

/** "Chile's ruler, General Ana Berg, said": the name behind the office is its holder's. */
export function nameAfter(tokens: readonly Token[], office: Actor, named: Actor | undefined): void {
  if (office.person || office.plural || office.country === null || !named?.person || named.country !== null)
    return
  const between = tokens.slice(office.last + 1, named.first)
  const apposed = tokens[office.last]?.text === ',' && between.every(({ lower }) => COURTESY.has(lower))
  if (!apposed || !/^[,.]$/.test(tokens[named.last]?.text ?? '')) return
  office.name = named.name
  office.person = named.person
  named.country = office.country
  named.official = true
}

const COURTESY = new Set(['mr', 'mrs', 'ms', 'dr', 'h', 'e', 'h.e', 'his', 'her', 'excellency', '.'])
