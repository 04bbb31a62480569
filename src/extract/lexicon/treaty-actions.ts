import type { TreatyAction } from '../claims/schemas.ts'

export interface ActionWord {
  action: TreatyAction
  /** finite: "signed"; base: "to sign"; ing: "signing a pact"; noun: "the signing of a pact". */
  form: 'finite' | 'base' | 'ing' | 'noun'
}

type Entry = readonly [phrase: string, word: ActionWord]

/** Base, third person, past and participle, -ing and noun of a verb; empty where there is none. */
function verb(action: TreatyAction, base: string, finite: string, ing: string, noun = ''): Entry[] {
  return [
    [base, { action, form: 'base' }],
    [finite, { action, form: 'finite' }],
    [ing, { action, form: 'ing' }],
    ...(noun ? [[noun, { action, form: 'noun' }] as const] : []),
  ]
}

/** Words that stand before the treaty: "signed the pact", "withdrawal from the pact". */
export const ACTIONS_BEFORE: readonly Entry[] = [
  ...verb(
    'signed',
    'sign on|onto? to?',
    'signs|signed on|onto? to?',
    'signing on|onto? to?',
    'signing|signature of',
  ),
  ...verb('signed', 'conclude|ink', 'concludes|concluded|inked', 'concluding', 'conclusion of'),
  // initials settle the text and bind nobody (Vienna Convention on the Law of Treaties, article 10)
  ...verb(
    'negotiating',
    'initial a|an|the',
    'initials|initialled|initialed',
    'initialling',
    'initialling|initialing of',
  ),
  [
    'agree|agreed|settle|settled|finalised|finalized|initialled|initialed on? the text|wording of',
    { action: 'negotiating', form: 'finite' },
  ],
  ...verb('signed', 'seal|strike', 'struck|clinched|sealed', 'striking|sealing'),
  ...verb('signed', 'join|accede to?', 'joined|joins|acceded to?', 'joining|acceding to?', 'accession to'),
  ['reached', { action: 'signed', form: 'finite' }],
  // "the talks culminated in the Rio Pact"
  ['culminated|culminates|culminating in|with', { action: 'signed', form: 'finite' }],
  ['resulted in', { action: 'signed', form: 'finite' }],
  ['adopted|issued', { action: 'signed', form: 'finite' }],
  ['agreed to? on? a|an|the', { action: 'signed', form: 'finite' }],
  ...verb('ratified', 'ratify', 'ratifies|ratified|approved', 'ratifying', 'ratification|approval of'),
  ['instruments of ratification of|to', { action: 'ratified', form: 'noun' }],
  ...verb(
    'withdrawn',
    'withdraw from',
    'withdraws|withdrew|withdrawn from',
    'withdrawing from',
    'withdrawal from',
  ),
  [
    'withdrew|withdraws|withdraw|withdrawn|pulled|pulls|pull|took|take the|his|its? country|nation|us|u.s.|uk|russia|states|iran|america out? of|from',
    { action: 'withdrawn', form: 'finite' },
  ],
  ...verb(
    'withdrawn',
    'pull out of',
    'pulls|pulled out of',
    'pulling out of',
    'pullout|exit|departure from|of',
  ),
  ...verb(
    'withdrawn',
    'leave|quit|exit|abandon',
    'leaves|left|quits|quit|exits|exited|abandons|abandoned',
    'leaving|quitting|exiting|abandoning',
    'abandonment of',
  ),
  ['walk|walked|walks away|out from|of|on', { action: 'withdrawn', form: 'finite' }],
  ['back|backed|backs|drop|dropped|opt|opted out of', { action: 'withdrawn', form: 'finite' }],
  ...verb('suspended', 'suspend', 'suspends|suspended', 'suspending', 'suspension of'),
  ['halted|paused|froze|frozen', { action: 'suspended', form: 'finite' }],
  ...verb(
    'terminated',
    'terminate|scrap|annul|abrogate|denounce|renounce|cancel|revoke|repudiate',
    'terminates|terminated|scraps|scrapped|annuls|annulled|abrogates|abrogated|denounces|denounced|renounces|renounced|cancels|cancelled|canceled|revoked|repudiated|nullified|voided|dissolved',
    'terminating|scrapping|annulling|abrogating|denouncing|renouncing|cancelling|canceling|repudiating',
    'termination|abrogation|annulment|denunciation|renunciation|cancellation|repudiation|collapse|expiration|expiry|end of',
  ),
  ['ripped|rips|rip|tore|torn|tear up', { action: 'terminated', form: 'finite' }],
  ['end', { action: 'terminated', form: 'base' }],
  ['ended|ends', { action: 'terminated', form: 'finite' }],
  ...verb(
    'extended',
    'extend|renew|prolong',
    'extends|extended|renews|renewed|prolonged',
    'extending|renewing|prolonging',
    'extension|renewal|prolongation of',
  ),
  ...verb(
    'negotiating',
    'negotiate|renegotiate',
    'negotiates|negotiated|renegotiated',
    'negotiating|renegotiating',
    'negotiation|negotiations|renegotiation|talks of|on|over|for|about|toward|towards',
  ),
  ['negotiations|talks with israel|iran|russia|china on|over|about', { action: 'negotiating', form: 'noun' }],
  ['work|working|worked|progress on|towards|toward', { action: 'negotiating', form: 'ing' }],
  ['hammer|hammering|thrash|thrashing|iron|ironing out', { action: 'negotiating', form: 'ing' }],
  [
    'finish|finishing|finalise|finalising|finalize|finalizing the? text|draft|details|terms of',
    { action: 'negotiating', form: 'ing' },
  ],
  ['discuss|discussed|discussing', { action: 'negotiating', form: 'ing' }],
  ['problem|question of|on', { action: 'negotiating', form: 'noun' }],
  ['efforts to reach|conclude|broker|negotiate|secure|revive', { action: 'negotiating', form: 'noun' }],
  ['seek|seeks|seeking|revive|reviving|broker|brokering', { action: 'negotiating', form: 'ing' }],
  ...verb(
    'proposed',
    'propose',
    'proposes|proposed|suggested|offered',
    'proposing',
    'proposal|proposals|plan|plans|call|calls|draft|drafts|idea for|of|on',
  ),
  ['called|calls|calling|call for|on', { action: 'proposed', form: 'finite' }],
  ['drafted|prepared|preparing|prepare|drafting', { action: 'proposed', form: 'ing' }],
  ...verb(
    'rejected',
    'reject',
    'rejects|rejected|spurned|opposed|opposes|rebuffed',
    'rejecting|opposing',
    'rejection of',
  ),
  [
    'refused|refuses|refusing|refuse|declined|declines|failed|decline to sign|ratify|accept|join|approve',
    { action: 'rejected', form: 'finite' },
  ],
  ['voted|votes|turned|turns down', { action: 'rejected', form: 'finite' }],
  ['no longer abide|comply|observe|honour|honor|respect by|with?', { action: 'suspended', form: 'base' }],
  ['voted against', { action: 'rejected', form: 'finite' }],
  ['refusal to sign|ratify|accept|join', { action: 'rejected', form: 'noun' }],
  ...verb(
    'violated',
    'violate|breach|break|contravene',
    'violates|violated|breaches|breached|broke|broken|breaks|contravenes|contravened|flouted|flouts',
    'violating|breaching|breaking|contravening',
    'violation|violations|breach|breaches of',
  ),
  ['in violation|breach|contravention|defiance of', { action: 'violated', form: 'noun' }],
  ['violating|breaching the terms|provisions|conditions of', { action: 'violated', form: 'ing' }],
  ['entry into force of', { action: 'entered_into_force', form: 'noun' }],
  ['enact|enacting|enacted', { action: 'entered_into_force', form: 'ing' }],
]

