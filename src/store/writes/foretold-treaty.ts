/** Which treaty of its article a forecast is about. */

export interface Foretold {
  /** Of its evidence. */
  start: number
  end: number
  within: string
  details: Record<string, unknown>
}

export interface Named {
  id: string
  parties: readonly string[]
  mentions: readonly { start: number; end: number }[]
}

/** The only one that it names, or takes up. */
export function foretoldOf<T extends Named>(
  { start, end, within, details }: Foretold,
  treaties: readonly T[],
): T | null {
  if (within !== 'text') return null
  const named = treaties.filter(({ mentions }) =>
    mentions.some((one) => one.start >= start && one.end <= end),
  )
  if (named.length === 0) return takenUp(details, treaties)
  const [only] = named
  if (new Set(named.map(({ id }) => id)).size > 1) return null
  return treaties.find(({ id }) => id === only?.id) ?? null // as the article first names it
}

/**
 * "They are to sign a gas accord. … “A deal is unlikely,” Karo said.": the only treaty of the article, where the states that are named
 * may make it and no word tells of another.
 */
function takenUp<T extends Named>(
  { gist, countries }: Record<string, unknown>,
  treaties: readonly T[],
): T | null {
  const [only] = treaties
  if (!only || new Set(treaties.map(({ id }) => id)).size > 1 || !Array.isArray(gist)) return null
  const told = (gist as string[]).filter((word) => !/^(?:\d{4}|[A-Z]{2})$/.test(word))
  const isBare = told.some((word) => PACT.has(word)) && told.length <= (told.includes('sign') ? 1 : 2)
  const fits =
    only.parties.length === 0 || (countries as string[]).every((state) => only.parties.includes(state))
  return isBare && fits ? only : null
}
/** As `extract/lexicon/events.ts` has them. */
const PACT = new Set(['sign', 'pact'])
