import type { Form } from '../verb-forms.ts'

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