/** Words that stand after the treaty: "the pact was signed", "the pact expired". */
export const ACTIONS_AFTER: readonly Entry[] = [
  ['signed|concluded|inked|reached|sealed|adopted', { action: 'signed', form: 'finite' }],
  ['initialled|initialed', { action: 'negotiating', form: 'finite' }],
  ['ratified|approved', { action: 'ratified', form: 'finite' }],
  [
    'enter|entered|enters|entering|came|come|comes|coming into force|effect',
    { action: 'entered_into_force', form: 'finite' },
  ],
  ['take|takes|took|taken effect', { action: 'entered_into_force', form: 'finite' }],
  ['put|held|placed|kept in abeyance', { action: 'suspended', form: 'finite' }],
  ['in force|effect', { action: 'entered_into_force', form: 'finite' }],
  ['suspended|halted|paused|frozen', { action: 'suspended', form: 'finite' }],
  [
    'terminated|scrapped|annulled|abrogated|denounced|cancelled|canceled|revoked|expired|expires|expire|lapsed|collapsed|ended|dissolved|voided|nullified',
    { action: 'terminated', form: 'finite' },
  ],
  ['broke|fell|fallen|broken down|apart', { action: 'terminated', form: 'finite' }],
  ['extended|renewed|prolonged', { action: 'extended', form: 'finite' }],
  ['negotiated|renegotiated|discussed', { action: 'negotiating', form: 'finite' }],
  ['talks|negotiations', { action: 'negotiating', form: 'noun' }],
  ['proposed', { action: 'proposed', form: 'finite' }],
  ['rejected|refused|opposed|defeated', { action: 'rejected', form: 'finite' }],
  ['violated|breached|broken', { action: 'violated', form: 'finite' }],
]

/** Before an action other than signing they say it is settled that it will be: "decided to withdraw". */
export const DECIDED: ReadonlySet<string> = new Set(
  (
    'will agreed decided decision announced decides shall announcement intends intention intend plans plan voted would due ' +
    'expected set scheduled move chose vowed vows pledged promised ready'
  ).split(' '),
)
/** Before signing they say that someone would have it signed. */
export const WISHED: ReadonlySet<string> = new Set(
  'urged urges urge wants wanted asked hopes hope hoped hoping keen willing likely possible prospective may might could'.split(
    ' ',
  ),
)
