/** The words treaties are named and spoken of with. */

export type TreatyKind =
  | 'treaty'
  | 'agreement'
  | 'accord'
  | 'memorandum'
  | 'convention'
  | 'protocol'
  | 'declaration'
  | 'charter'
  | 'truce'

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Head nouns, each with the kind a later "the treaty", "the accord" takes up. */
export const TREATY_HEADS: ReadonlyMap<string, TreatyKind> = new Map<string, TreatyKind>([
  ...words('treaty treaties pact pacts compact').map((word) => [word, 'treaty'] as const),
  ...words('agreement agreements deal deals').map((word) => [word, 'agreement'] as const),
  ...words('accord accords concordat entente').map((word) => [word, 'accord'] as const),
  ...words('memorandum memorandums memoranda mou mous').map((word) => [word, 'memorandum'] as const),
  ...words('convention conventions').map((word) => [word, 'convention'] as const),
  ...words('protocol protocols').map((word) => [word, 'protocol'] as const),
  ...words('declaration declarations communique communiqué').map((word) => [word, 'declaration'] as const),
  ...words('charter covenant statute').map((word) => [word, 'charter'] as const),
  ...words('ceasefire cease-fire ceasefires truce truces armistice').map((word) => [word, 'truce'] as const),
])

export const PLURAL_HEADS: ReadonlySet<string> = new Set(
  words(
    'treaties pacts agreements deals accords memorandums memoranda mous conventions protocols declarations ceasefires truces',
  ),
)

/** Kinds that are treaties only where they are capitalised or say what they are about. */
export const WEAK_KINDS: ReadonlySet<TreatyKind> = new Set<TreatyKind>([
  'convention',
  'protocol',
  'declaration',
  'charter',
  'memorandum',
])

/** What "the treaty", "the deal" may take up. */
export const TAKES_UP: Readonly<Record<TreatyKind, readonly TreatyKind[]>> = {
  treaty: ['treaty', 'convention', 'accord', 'agreement', 'charter'],
  agreement: ['agreement', 'accord', 'treaty', 'memorandum', 'convention', 'truce'],
  accord: ['accord', 'agreement', 'treaty', 'truce'],
  memorandum: ['memorandum'],
  convention: ['convention'],
  protocol: ['protocol'],
  declaration: ['declaration'],
  charter: ['charter'],
  truce: ['truce', 'agreement'],
}

/** After a head: it names a body, a building or a private affair. */
export const NOT_A_TREATY_BEFORE: ReadonlySet<string> = new Set(
  words(
    'organization organisation organizations organisations centre center hall flight flights school schools ' +
      'port ports maker makers room floor goers delegates speech rights member',
  ),
)

/** Modifiers that make the deal private or domestic, or no deal at all. */
export const NOT_A_TREATY_AFTER: ReadonlySet<string> = new Set(
  words(
    'plea debt budget budgetary coalition merger licence license licensing labor labour wage record tv book business ' +
      'contract employment prenuptial settlement great good big real national constitutional democratic republican party ' +
      'comic health safety security-clearance medical covid covid-19 customs tax-return import export sanitary ' +
      'political-party confidentiality non-disclosure purchase sale sales takeover acquisition sponsorship transfer ' +
      'spending funding debt-ceiling bipartisan infrastructure general mutual broad wide raw new-deal green fan ' +
      'collective-bargaining bargaining lease loan credit insurance royal emergency disaster income internet model template',
  ),
)

/** Adjectives that do not tell one treaty from another. */
export const PLAIN_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    'new final formal important first second third last latest another other such draft proposed landmark historic ' +
      'possible potential similar specific written old current existing original special major future binding ' +
      'preliminary interim planned so-called controversial key own recent earlier previous eventual resulting legal ' +
      'ambitious broader wider lasting durable permanent bilateral multilateral joint long-term relevant corresponding ' +
      'comprehensive international unprecedented significant certain separate same whole entire latter former two three ' +
      'four five six several many few numerous various number package series set',
  ),
)

