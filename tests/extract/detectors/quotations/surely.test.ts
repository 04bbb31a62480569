import { test } from 'tap'
import type { Finding } from '../../../../src/extract/detectors/quotations/find.ts'
import type { Signals } from '../../../../src/extract/detectors/quotations/signals.ts'
import {
  asideOf,
  brokenQuotation,
  closing,
} from '../../../../src/extract/detectors/quotations/surely/aside.ts'
import {
  clauseEnd,
  saysPlainly,
  takesStand,
  withoutAddressee,
} from '../../../../src/extract/detectors/quotations/surely/content.ts'
import {
  holdsThat,
  saysNothing,
  saysThat,
  stretchBefore,
} from '../../../../src/extract/detectors/quotations/surely/cue.ts'
import {
  fromTheFirst,
  fromWhoKnows,
  fromWhoSpeaks,
  inOrder,
  withName,
  withoutTail,
  withPartner,
} from '../../../../src/extract/detectors/quotations/surely/source.ts'
import {
  speakerBehind,
  subjectOfClause,
  toldOf,
} from '../../../../src/extract/detectors/quotations/surely/subject.ts'
import { citesWhom, whoIsQuoted } from '../../../../src/extract/detectors/quotations/surely/quoted.ts'
import type { Range } from '../../../../src/extract/detectors/quotations/noun-phrases.ts'
import { readFindings, wordsOf } from './steps.ts'

type Rule = (signals: Signals, finding: Finding) => Range | boolean | null

/** Texts in which `<who> {says} [what]` is marked, and what a rule makes of each: words, or whether it holds. */
function check(
  name: string,
  rule: Rule,
  cases: readonly (readonly [string, string | boolean | null])[],
): void {
  test(name, (t) => {
    for (const [marked, expected] of cases) {
      const { reading, signals, finding } = readFindings([[marked]])
      const made = rule(signals, finding)
      t.equal(made && typeof made === 'object' ? wordsOf(reading, made) : made, expected, marked)
    }
    t.end()
  })
}

const source = ({ source }: Finding): Range => source ?? { first: 0, last: 0 }

check('a verb of saying behind marks is a cue of what they hold', (s, { cue }) => stretchBefore(s, cue), [
  ['“We were never asked,” {analysed} Tamsin Okoro.', '“We were never asked,”'],
  ['“We were never asked,” Tamsin Okoro {analysed}.', '“We were never asked,”'],
  ['“We were never asked,” she {said}.', '“We were never asked,”'],
  ['“Were we ever asked?” Mr. Okoro {said}.', '“Were we ever asked?”'],
  ['“We were never asked”, she {said}.', '“We were never asked”'],
  ['“We were never asked” {said} all.', null],
  ['“We were never asked,” the mayor {said}.', null],
  ['“We were never asked,” it {rained}.', null],
  ['“Winter,” she {said}.', '“Winter,”'],
  ['“,” she {said}.', null],
])

check('a verb of saying between who says and "that" is a cue', (s, { cue }) => saysThat(s, cue), [
  ['She {claims} that it is late.', true],
  ['Norway {claims} that it is late.', true],
  ['Article 4 of the treaty {states} that it is late.', true],
  ['Norway {said} late on Friday that it is late.', true],
  ['The court {ruled} on Friday that it is late.', true],
  ['The court {rules} that bind it are late.', false],
  ['Norway {said} of the envoy that it is late.', false],
  ['The {claims} that it is late are old.', false],
  ['Clean Air Act {rules} that could close plants are old.', false],
  ['She {claims} it is late.', false],
  ['She {waits} that it be late.', false],
])

check('what somebody holds is a cue before "that" and a clause', (s, { cue }) => holdsThat(s, cue), [
  ['Okoro’s {claim} that it is late was denied.', true],
  ['His repeated {prediction} that it would be late was denied.', true],
  ['Envoys are still deeply {sceptical} that it will be late.', true],
  ['Keller remains {confident} that it is late.', true],
  ['Their {refusal} to sign was denied.', true],
  ['Their {bridge} to the coast was shut.', false],
  // Nobody’s, no clause, a thing, or “it” that holds nothing.
  ['The old {claim} that it is late was denied.', false],
  ['Okoro’s {claim} was denied.', false],
  ['His {claim} that was denied is old.', false],
  ['His {bridge} that it carries is old.', false],
  ['It is {certain} that it is late.', false],
  ['He is in the city, {certain} that it is late.', false],
])

