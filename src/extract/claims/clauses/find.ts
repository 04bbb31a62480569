import type { Sentence } from '../../../text/sentences.ts'
import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import { CLAUSE_NOUNS } from '../../lexicon/obligations.ts'
import type { SpokenTreaty } from '../spoken-treaties.ts'
import type { FoundClause, Recent } from './clause.ts'
import { afterTreaty } from './after-treaty.ts'
import { afterClauseNoun } from './clause-noun.ts'
import { DUTIES, ofDuty } from './duty-noun.ts'
import { ofDocument, saidBefore } from './document.ts'
import { including, inWhich } from './in-which.ts'
import { addPledges, bindsParties, pledgedIn } from './pledges.ts'
import { byVerb } from './second-verb.ts'
import { ofGoal, ofObligations, ofTopic } from './topics.ts'
import { underTreaty } from './under.ts'
import { verbPhrase } from './verb-phrase.ts'

const NOUN = flag(({ lower }) => CLAUSE_NOUNS.has(lower) || DUTIES.has(lower))

/** "outside of the treaty", "unlike the pact", "a revision of the pact in which": what follows stands elsewhere; "nothing in the pact": nowhere. */
const isAside = (tokens: readonly Token[], first: number): boolean =>
  /\b(?:outside|unlike|besides|instead of|nothing in|nowhere in|(?:revisions?|amendments?|modifications?|changes) (?:of|to))(?: of)?(?: the| a| this)?$/.test(
    tokens
      .slice(Math.max(0, first - 3), first)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "will commit both to consult, | but will not oblige them to send troops". */
function butNot(
  tokens: readonly Token[],
  sentence: Sentence,
  { treaty, last }: FoundClause,
): FoundClause | null {
  const but = tokens[last]?.text === ',' ? last + 1 : last
  if (tokens[but]?.lower !== 'but' && tokens[but]?.lower !== 'and') return null
  const clause = verbPhrase(tokens, sentence, treaty, but + 1)
  return clause?.negated ? clause : null
}

/** All the clauses a sentence tells of; `recent` is the treaty spoken of before it. */
export function findClauses(
  tokens: readonly Token[],
  sentence: Sentence,
  named: readonly SpokenTreaty[],
  recent: Recent | null,
): FoundClause[] {
  const spoken = named.filter(({ first }) => !isAside(tokens, first))
  const clauses: FoundClause[] = []
  const add = (clause: FoundClause | null): void => {
    if (!clause || clause.last - clause.first < 1) return
    if (clauses.some(({ first, last }) => first < clause.last && clause.first < last)) return
    clauses.push(clause)
  }
  const addAll = (clause: FoundClause | null): void => {
    if (!clause) return
    for (const one of byVerb(tokens, clause, sentence.last)) add(one)
    add(butNot(tokens, sentence, clause))
  }
  for (const at of spoken) {
    addAll(afterTreaty(tokens, sentence, at))
    add(inWhich(tokens, sentence, at))
    add(pledgedIn(tokens, sentence, at))
    add(bindsParties(tokens, sentence, at))
  }
  for (let i = sentence.first; i < sentence.last; i++)
    if ((tokens[i] as Token).flags & NOUN) {
      const read = DUTIES.has((tokens[i] as Token).lower) ? ofDuty : afterClauseNoun
      add(read(tokens, sentence, spoken, recent, i))
    }
  for (const at of spoken) {
    add(underTreaty(tokens, sentence, at))
    add(saidBefore(tokens, sentence, at))
    add(including(tokens, sentence, at))
  }
  if (recent && recent.ago <= 2 && (spoken[0]?.first ?? Infinity) > sentence.first + 2)
    addAll(ofDocument(tokens, sentence, recent.treaty))
  for (const at of spoken) {
    add(ofGoal(tokens, sentence, at))
    add(ofObligations(tokens, sentence, at))
  }
  addPledges(tokens, sentence, spoken, recent, add)
  for (const at of spoken)
    if (!clauses.some(({ treaty }) => treaty === at.treaty)) add(ofTopic(tokens, sentence, at))
  return clauses
}
