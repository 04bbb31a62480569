import { check } from './who-is-meant.ts'

const says = (source: string): string => `<${source}> {said} [that it was late].`

check('a body or a place that is the head of the phrase speaks', [
  ['Nordic Peace Institute', says('The Nordic Peace Institute')],
  ['Nordic Peace Institute', says('The Nordic Peace Institute in Oslo')],
  ['Norway', says('Norway')],
  ['unknown', says('The Norwegian')],
  ['unknown', '<The Nordic Peace> Institute {said} [that it was late].'],
  ['anonymous', says('Kremlin sources')],
  ['organization', says('The regulator of the Nordic Peace Institute')],
  ['organization', says('The watchdog')],
  ['German government', says('The German government')],
  ['German government', says('German government')],
  ['organization', says('The German government of the day')],
  ['unknown', says('The German climber')],
])

check('who wrote a document says what it says', [
  ['Anna Keller', 'Anna Keller left.', says('Keller’s letter')],
  ['Anna Keller', says('A letter on Monday by Anna Keller')],
  ['Anna Keller', says('A letter from Anna Keller')],
  ['Anna Keller', says('A letter to Peter Lindqvist by Anna Keller')],
  ['document', says('A letter to Anna Keller')],
  ['document', says('A letter on Anna Keller’s debts')],
  ['document', says('A report by Anna Keller')],
])

const MINISTERS = 'The Swedish minister Bo Ek met Norwegian minister Anna Keller.'

check('who holds an office is who was last said to hold it', [
  ['Anna Keller', MINISTERS, says('The minister')],
  ['Bo Ek', MINISTERS, says('The Swedish minister')],
  ['unknown', MINISTERS, says('The Danish minister')],
  ['unknown', MINISTERS, says('The mayor')],
  ['unknown', MINISTERS, says('A minister')],
  // Of what state the minister is, the text need not tell.
  ['Bo Ek', 'Minister Bo Ek came to Oslo.', says('The Norwegian minister')],
  ['Anna Keller', 'Party boss Anna Keller came to Oslo.', says('The boss')],
  ['Anna Keller', MINISTERS, 'In <the minister’s> {view}, [it was late].'],
  ['Anna Keller', MINISTERS, says('The minister close to the army')],
  ['Anna Keller', MINISTERS, says('The minister, a lawyer')],
  // Two, in the order in which they were named.
  ['Bo Ek and Anna Keller', MINISTERS, says('The two ministers')],
  ['Bo Ek and Anna Keller', MINISTERS, says('Both ministers')],
  ['collective', MINISTERS, says('The ministers')],
  ['collective', 'Minister Bo Ek came to Oslo.', says('The two ministers')],
])

check('an office is not the one that its noun alone names', [
  ['Bo Ek', 'Vice President Bo Ek met President Anna Keller.', says('The Vice President')],
  ['Anna Keller', 'President Anna Keller met Vice President Bo Ek.', says('The President')],
  ['Bo Ek', 'Acting President Bo Ek wrote to President Anna Keller.', says('The Acting President')],
  ['unknown', 'President Anna Keller left.', says('The Vice President')],
  ['unknown', 'Foreign Minister Anna Keller left.', says('The prime minister')],
  ['Anna Keller', 'Deputy Foreign Minister Anna Keller left.', says('The minister')],
])

const BOTH = '<Bo Ek and Anna Keller> {said} [that it was cold].'

check('who spoke together, or are named together, are called so again', [
  ['Bo Ek and Anna Keller', BOTH, says('The researchers')],
  ['unknown', BOTH, says('The researcher')],
  ['collective', says('The Nordic Peace Institute'), says('The researchers')],
  ['collective', BOTH, says('Researchers')],
  ['Bo Ek and Anna Keller', 'Bo Ek and Anna Keller met.', says('The two researchers')],
  ['Bo Ek and Anna Keller', 'Bo Ek of the Delta Institute and Anna Keller met.', says('The two researchers')],
  ['collective', 'Bo Ek and Anna Keller met.', says('The researchers')],
  ['unknown', 'Bo Ek and Anna Keller met.', says('The two sides')],
  ['collective', '<Many experts> {said} [that it was cold].', says('The two researchers')],
])

const INSTITUTE = 'The Nordic Peace Institute met with the Baltic Trade Union.'

check('a body is called again by a noun of its name or of its kind', [
  ['Nordic Peace Institute', INSTITUTE, says('The institute')],
  ['Nordic Peace Institute', INSTITUTE, says('The think tank')],
  ['Baltic Trade Union', INSTITUTE, says('The union')],
  ['organization', INSTITUTE, says('The court')],
  ['organization', INSTITUTE, says('A union')],
  ['organization', says('The institute')],
  // Which of two of a kind is meant is not told.
  ['unknown', 'The Nordic Peace Institute met the Delta Institute.', says('The think tank')],
  ['Baltic Forum', 'The Baltic Forum, an old think tank, met the Delta Institute.', says('The think tank')],
])

check('who is not named is of the kind that the noun tells', [
  ['collective', says('Many experts')],
  ['anonymous', says('A senior diplomat')],
  ['anonymous', says('A diplomat close to Lima')],
  ['anonymous', says('Two people familiar with the talks')],
  ['document', says('A report')],
  ['collective', says('Voters in the north of Peru')],
  // A definite one was told of before.
  ['unknown', says('The diplomat')],
  ['unknown', says('This diplomat')],
  ['document', says('The report')],
])

check('a word of hearsay stands for who is not named', [
  ['hearsay', '[Lima] {is expected} [to sign].'],
  ['hearsay', '{Reportedly} [it was late].'],
  ['nobody', '[It] {expected} [snow].'],
  ['nobody', '[It] {has snowed} [since].'],
  ['nobody', '[It was] {long expected} [in Lima].'],
  ['nobody', '[It was late], {said}.'],
])

check('who is named before a colon is not looked for in the text', [
  ['unknown', 'President Anna Keller left.', '<THE PRESIDENT>: [It was late.]'],
  ['Anna Keller', 'President Anna Keller left.', '<KELLER>: [It was late.]'],
  ['Nordic Peace Institute', '<Nordic Peace Institute>: [It was late.]'],
])
