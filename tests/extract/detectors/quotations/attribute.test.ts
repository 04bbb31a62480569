import { check } from './who-says-what.ts'

check('the conjunction is part of what is said', [
  ['<Lima> {said} that [the road was shut].', 'Lima | said | that the road was shut'],
  ['<Lima> {said} that, [for now, the road was shut].', 'Lima | said | that, for now, the road was shut'],
  ['<Lima> {said}, [the road was shut].', 'Lima | said | the road was shut'],
  ['We know that [the road was shut], <Lima> {said}.', 'Lima | said | the road was shut'],
])

check('a second predicate with the same auxiliary goes with the first', [
  [
    '<Lima> {said} [that the road is not shut], but is slow.',
    'Lima | said | that the road is not shut, but is slow',
  ],
  [
    '<Lima> {said} [that the road is not shut], but is slow',
    'Lima | said | that the road is not shut, but is slow',
  ],
  ['<Lima> {said} [that the road is shut], but was wrong.', 'Lima | said | that the road is shut'],
  ['<Lima> {said} [that the road is shut], and is wrong.', 'Lima | said | that the road is shut'],
  ['<Lima> {said} [that the road is shut] why but is wrong.', 'Lima | said | that the road is shut'],
])

check('a cue has its auxiliaries and adverbs with it', [
  [
    '<Lima> has also repeatedly {said} [that it was late].',
    'Lima | has also repeatedly said | that it was late',
  ],
  ['<Lima> did not {say} [that it was late].', 'Lima | did not say | that it was late'],
  ['<Lima> would later {say} [that it was late].', 'Lima | would later say | that it was late'],
  ['[It was late], {according} to <Lima>.', 'Lima | according to | It was late'],
  ['[It was late], {according} <Lima>.', 'Lima | according | It was late'],
  // The adverb, or the auxiliary, is of who says or of what is said.
  ['<The royal family> {said} [that it was late].', 'The royal family | said | that it was late'],
  ['[That is how late it was] {said} <Lima>.', 'Lima | said | That is how late it was'],
])

check('a thing that "says" says nothing, a body or state does', [
  ['Lima drew up a plan <which> {says} [that it is late].'],
  ['Lima drew up a plan, <which> {says} [that it is late].'],
  ['Lima drew up a plan <that> {says} [it is late].'],
  ['They wrote to Lima, <which> {said} [that it was late].', 'which | said | that it was late'],
  [
    'The Nordic Peace Institute, <which> {said} [that it was late], closed.',
    'which | said | that it was late',
  ],
])

check('a cue of hearsay attributes all of its clause', [
  ['<Lima> reportedly {asked} [for more time].', '- | reportedly | Lima reportedly asked for more time'],
  [
    'It rained, and <Lima> reportedly {asked} [for more time], the paper adds.',
    '- | reportedly | Lima reportedly asked for more time',
  ],
  [
    'It rained; <Lima> reportedly {asked} [for more time].',
    '- | reportedly | Lima reportedly asked for more time',
  ],
  [
    'We read that <Lima> reportedly {asked} [for more time].',
    '- | reportedly | Lima reportedly asked for more time',
  ],
  [
    '[It is late], <Lima> reportedly {feared}, when asked.',
    '- | reportedly | It is late, Lima reportedly feared',
  ],
  [
    '<Lima> reportedly {feared} [that it is late, and dark].',
    '- | reportedly | Lima reportedly feared that it is late, and dark',
  ],
])

check('the parts of a broken content go on, but a bare subject is none', [
  ['[It is late], <Lima> {said}, [and dark].', 'Lima | said | It is late', 'Lima | said | and dark'],
  ['[Lima] is {expected} [to sign].', '- | is expected | to sign'],
  ['[The Oslo] - [accord is dead], <Lima> {said}.', 'Lima | said | accord is dead'],
  ['[It is late], {said} <the man [who knows Lima]>.', 'the man who knows Lima | said | It is late'],
])

const OUTER = '<Lima> {said} [that Peru denied the raid].'
const INNER = 'Lima said that <Peru> {denied} [the raid].'
check('of two that share words one stays', [
  // The outer of two nested ones, unless it is much less sure.
  [[[OUTER], [INNER]], 'Lima | said | that Peru denied the raid'],
  [[[OUTER, 0.5], [INNER]], 'Lima | said | that Peru denied the raid'],
  [[[OUTER, 0.3], [INNER]], 'Peru | denied | the raid'],
  [
    [
      ['<Lima> {said} that [the raid, it seems, had failed].', 0.5],
      ['Lima said [that the raid], <it> {seems}, had failed.'],
    ],
    'Lima | said | that the raid, it seems, had failed',
  ],
  // The surer of two that cross.
  [[['<Lima> {said} [that Peru denied] the raid.', 0.5], [INNER]], 'Peru | denied | the raid'],
  [[['<Lima> {said} [that Peru denied] the raid.'], [INNER, 0.5]], 'Lima | said | that Peru denied'],
  // Words that another claims are no second part.
  [
    [
      ['[It is late], <Lima> {said}, [as Peru fears a raid].'],
      ['It is late, Lima said, as <Peru> {fears} [a raid].'],
    ],
    'Lima | said | It is late',
    'Peru | fears | a raid',
  ],
])