check(
  'who asks not to be named, or declines to comment, says nothing by it',
  (s, { cue }) => saysNothing(s, cue),
  [
    ['An aide who {asked} not to be named left.', true],
    ['An aide who {declined} to be identified left.', true],
    ['An aide {declined} to comment.', true],
    ['An aide {refused} to say when the dam would open.', true],
    ['An aide {declined} to leave.', false],
    ['An aide who {asked} to be named left.', false],
    ['An aide who {asked} not to be moved left.', false],
  ],
)

check('what is turned down is not told for its own sake', (s, { cue }) => saysNothing(s, cue), [
  ['Norway declined a {request} by Okoro to visit Oslo.', true],
  ['Norway turned down the {offer} of Okoro to visit Oslo.', true],
  ['A {request} by Okoro to visit Oslo came late.', false],
])

check(
  'who speaks for another says it, and not that other',
  (s, { source }) => source && fromWhoSpeaks(s, source),
  [
    ['A spokeswoman for <Ms. Okoro> {said} [it was late].', 'A spokeswoman for Ms. Okoro'],
    ['On Friday lawyers for <Okoro> {said} [it was late].', 'lawyers for Okoro'],
    ['The long wait for <Okoro> {said} [enough].', 'Okoro'],
  ],
)

check(
  'a name behind a verb of saying that follows a mark is who says',
  (s, { cue }) => speakerBehind(s, cue),
  [
    ['The truce may fail, {said} Tamsin Okoro, who left.', 'Tamsin Okoro'],
    ['The truce may fail, {said} Dr. Tamsin Okoro.', 'Dr. Tamsin Okoro'],
    ['The truce may fail, {said} Oduya.', 'Oduya'],
    ['Keller, a lawyer, {said} Tamsin Okoro may fail.', null],
    ['The mayor {said} Tamsin Okoro may fail.', null],
    ['The truce may fail, {said} the mayor.', 'the mayor'],
  ],
)

check('so is any speaker behind a clause with a verb', (s, { cue }) => speakerBehind(s, cue), [
  ['The talks will go on, {said} the minister.', 'the minister'],
  ['The talks will go on, {said} police.', 'police'],
  ['The vote was void, {ruled} the court, and left.', 'the court'],
  ['Norway, which lost, will sign, {said} the United Nations.', 'the United Nations'],
  // A verb follows, no clause goes before, or it is no speaker.
  ['The talks will go on, {said} the minister would leave.', null],
  ['The minister, an engineer, {said} the envoy.', null],
  ['The minister, who was in Lima, {announced} the envoy.', null],
  ['The talks will go on, {said} the bridge.', null],
  ['The talks will go on, {mended} the minister.', null],
  ['The talks will go on, {said} in Lima.', null],
])

check('a name that a source stands beside is part of it', (s, finding) => withName(s, source(finding)), [
  ['Tamsin Okoro, <an analyst>, {said} [it was late].', 'Tamsin Okoro, an analyst'],
  ['Lima said Tamsin Okoro, <an analyst>, {said} [it was late].', 'Tamsin Okoro, an analyst'],
  ['With Tamsin Okoro, <the mayor> {said} [it was late].', 'the mayor'],
  ['In winter, <the mayor> {said} [it was late].', 'the mayor'],
])

check('a comma or “’s” at its end is not who says', (s, finding) => withoutTail(s, source(finding)), [
  ['Okoro, <an analyst,> {said} [it was late].', 'an analyst'],
  ['<An analyst> {said} [it was late].', 'An analyst'],
  ['<Tamsin Okoro’s> {claim} that [it was late] was denied.', 'Tamsin Okoro'],
])