/** Lower-case modifiers that may stand before a head with no article: "sign peace treaty", "trade agreements". */
export const TREATY_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    'peace trade free free-trade nuclear security defense defence mutual mutual-defense mutual-defence cooperation ' +
      'co-operation friendship arms arms-control control reduction disarmament non-aggression nonaggression ' +
      'non-proliferation nonproliferation neutrality alliance military military-technical intergovernmental ' +
      'inter-governmental interstate border boundary maritime fisheries fishing grain gas oil energy visa visa-free ' +
      'extradition investment partnership strategic economic commercial customs association accession withdrawal ' +
      'framework ceasefire cease-fire prisoner exchange hostage normalization normalisation climate cultural scientific ' +
      'technical technology space water transit status-of-forces basing bases disengagement power-sharing secret ' +
      'test ban test-ban missile anti-missile chemical biological weapons demarcation delimitation readmission migration ' +
      'debt-swap swap currency tax taxation double-taxation safeguards data-sharing intelligence-sharing defence-cooperation ' +
      'unequal regional trilateral tripartite quadripartite commodity aviation air services mediation arbitration ' +
      'reciprocity surrender settlement territorial land sea demilitarization demilitarisation stabilization stabilisation',
  ),
)

/** They open a noun phrase; what stands between them and the head describes it. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  words("a an the this that these those any every each its their his her our your my no some 's all both"),
)

/** Of these, the ones that point back. */
export const DEFINITE: ReadonlySet<string> = new Set(words('the this that these those its their'))

/** No noun phrase runs over them, to the left. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  words(
    'of on in at by for with from to into under over about between among against after before during since until ' +
      'within without through upon per via and or but nor yet so that which who whom whose when where while because ' +
      'although though if unless as than is are was were be been being am has have had having do does did will would ' +
      'can could may might shall should must not also then there here now today he she it they we you i him them us me ' +
      'sign signs signed signing ratify ratified ratifying conclude concluded concluding negotiate negotiated negotiating ' +
      'reach reached reaching make made making seek seeks sought propose proposes reject rejects rejected violate ' +
      'violates violated break broke broken end ends ended include includes included including followed called named ' +
      'known said says tells told joined join joining adopt adopted adopting implement implemented implementing enter ' +
      'entered accept accepted support supports supported supporting welcome welcomed discuss discussed discussing ' +
      'mediate mediated broker brokered brokering struck strike striking back backs backed drafted drafting approved ' +
      'approving approve abandon abandoned suspend suspended suspending left leave leaving leaves quit quits quitting ' +
      'scrap scraps scrapped denounce denounced terminate terminated extend extended extending renew renewed renewing ' +
      'honor honour honored honoured keep kept respect respected through pursue pursued pursuing prepare prepared ' +
      'finalize finalise finalized finalised finalizing announce announced hails hailed praised',
  ),
)

/** Prepositions that bring in what a treaty is about, or whom it is between. */
export const COMPLEMENT_WORDS: ReadonlySet<string> = new Set(
  words('on for concerning regarding about between with of against among over to'),
)

/** They end the description of what a treaty is about. */
export const COMPLEMENT_STOPS: ReadonlySet<string> = new Set(
  words(
    'is are was were be been has have had will would can could may might shall should must do does did that which who ' +
      'whom whose where when while but because although though as if since after before until unless whereby however ' +
      'also not now today effective including said says say told added noted called calls provides provided stipulates ' +
      'stated requires required envisages envisaged envisions expires expired ended ends came comes made makes ' +
      'led leads took takes gave gives became becomes fell falls began begins went goes remains remained entered enters ' +
      'served serves proved brought brings allowed allows committed commits established establishes limited limits ' +
      'obliges obliged covers covered sets set signed following despite amid so then through without under he she it ' +
      'they we you i this these those collapsed failed fails expected due likely unlikely aims aimed seeks sought met ' +
      'saw sees got gets put puts held holds kept left helped helps ensured ensures showed shows meant means marked ' +
      'marks paved boosted gained ratified approved welcomed hailed praised discussed during earlier later recently ' +
      'soon early late only finally already even yet still again instead rather too both according by in-force',
  ),
)

