/**
 * Words for one kind of event, verb and noun alike, the first of them standing for all. The kinds are those that event coders tell
 * apart (CAMEO, PLOVER), as far as forecasts speak of them; the words are those of a thesaurus.
 */
import { stemOf } from '../detectors/quotations/stem.ts'

/** What two states or more do together: told of one of them, it is told of all. */
const JOINT = [
  'sign signing signature conclude conclusion ink clinch finalise finalize initial',
  'pact deal agreement accord treaty settlement compact',
  'truce ceasefire cease-fire armistice',
  'meet meeting summit',
  'talks negotiations negotiation negotiate dialogue',
  'war',
]

const ALONE = [
  'ratify ratification',
  'leave withdraw withdrawal quit exit departure',
  'join joining accession accede',
  'attack strike assault',
  'invade invasion incursion',
  'election vote ballot poll',
  'referendum plebiscite',
  'win victory triumph prevail',
  'lose defeat',
  'test testing',
  'sanctions sanction embargo',
  'extend extension renew renewal prolong prolongation',
  'suspend suspension',
  'terminate termination scrap cancel cancellation',
  'resume resumption restart',
  'collapse fail failure breakdown',
  'recognise recognize recognition',
  'deploy deployment',
  'boycott',
  'veto',
  'resign resignation',
  'rise increase growth grow',
  'fall decline drop decrease',
  'visit trip',
  'default',
  'coup putsch',
  'mediate mediation',
  'exchange swap',
  'expel expulsion',
  'extradite extradition',
]

const byStem = (lines: readonly string[]): [stem: string, event: string][] =>
  lines.flatMap((line) => {
    const words = line.split(' ')
    return words.map((word): [string, string] => [stemOf(word), words[0] as string])
  })

/** "test a nuclear | device": beside the one, the others add nothing. */
export const ADDS_NOTHING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['nuclear', new Set('device weapon bomb warhead'.split(' ').map(stemOf))],
])

/** The kind of event that a stem tells. */
export const EVENTS: ReadonlyMap<string, string> = new Map([...byStem(JOINT), ...byStem(ALONE)])
/** Kinds that take two. */
export const JOINT_EVENTS: ReadonlySet<string> = new Set(byStem(JOINT).map(([, event]) => event))