check('with no mark before the verb, who says stands before it', (s, f) => inOrder(s, f).source, [
  ['[The mayor] {said} <Tamsin Okoro> would leave.', 'The mayor'],
  ['But the mayor {said} <Tamsin Okoro, the envoy>, [would leave].', 'the mayor'],
  ['[It was late], {said} <Tamsin Okoro>.', 'Tamsin Okoro'],
  ['[It was late] as was {said} <by Tamsin Okoro>.', 'by Tamsin Okoro'],
  ['<The mayor> {said} [it was late].', 'The mayor'],
])

check('what is said is then all behind the verb', (s, f) => inOrder(s, f).content, [
  ['[The mayor] {said} <Tamsin Okoro> would leave.', 'Tamsin Okoro would leave'],
  ['The mayor {said} <Tamsin Okoro, the envoy>, [would leave].', 'Tamsin Okoro, the envoy, would leave'],
])

check(
  'the clause of a noun ends before the verb of its sentence',
  (s, { cue, content }) => ({ ...content, last: clauseEnd(s, cue, content) }),
  [
    ['Okoro’s {claim} [that the base was shut has been denied].', 'that the base was shut'],
    [
      'Oslo {insists} [that the pact], which rules the strait, remains in force.',
      'that the pact, which rules the strait, remains in force',
    ],
    ['Oslo {insists} [that the pact holds], which is late, remains odd.', 'that the pact holds'],
    ['Oslo {says} [the pact holds; Keller was not so sure].', 'the pact holds'],
    ['Oslo {says} [the pact holds; not so the truce].', 'the pact holds; not so the truce'],
    ['The {claim} that [the base was shut has been denied].', 'the base was shut'],
    [
      'The {claim} [that those who came late were shut out was denied].',
      'that those who came late were shut out',
    ],
    ['Okoro’s {claim} [that the base was shut angered Lima].', 'that the base was shut'],
    ['Its repeated {threat} [that it would leave worried investors].', 'that it would leave'],
    [
      'Its {claim} [that the base was shut by rebels held by Peru].',
      'that the base was shut by rebels held by Peru',
    ],
    ['Its {pledge} [to open the base has been kept].', 'to open the base'],
    ['The poster {claims} [that it is late and was late].', 'that it is late and was late'],
    ['She {said} [that the base was shut].', 'that the base was shut'],
    ['She made the {claim} [that the base is what it was].', 'that the base is what it was'],
  ],
)

check('the subject of a clause that is joined on is who says', (s, { cue }) => subjectOfClause(s, cue), [
  ['Okoro says it is late, while the economist Vilkas {doubts} that it is.', 'the economist Vilkas'],
  ['Okoro says it is late, but Oslo {denies} that it is.', 'Oslo'],
  [
    'Okoro says it is late, and Anna Keller, until last year a lawyer, {doubts} that it is.',
    'Anna Keller, until last year a lawyer',
  ],
  ['Okoro says it is late, but also {doubts} that it is.', null],
  ['Tamsin Okoro, a lawyer, and Anna Keller, a judge, {doubt} that it is.', null],
  ['Okoro, an economist, {doubts} that it is late.', null],
])

check('who is told of at length before the verb is who says', (s, { cue }) => toldOf(s, cue), [
  ['A diplomat who left because the talks are secret {said} it was late.', 'A diplomat'],
  ['The Danish envoy who had come by train {said} it was late.', 'The Danish envoy'],
  ['A diplomat who left when the minister {said} it was late.', null],
  ['A bridge who left because the talks are secret {said} it was late.', null],
  ['A diplomat who left, and was secret, {said} it was late.', null],
  ['They heard who left because the talks are secret {said} it was late.', null],
])

check(
  'whom it is said to, and when, is not what is said',
  (s, { cue, content }) => withoutAddressee(s, cue, content),
  [
    ['They {asked} [President Okoro whether it was late].', 'whether it was late'],
    ['Okoro {said} [afterwards that it was late].', 'it was late'],
    [
      'Okoro {warned} [the rebels to refrain from all that would hurt].',
      'the rebels to refrain from all that would hurt',
    ],
    ['Okoro {asked} [the envoy who said that it was late].', 'the envoy who said that it was late'],
    ['Okoro {said} [the plan that was made in Oslo is dead].', 'the plan that was made in Oslo is dead'],
  ],
)

