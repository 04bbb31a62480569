/** Which portraits are of one person, and why. Pure; the order in which they come does not matter. */
import { areApart, unitsOf, type Verdicts } from '../verdicts.ts'
import { LINK, Likeness, PROPOSE, type Agreement, type Portrait } from './portrait.ts'

/** A portrait of a person, and what it was linked by. */
export interface Linked<P extends Portrait = Portrait> {
  portrait: P
  /** The portrait that the group began with; null for that one itself. */
  to: P | null
  /** Null where an editor decided. */
  score: number | null
  reasons: string[]
}

/** Of two it could be, it is the one whom so many times as many articles speak of. */
const DOMINANT = 8
/** So many times, where he or she heads a state or the like, and the name is all that is told. */
const FAMED = 4
/** What two groups that a third ties agree in, at least. */
const BRIDGED = 3

interface Group<P extends Portrait> {
  likeness: Likeness
  linked: Linked<P>[]
}

/**
 * Precision first: who states most begins; what agrees enough with one person, and with none as much, is linked. What fits
 * two as well is neither, unless hardly anything speaks of one of them: for two profiles of one person can be joined later, but one profile of two misleads.
 */
export function groupPortraits<P extends Portrait>(
  portraits: readonly P[],
  verdicts: Verdicts,
): Linked<P>[][] {
  const sorted = [...portraits].sort(
    (a, b) =>
      placed(b) - placed(a) ||
      b.weight - a.weight ||
      (a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  )
  const groups: Group<P>[] = []
  for (const unit of unitsOf(sorted, verdicts)) {
    const [first] = unit
    const best = bestOf(unit, groups, verdicts)
    const group = best?.group ?? { likeness: new Likeness(), linked: [] }
    if (!best) groups.push(group)
    for (const bridged of best?.bridged ?? []) {
      groups.splice(groups.indexOf(bridged), 1)
      for (const { portrait } of bridged.linked) group.likeness.add(portrait)
      group.linked.push(...bridged.linked.map((one) => ({ ...one, to: one.to ?? first ?? null })))
    }
    const to = group.linked[0]?.portrait ?? null
    for (const portrait of unit) {
      const { score, reasons } =
        portrait === first
          ? (best?.agreement ?? { score: null, reasons: ['nothing agreed enough with it'] })
          : { score: null, reasons: ['an editor says that they are one'] }
      group.linked.push({ portrait, to: to ?? (portrait === first ? null : (first ?? null)), score, reasons })
      group.likeness.add(portrait)
    }
  }
  return groups.map(({ linked }) => linked)
}

/** What each agrees with enough to be proposed, and yet was not linked; best first. */
export function proposals<P extends Portrait>(
  own: readonly P[],
  others: readonly (readonly P[])[],
  verdicts: Verdicts,
): (Agreement & { portraits: readonly P[] })[] {
  const likeness = new Likeness(own)
  return others
    .filter((portraits) => !areApart(own, portraits, verdicts))
    .flatMap((portraits) => {
      const [best] = portraits
        .flatMap((portrait) => likeness.agreement(portrait) ?? [])
        .sort((a, b) => b.score - a.score)
      return best && best.score >= PROPOSE ? [{ ...best, portraits }] : []
    })
    .sort((a, b) => b.score - a.score)
}

const placed = ({ country, affiliation, title }: Portrait): number =>
  Number(country !== null) + 2 * Number(affiliation !== null) + Number(title !== null)

function bestOf<P extends Portrait>(unit: readonly P[], groups: readonly Group<P>[], verdicts: Verdicts) {
  const alike = groups
    .flatMap((group) => {
      const [agreement] = unit
        .flatMap((portrait) => group.likeness.agreement(portrait) ?? [])
        .sort((a, b) => b.score - a.score)
      return agreement && agreement.score >= PROPOSE ? [{ group, agreement, weight: weightOf(group) }] : []
    })
    .filter(
      ({ group }) =>
        !areApart(
          unit,
          group.linked.map(({ portrait }) => portrait),
          verdicts,
        ),
    )
    // of whom as little is known goes before of whom more is
    .map((one) => ({ ...one, rank: 2 * one.agreement.score + Number(one.group.likeness.unplaced) }))
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight)
  const linkable = alike.filter(({ agreement }) => agreement.score >= LINK)
  const [first, second, ...more] = linkable.filter(({ rank }) => rank === linkable[0]?.rank)
  if (!first) return undefined
  const isAlone = ({ weight }: { weight: number }): boolean => first.weight >= DOMINANT * weight
  const fame = first.group.likeness.isHigh ? FAMED : DOMINANT
  const rivals = alike.filter((one) => one !== first && !one.agreement.disputed)
  if (first.agreement.byFame && !rivals.every(({ weight }) => first.weight >= fame * weight)) return undefined
  if (!second || isAlone(second)) return { ...first, bridged: [] }
  const bridged = [second, ...more].map(({ group }) => group)
  return bridged.every((group) => isBridged(first.group, group, verdicts)) ? { ...first, bridged } : undefined
}

/** Whether two groups that one portrait fits as well are one: what they state agrees, if not enough without it. */
function isBridged<P extends Portrait>(one: Group<P>, other: Group<P>, verdicts: Verdicts): boolean {
  const portraits = other.linked.map(({ portrait }) => portrait)
  if (
    areApart(
      one.linked.map(({ portrait }) => portrait),
      portraits,
      verdicts,
    )
  )
    return false
  return portraits.every((portrait) => {
    const agreement = one.likeness.agreement(portrait)
    return agreement !== null && agreement.score >= BRIDGED && !agreement.disputed
  })
}

const weightOf = <P extends Portrait>({ linked }: Group<P>): number =>
  linked.reduce((sum, { portrait }) => sum + portrait.weight, 0)
