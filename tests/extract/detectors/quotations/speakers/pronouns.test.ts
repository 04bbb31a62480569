import { check } from './who-is-meant.ts'

const SHE = '<She> {said} [that it was late].'
const HE = '<He> {said} [that it was late].'
const THEY = '<They> {said} [that it was late].'
const IT = '<It> {said} [that it was late].'

check('"she" is no man, "he" is no woman', [
  ['Maria Berg', 'Maria Berg wrote to Peter Lindqvist.', SHE],
  ['Peter Lindqvist', 'Maria Berg wrote to Peter Lindqvist.', HE],
  ['Peter Lindqvist', 'Peter Lindqvist wrote to Maria Berg.', HE],
  ['Maria Berg', 'Peter Lindqvist wrote to Maria Berg.', '[It was late], in <her> {view}.'],
  ['Peter Lindqvist', 'Peter Lindqvist wrote to Maria Berg.', '[It was late], in <his> {view}.'],
  ['unknown', 'Maria Berg left.', HE],
  ['unknown', 'Peter Lindqvist left.', SHE],
  // Of whom nothing is told may be either.
  ['Robin Vance', 'Robin Vance left.', SHE],
  ['Robin Vance', 'Robin Vance left.', HE],
])

check('of many whom it fits, who is named last, and first in a sentence', [
  ['Maria Berg', 'Anna Keller left.', 'Maria Berg stayed.', SHE],
  // "Berg" stands late in its sentence.
  ['Anna Keller', 'Anna Keller came back from the long talks in Oslo with Maria Berg.', SHE],
  [
    'Anna Keller',
    'Anna Keller left.',
    'In the hall of the old town by the river Maria Berg wept as <she> {said} [it was late].',
  ],
  // Whose friend it was is not who it was about.
  ['Anna Keller', 'Anna Keller met Maria Berg’s brother.', SHE],
  ['Maria Berg', 'Anna Keller met Maria Berg.', SHE],
  // A name counts where it stands best.
  ['Anna Keller', 'Anna Keller left.', 'Maria Berg stayed.', 'Anna Keller slept.', SHE],
  ['unknown', 'Anna Keller left.', 'It rained.', 'It froze.', 'It snowed.', 'It thawed.', SHE],
])

check('who is called "she" is no "he" further on', [
  ['unknown', '<Robin Vance> {wrote} [it was cold].', SHE, HE],
  ['Peter Lindqvist', '<Robin Vance> {wrote} [it was cold].', SHE, 'Peter Lindqvist stayed.', HE],
])

check('who is of another mind takes over from who spoke before', [
  ['Maria Berg', '<Anna Keller> {said} [it was cold].', 'Maria Berg, a judge, was less sure.', SHE],
  [
    'Anna Keller',
    '<Anna Keller> {said} [it was cold].',
    'On Friday Maria Berg sat down.',
    `It rained. ${SHE}`,
  ],
])

check('who spoke last comes before who is only named', [
  ['Anna Keller', '<Anna Keller> {wrote}: [“It was cold. It rained. It froze. It snowed. It thawed.”]', SHE],
  ['Anna Keller', '<Anna Keller> {said} [it was cold].', 'Maria Berg sat down.', SHE],
  [
    'Maria Berg',
    '<Anna Keller> {said} [it was cold].',
    'It rained.',
    'It froze.',
    'Maria Berg sat down.',
    SHE,
  ],
  ['Maria Berg', '<Anna Keller and Maria Berg> {said} [it was cold].', 'It rained.', SHE],
  ['unknown', '<Anna Keller> {said} [it was cold].', HE],
  [
    'unknown',
    '<Anna Keller> {said} [it was cold].',
    'It rained.',
    'It froze.',
    'It snowed.',
    'It thawed.',
    SHE,
  ],
])

check('"they" are who spoke together last, or are named together', [
  [
    'Anna Keller and Peter Lindqvist',
    '<Anna Keller and Peter Lindqvist> {said} [it was cold].',
    'It rained.',
    THEY,
  ],
  ['collective', '<Many experts> {said} [it was cold].', 'It rained.', THEY],
  ['Anna Keller and Peter Lindqvist', 'Anna Keller and Peter Lindqvist met in Oslo.', THEY],
  [
    'Anna Keller and Peter Lindqvist',
    'Anna Keller and Peter Lindqvist met in Oslo.',
    '<Both> {said} [it was late].',
  ],
  ['unknown', '<Anna Keller> {said} [it was cold].', THEY],
  ['unknown', '<The Nordic Peace Institute> {said} [it was cold].', THEY],
  // Nobody remembers so far back.
  ['unknown', '<Many experts> {said} [it was cold].', 'It rained all day. '.repeat(30), THEY],
])

check('"it" is the body that spoke last', [
  ['Nordic Peace Institute', '<The Nordic Peace Institute> {said} [it was cold].', IT],
  ['unknown', '<Many experts> {said} [it was cold].', IT],
  ['unknown', 'Anna Keller and Peter Lindqvist met in Oslo.', IT],
])

check('"who" is whose name stands right before', [
  ['Anna Keller', 'Peter Lindqvist met Anna Keller, <who> {said} [it was late].'],
  [
    'unknown',
    'Anna Keller left the old town by the river long before the first of the many guests of the mayor came, and those <who> {said} [it was late] slept.',
  ],
])

check('"I" is the author, and "we" are not told', [
  ['author', '<I> {said} [it was late].'],
  ['author', '[It was late], in <my> {view}.'],
  ['unknown', '<We> {said} [it was late].'],
])