const aside =
  (part: 'before' | 'behind' | 'source'): Rule =>
  (s, { cue }) =>
    asideOf(s, cue)?.[part] ?? null

check('who says it may stand between a subject and its verb', aside('source'), [
  ['Norway, {said} retired General Tamsin Okoro, has no interest in war.', 'retired General Tamsin Okoro'],
  ['The grain, the ministry {estimates}, leaves by sea.', 'the ministry'],
  ['The dam, analysts {believe}, will fail.', 'analysts'],
  ['Okoro, the former secretary of {state}, attended the meeting.', null],
  ['The merits of the plan, which {allows}, are debated.', null],
  ['On Monday, Okoro {said}, the army left.', null],
  ['The grain, the ministry {reported}, quoting the navy.', null],
  ['It was late when, Okoro {said}, the army left.', null],
  ['Okoro, {speaking} in Oslo, was tired.', null],
])
check('what is said then is all of the clause', aside('before'), [
  ['Norway, {said} Tamsin Okoro, has no interest in war.', 'Norway'],
])
check('to its end', aside('behind'), [
  ['Norway, {said} Tamsin Okoro, has no interest in war.', 'has no interest in war'],
])

check(
  'what is plainly said has a speaker before it and a verb of its own',
  (s, { cue, content }) => saysPlainly(s, cue, { ...content, other: null }),
  [
    ['Analysts {doubt} [the bridge can be saved].', true],
    ['Okoro {said} that [the bridge is shut].', true],
    ['Okoro {praised} [the bridge].', false],
    ['The old {doubt} [the bridge can be saved].', false],
    ['[The bridge is shut], Okoro {said}.', false],
  ],
)

check(
  'a stand is taken right behind a speaker',
  (s, { cue, content }) => takesStand(s, cue, { ...content, other: null }),
  [
    ['Okoro {welcomed} [the truce].', true],
    ['The ministers also {underlined} [the need for a truce].', true],
    ['Norway again {condemned} [the raid].', true],
    ['Okoro {mended} [the bridge].', false],
    ['The {stressed} [city is shut].', false],
    ['Okoro {stressed} at length [the need for a truce].', false],
  ],
)

check('who is joined to a name before the verb says it too', (s, f) => withPartner(s, f.cue, source(f)), [
  [
    '<Tamsin Okoro>, a lawyer, and Anna Keller, a judge, {said} [it was late].',
    'Tamsin Okoro, a lawyer, and Anna Keller, a judge',
  ],
  ['<Tamsin Okoro>, a lawyer who met Anna Keller, {said} [it was late].', 'Tamsin Okoro'],
  ['<Tamsin Okoro> was late, and Anna Keller {said} [it was late].', 'Tamsin Okoro'],
])

check('who is quoted says it, and not who quotes', (s, { cue }) => whoIsQuoted(s, cue), [
  ['Okoro was quoted as {saying} by the daily that it rained.', 'Okoro'],
  ['The envoy was quoted by the daily as {saying} that it rained.', 'The envoy'],
  ['“It rained,” the envoy has been quoted as {saying}.', 'the envoy'],
  ['The daily quoted Okoro as {saying} that it rained.', 'Okoro'],
  ['The daily cited the defence minister as {saying} that it rained.', 'the defence minister'],
  ['Okoro spoke of the envoy as {saying} little.', null],
])

check('whom it is had from is not said', (s, { cue, content }) => citesWhom(s, cue, content), [
  ['Tass reported a deal, {citing} [two diplomats].', true],
  ['Tass {reported} a deal, [quoting the presidency].', true],
  ['Tass left, {citing} [concerns about the rain].', false],
  ['He left, {quoting} [“the spirit of Lima”].', false],
])

