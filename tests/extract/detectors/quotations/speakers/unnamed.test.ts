import { check } from './who-is-meant.ts'

const says = (source: string): string => `<${source}> {said} [that it was late].`

check('who spoke with no name is called so again', [
  ['anonymous', says('A diplomat'), says('The diplomat')],
  ['anonymous', says('A senior diplomat in Lima'), says('The diplomat')],
  ['anonymous', says('A diplomat'), says('He')],
  ['anonymous', 'Anna Keller left.', says('A diplomat'), says('She')],
  ['unknown', says('A diplomat'), says('The envoy')],
  ['unknown', 'A diplomat left.', says('The diplomat')],
  // One who is named comes first.
  ['Bo Ek', 'The diplomat Bo Ek came to Lima.', says('A diplomat'), says('The diplomat')],
  ['Anna Keller', says('A diplomat'), 'It rained.', says('Anna Keller'), says('She')],
])

check('who asks not to be named is anonymous, told of before or not', [
  ['anonymous', says('A pilot who asked not to be named')],
  ['anonymous', says('A pilot who asked not to be named'), says('The pilot')],
  ['anonymous', says('The diplomat, who spoke on condition of anonymity,')],
  ['anonymous', says('A diplomat briefed on the talks')],
  ['unknown', says('The diplomat, who spoke in Lima,')],
  ['document', says('A report, which cited unnamed pilots,')],
])

check('a part of several', [
  ['anonymous', says('Two officials'), says('One of them')],
  ['anonymous', says('One of the officials')],
  ['collective', says('Many experts'), says('Some of them')],
  ['document', says('One of the reports')],
  ['unknown', says('Bo Ek and Anna Keller'), says('One of them')],
  ['Bo Ek and Anna Keller', says('Bo Ek and Anna Keller'), says('Both of them')],
  ['unknown', says('One of them')],
])

check('a few officials are some in particular', [
  ['anonymous', says('Two officials')],
  ['anonymous', says('Three senior diplomats')],
  ['collective', says('Officials')],
  ['collective', says('The two officials')],
])

check('several who spoke go on together', [
  ['anonymous', says('Two officials'), says('They')],
  ['Peru and Chile', says('Peru and Chile'), says('They')],
  ['Bo Ek and Anna Keller', says('Bo Ek and Anna Keller'), says('The ministry'), says('They')],
  ['Bo Ek and Anna Keller', says('Bo Ek and Anna Keller'), says('The pair')],
  ['Bo Ek and Anna Keller', 'Bo Ek and a Danish envoy, Anna Keller, met.', says('The two')],
  ['Bo Ek and Anna Keller', 'Bo Ek and a Danish envoy, Anna Keller, met.', says('Both')],
  ['Bo Ek and Anna Keller', 'The minister Bo Ek, and Anna Keller, a judge, met.', says('Both')],
  ['unknown', 'The minister Bo Ek, and Anna Keller, a judge, met.', says('They')],
  ['unknown', 'Bo Ek left.', says('The pair')],
  // A body goes on as one.
  ['Nordic Peace Institute', says('The Nordic Peace Institute'), says('Bo Ek and Anna Keller'), says('It')],
  ['unknown', says('Peru and Chile'), says('It')],
])

check('a rank before the name tells who is meant, as an office does', [
  ['Bo Ek', 'The coup leader, Captain Bo Ek, came to Lima.', says('The captain')],
  ['unknown', 'The coup leader, Captain Bo Ek, came to Lima.', says('The general')],
])
