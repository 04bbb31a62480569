/** Which ways to name a treaty are of one treaty, and why. Pure; the order in which they come does not matter. */
import { areApart, unitsOf, type Verdicts } from '../verdicts.ts'
import { agreement, contradiction, doubt, type TreatyForm } from './treaty-form.ts'

/** A form of a treaty, and the one that it joined it by; null for the first of it. */
export interface LinkedForm<F extends TreatyForm = TreatyForm> {
  form: F
  to: F | null
  reason: string
}

/** What two treaties have in common, and what speaks against their being one; an editor may say. */
export interface Proposed<F extends TreatyForm = TreatyForm> {
  forms: readonly F[]
  reasons: string[]
}

interface Group<F extends TreatyForm> {
  linked: LinkedForm<F>[]
  /** It may be one of two others, and so is neither. */
  open: boolean
}

/**
 * Those that say most begin. Each goes to the only treaty that it agrees with: of two it is neither, for one treaty told as two
 * can be seen, but two told as one mislead.
 */
export function groupForms<F extends TreatyForm>(
  forms: readonly F[],
  verdicts: Verdicts = new Map(),
): LinkedForm<F>[][] {
  const groups: Group<F>[] = []
  for (const unit of unitsOf([...forms].sort(mostStated), verdicts)) {
    const fitting = groups.flatMap((group) => {
      const link = areApart(unit, formsOf(group), verdicts) ? null : linkTo(unit, formsOf(group))
      return link ? [{ group, link }] : []
    })
    const [only, second] = fitting.length > 1 ? fitting.filter(({ group }) => group.open) : fitting
    const joined = second ? undefined : only
    const [first] = unit as [F]
    const link = joined?.link ?? { form: first, to: null, reason: aloneFor(first, fitting.length) }
    const group = joined?.group ?? { linked: [], open: fitting.length > 1 }
    if (!joined) groups.push(group)
    group.linked.push(
      link,
      ...unit
        .filter((form) => form !== link.form)
        .map((form) => ({ form, to: link.form, reason: 'an editor says that they are one' })),
    )
  }
  return groups.map(({ linked }) => linked)
}

/** Treaties that have something to tell them by in common, and yet are not one. */
export function proposals<F extends TreatyForm>(
  own: readonly F[],
  others: readonly (readonly F[])[],
  verdicts: Verdicts = new Map(),
): Proposed<F>[] {
  return others
    .filter((forms) => !areApart(own, forms, verdicts))
    .flatMap((forms) => {
      const reasons = own.flatMap((one) => forms.flatMap((other) => doubt(one, other) ?? []))
      return reasons.length > 0 ? [{ forms, reasons: [...new Set(reasons)].sort() }] : []
    })
}

/** Why a form begins a treaty. */
const aloneFor = ({ loose }: TreatyForm, fitting: number): string =>
  loose
    ? 'its words fit any treaty'
    : fitting > 1
      ? `it fits ${fitting} treaties`
      : 'none before it says the same'

const formsOf = <F extends TreatyForm>({ linked }: Group<F>): F[] => linked.map(({ form }) => form)

/** The id only tells apart what says the same. */
const mostStated = (a: TreatyForm, b: TreatyForm): number =>
  stated(b) - stated(a) || b.parties.length - a.parties.length || (a.id < b.id ? -1 : 1)

const stated = ({ registry, title, year, parties }: TreatyForm): number =>
  8 * Number(registry !== null) +
  4 * Number(year !== null) +
  2 * Number(title !== null) +
  Number(parties.length > 1)

function linkTo<F extends TreatyForm>(unit: readonly F[], group: readonly F[]): LinkedForm<F> | null {
  if (contradiction(unit, group) !== null) return null
  for (const form of unit)
    for (const to of group) {
      const reason = agreement(form, to)
      if (reason !== null) return { form, to, reason }
    }
  return null
}