check(
  'who opens the sentence says it, and not what he knows of',
  (s, { source }) => source && fromWhoKnows(s, source),
  [
    [
      'Two officials with knowledge of <the itinerary> {said} it rained.',
      'Two officials with knowledge of the itinerary',
    ],
    ['But two officials in <the valley> {said} it rained.', 'two officials in the valley'],
    ['The head of <the ministry> {said} it rained.', 'the ministry'],
    ['Rain fell on <the valley>, which {said} little.', 'the valley'],
  ],
)

const atLast =
  (part: 'before' | 'source'): Rule =>
  (s, { cue }) =>
    closing(s, cue)?.[part] ?? null

check('who says it may stand at the end of a sentence, with a verb that needs an object', atLast('source'), [
  ['The talks will resume in May, the ministry {announced} on Friday.', 'the ministry'],
  [
    'The talks will resume in May, a spokesman, Ravi Menon, {announced} on Friday.',
    'a spokesman, Ravi Menon',
  ],
  [
    'The talks will resume in May, Ravi Menon, a spokesman for the army, {said} on Friday.',
    'Ravi Menon, a spokesman for the army',
  ],
  ['The talks will resume in May, Ravi Menon, a spokesman, {said} the rain would stop.', null],
  ['When the talks resume, Ravi Menon, a spokesman, {said}.', null],
  ['The talks will resume in May, spokesman Ravi Menon {confirmed}.', 'spokesman Ravi Menon'],
  ['At his request, the talks will resume, the ministry {announced}.', 'the ministry'],
  ['The talks will resume in May, the ministry {announced} the plan.', null],
  ['The talks are off, the minister {told} a regular briefing, blaming the rain.', 'the minister'],
  ['The talks are off, the minister {told} reporters in Lima on Friday.', 'the minister'],
  ['The talks are off, the minister {told} reporters that he would go.', null],
  ['The talks are off, the minister {told} him to say.', null],
  ['The talks will resume in May, the rain {confirmed}.', null],
  ['When the talks resumed, the ministry {confirmed}.', null],
  ['After the talks, the ministry {confirmed}.', null],
  ['The talks, which the ministry {confirmed}, failed.', null],
])
check('what is said then is the whole clause', atLast('before'), [
  ['The truce is holding, the army {confirmed}.', 'The truce is holding'],
  ['LIMA: The truce is holding, the army {confirmed}.', 'The truce is holding'],
])

const broken =
  (part: 'before' | 'behind' | 'source'): Rule =>
  (s, { cue }) =>
    brokenQuotation(s, cue)?.[part] ?? null

check('who says it may stand between two stretches of marks', broken('source'), [
  [
    '“We waited,” {said} Tamsin Okoro, a lawyer in Oslo, “but nobody came.”',
    'Tamsin Okoro, a lawyer in Oslo',
  ],
  ['“We waited,” the envoy {said}, “but nobody came.”', 'the envoy'],
  ['“We waited”, the envoy {said}, “but nobody came.”', 'the envoy'],
  ['“Trust,” {said} Tamsin Okoro, “is gone.”', 'Tamsin Okoro'],
  ['“We waited,” the envoy {said}. “Nobody came.”', null],
  ['“We waited,” the envoy who was late {said}, “but nobody came.”', null],
  ['The song “Winter” was {said} by Okoro, “the best”, to be old.', null],
])
check('what is said then begins before it', broken('before'), [
  ['“Trust,” {said} Tamsin Okoro, “is gone.”', '“Trust,”'],
])
check('and goes on behind it', broken('behind'), [['“Trust,” {said} Tamsin Okoro, “is gone.”', '“is gone.”']])

check('who opens the sentence says it with whom the source begins', (s, f) => fromTheFirst(s, source(f)), [
  ['France and <Chile> {said} [it was late].', 'France and Chile'],
  ['The presidents of France and <Chile> {said} [it was late].', 'The presidents of France and Chile'],
  ['The dam broke and <Chile> {said} [it was late].', 'Chile'],
  ['In Peru and <Chile> {said} [it was late].', 'Chile'],
])
