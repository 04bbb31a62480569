/** Which ways to name a treaty are of one treaty, and why. Pure; the order in which they come does not matter. */

/** How articles name a treaty, in the same words. Names are keys: lower case, without accents and punctuation. */
export interface TreatyForm {
  id: string
  /** Key in the registry of well-known treaties. */
  registry: string | null
  /** Official title. */
  title: string | null
  label: string
  year: number | null
  /** In order of the alphabet. */
  parties: readonly string[]
}

/** A form of a treaty, and the one that it joined it by; null for the first of it. */
export interface LinkedForm<F extends TreatyForm = TreatyForm> {
  form: F
  to: F | null
  reason: string
}

/** "1972 ABM Treaty" and "ABM Treaty of 1972" are called "ABM Treaty"; "Convention of 1800" has no other name. */
export const nameOf = (key: string): string => {
  const plain = key.replace(/^(?:the )?(?:\d{4} )?/, '').replace(/ (?:of )?\d{4}$/, '')
  return plain.includes(' ') ? plain : key
}

/** What two forms must share to be compared. */
export const keysOf = ({
  registry,
  title,
  label,
}: Pick<TreatyForm, 'registry' | 'title' | 'label'>): string[] => [
  ...(registry ? [`registry ${registry}`] : []),
  ...new Set([title, label].flatMap((name) => (name ? [nameOf(name)] : []))),
]

/**
 * Those that say most begin. Each goes to the only treaty that it agrees with: of two it is neither, for one treaty told as two
 * can be seen, but two told as one mislead.
 */
export function groupForms<F extends TreatyForm>(forms: readonly F[]): LinkedForm<F>[][] {
  const sorted = [...forms].sort((a, b) => stated(b) - stated(a) || (a.id < b.id ? -1 : 1))
  const groups: LinkedForm<F>[][] = []
  for (const form of sorted) {
    const fitting = groups.flatMap((group) => {
      const link = linkTo(form, group)
      return link ? [{ group, link }] : []
    })
    const [only] = fitting
    if (only && fitting.length === 1) only.group.push(only.link)
    else {
      const reason = only ? `it fits ${fitting.length} treaties` : 'none says the same'
      groups.push([{ form, to: null, reason }])
    }
  }
  return groups
}

const stated = ({ registry, title, year, parties }: TreatyForm): number =>
  8 * Number(registry !== null) +
  4 * Number(year !== null) +
  2 * Number(title !== null) +
  Number(parties.length > 1)

function linkTo<F extends TreatyForm>(form: F, group: readonly LinkedForm<F>[]): LinkedForm<F> | null {
  if (group.some((one) => contradict(form, one.form))) return null
  for (const { form: to } of group) {
    const reason = agreement(form, to)
    if (reason !== null) return { form, to, reason }
  }
  return null
}

const contradict = (a: TreatyForm, b: TreatyForm): boolean =>
  (a.year !== null && b.year !== null && a.year !== b.year) ||
  (a.registry !== null && b.registry !== null && a.registry !== b.registry)

function agreement(a: TreatyForm, b: TreatyForm): string | null {
  if (a.registry !== null && a.registry === b.registry) return `the same well-known treaty: ${a.registry}`
  const sameParties = a.parties.join() === b.parties.join()
  const openParties = a.parties.length * b.parties.length === 0
  const title = sharedTitle(a, b)
  if (title && (sameParties || openParties || (a.year !== null && a.year === b.year)))
    return `the same title: ${title}`
  if (title || !sameParties || (a.title !== null && b.title !== null) || nameOf(a.label) !== nameOf(b.label))
    return null
  return `the same name and parties: ${[nameOf(a.label), ...a.parties].join(', ')}`
}

/** Whoever has no title may be called by that of the other. */
function sharedTitle(a: TreatyForm, b: TreatyForm): string | null {
  if (a.title === null && b.title === null) return null
  const name = nameOf(a.title ?? a.label)
  return name === nameOf(b.title ?? b.label) ? name : null
}
