/** Words that tell what someone holds to be so, when a clause with "that" follows, as grammars list them. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** "the claim that", "his belief that". */
export const ATTITUDE_NOUNS = words(
  'accusation admission advice allegation announcement apprehension argument assertion assessment assumption assurance belief boast certainty charge claim comment complaint',
  'concern concession conclusion confession confidence confirmation contention conviction declaration denial determination disappointment doubt estimate expectation explanation fear',
  'finding forecast guarantee guess hint hope hunch hypothesis impression indication insistence judgement judgment notion observation opinion optimism perception pledge prediction',
  'premise presumption pretence pretense promise proposition realisation realization reassurance recognition remark reminder report response speculation statement suggestion supposition',
  'suspicion testimony theory thesis threat understanding verdict view vow warning worry',
  'accusations allegations announcements arguments assertions assessments assumptions assurances beliefs boasts charges claims comments complaints concerns conclusions denials doubts',
  'estimates expectations fears findings forecasts guarantees hints hopes pledges predictions promises reassurances remarks reports statements suggestions suspicions threats vows warnings worries',
)

/** "the promise to", "its refusal to": what someone means to do, will not do, or wants done. */
export const DEED_NOUNS = words(
  'commitment decision demand determination intention invitation offer order plea pledge promise proposal readiness refusal reluctance request resolve threat vow warning willingness',
  'commitments decisions demands intentions invitations offers orders pleas pledges promises proposals requests threats vows warnings',
)

/** "is sceptical that", "were confident that". */
export const ATTITUDE_ADJECTIVES = words(
  'adamant afraid alarmed angry annoyed anxious ashamed assured astonished aware certain concerned confident convinced delighted determined disappointed doubtful dubious fearful',
  'frustrated furious glad grateful happy hopeful insistent mindful optimistic outraged pessimistic pleased positive proud relieved resigned sad satisfied sceptical skeptical shocked',
  'sorry sure surprised suspicious thankful thrilled unaware uncertain unconvinced unhappy unsure upset wary worried',
)