/** Participles that may go on with the description: "the treaty signed between A and B", "agreements reached in Rome". */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  words('signed reached concluded negotiated brokered mediated agreed made struck ratified aimed dated'),
)

/** Lower-case words inside a title: "Treaty on the Non-Proliferation of Nuclear Weapons". */
export const TITLE_JOINTS: ReadonlySet<string> = new Set(
  words(
    'of on the and for in between to with concerning against from by its their or other at a an de des du la le',
  ),
)

/** What is done by those a treaty binds: they make, keep, change, break or leave it. */
export const MAKES_TREATY: ReadonlySet<string> = new Set(
  words(
    'sign signs signed signing conclude concludes concluded concluding initial initials initialed initialled ink inks inked ' +
      'ratify ratifies ratified ratifying ratification negotiate negotiates negotiated negotiating renegotiate renegotiated ' +
      'renegotiating negotiations talks reach reaches reached reaching strike strikes struck seal seals sealed clinch clinched ' +
      'agree agrees agreed adopt adopts adopted join joins joined joining accede acceded acceding accession enter entered ' +
      'entering withdraw withdraws withdrew withdrawn withdrawing withdrawal quit quits quitting leave leaves left leaving exit ' +
      'exits exited exiting suspend suspends suspended suspending suspension terminate terminates terminated terminating ' +
      'termination scrap scraps scrapped scrapping abandon abandons abandoned abandoning abrogate abrogates abrogated abrogating ' +
      'denounce denounces denounced denouncing extend extends extended extending renew renews renewed renewing finalize ' +
      'finalizes finalized finalizing finalise finalises finalised finalising violate violates violated violating violation ' +
      'violations breach breaches breached breaching honor honors honored honour honours honoured has have had having ' +
      'approve approves approved approving pull pulls pulled pulling signature signatory signatories party parties',
  ),
)

/** Participles by which a treaty is made or unmade: "signed by", "concluded between". */
export const MADE: ReadonlySet<string> = new Set(
  words(
    'signed concluded initialed initialled inked ratified negotiated renegotiated reached struck sealed clinched agreed adopted ' +
      'suspended terminated scrapped abandoned abrogated denounced extended renewed finalized finalised violated breached made',
  ),
)

/** What a treaty does to those it binds. */
export const BINDS_STATES: ReadonlySet<string> = new Set(
  words(
    'oblige obliges obliged obliging obligate obligates obligated commit commits committed committing bind binds bound binding ' +
      'require requires required requiring compel compels compelled compelling forbid forbids forbade forbidding prohibit ' +
      'prohibits prohibited prohibiting bar bars barred barring',
  ),
)

/** What those whom a treaty binds do in it. */
export const BINDS_ITSELF: ReadonlySet<string> = new Set(
  words(
    'pledge pledges pledged agree agrees agreed commit commits committed undertake undertakes undertook promise promises ' +
      'promised vow vows vowed accept accepts accepted recognize recognizes recognized recognise recognises recognised renounce ' +
      'renounces renounced cede cedes ceded must shall will would may are is were was obliged bound required',
  ),
)

/** Peoples in the form they take before a hyphen: "Sino-Indian". */
export const BEFORE_HYPHEN: ReadonlyMap<string, string> = new Map(
  words(
    'sino:CN russo:RU franco:FR anglo:GB indo:IN italo:IT austro:AT greco:GR hispano:ES luso:PT turco:TR nippo:JP germano:DE ' +
      'finno:FI polono:PL serbo:RS',
  ).map((pair): [string, string] => [pair.slice(0, -3), pair.slice(-2)]),
)
