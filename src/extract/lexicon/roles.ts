/** What a person is: the head nouns of job titles and descriptions, in the singular, as lower-case words. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** Offices of a state: who holds one speaks for it, unless a company or club is named with it. */
export const OFFICES = words(
  'president premier chancellor minister secretary ambassador envoy consul senator congressman congresswoman lawmaker legislator',
  'parliamentarian mp mep governor mayor councillor councilor councilman councilwoman alderman commissioner king queen prince princess emperor',
  'sultan emir crown-prince monarch general admiral colonel captain lieutenant sergeant major marshal commander brigadier corporal commodore judge justice',
  'magistrate prosecutor sheriff constable diplomat official officer spokesman spokeswoman spokesperson undersecretary vice-president viceroy',
  'secretary-general attache high-commissioner commissar taoiseach regent comptroller postmaster ombudsman policeman policewoman trooper',
  'soldier negotiator rapporteur assemblyman assemblywoman delegate vice-chancellor vice-premier vice-minister solicitor-general surgeon-general superintendent',
)

/** Everyone else who has a role in the news. */
export const OCCUPATIONS = words(
  'analyst researcher fellow professor lecturer director head chair chairman chairwoman chairperson ceo cfo coo cto founder co-founder cofounder',
  'economist historian scientist scholar expert specialist strategist adviser advisor consultant author co-author writer novelist poet playwright journalist reporter',
  'correspondent editor columnist commentator blogger publisher producer broadcaster anchor host lawyer attorney solicitor barrister counsel notary activist campaigner',
  'organizer organiser advocate leader deputy executive manager partner vice-chairman coach captain player actor actress singer musician artist director filmmaker',
  'photographer doctor physician surgeon nurse psychologist psychiatrist therapist epidemiologist virologist pharmacist dentist priest bishop archbishop cardinal',
  'pastor minister rabbi imam ayatollah cleric pope monk nun vicar chaplain preacher teacher student graduate pupil owner coordinator co-ordinator member',
  'candidate nominee pollster veteran resident farmer fisherman miner worker mother father parent son daughter wife husband brother sister widow widower cousin uncle aunt nephew niece',
  'grandmother grandfather grandson granddaughter dean principal rector provost engineer architect designer developer programmer detective inspector investigator agent treasurer',
  'whip speaker banker trader investor broker mediator staffer aide assistant associate intern operative operator',
  'dissident exile defector refugee survivor witness victim neighbor neighbour friend colleague ally rival opponent critic supporter voter driver pilot',
  'rebel warlord militant militiaman fighter insurgent jihadist chief boss negotiator envoy geologist biologist chemist physicist astronomer meteorologist',
  'ecologist climatologist anthropologist sociologist demographer archaeologist linguist philosopher theologian statistician mathematician geographer political-scientist criminologist',
  'librarian curator chef baker butcher restaurateur entrepreneur businessman businesswoman industrialist tycoon billionaire millionaire philanthropist lobbyist',
  'firefighter paramedic guard warden ranger keeper trainer athlete sprinter swimmer boxer golfer goalkeeper striker midfielder defender quarterback pitcher referee umpire',
  'secretary spokesman spokeswoman spokesperson representative rep president chancellor governor official officer commissioner planner auditor accountant',
  'instructor tutor educator academic academician theorist futurist pundit contributor moderator presenter narrator whistleblower plaintiff defendant suspect',
  'co-chair co-chairman co-director co-leader cochair vice-chair chairman-elect president-elect frontman guitarist drummer vocalist bassist rapper songwriter composer conductor comedian',
  'superintendent administrator bureaucrat technocrat strongman dictator insider veteran-turned official-turned patriarch elder chieftain governor-general premier-designate',
  'shopkeeper patriarch newcomer incumbent challenger primary-challenger frontrunner front-runner running-mate teammate roommate classmate mentor protege',
  'economist-in-chief editor-in-chief commander-in-chief counterpart predecessor successor',
)

/** Before a name they are politeness, not a role. */
export const HONORIFICS = words(
  'mr mrs ms miss mister madam madame dr sir dame lady lord baroness baron count countess mx mme mlle monsieur herr frau signor sheikh shaikh sayyid haji hajji alhaji alhaja mullah maulana daw ratu datuk dato datin tengku tunku ustaz ustad shri smt engr dasho lyonpo pehin pengiran ato woizero oba otunba',
)

/** Short forms before a name, with what they stand for. A full stop may follow. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['sgt', 'sergeant'],
  ['cpl', 'corporal'],
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['fr', 'father'],
  ['amb', 'ambassador'],
  ['atty', 'attorney'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['det', 'detective'],
  ['hon', 'honourable'],
  ['pm', 'prime minister'],
])

/** Words that go before a head noun within a role: "deputy foreign minister", "senior research fellow". */
export const ROLE_MODIFIERS = words(
  'deputy vice assistant associate senior junior chief lead leading principal former ex-president ex acting interim caretaker outgoing incoming incumbent then-president longtime long-time veteran',
  'prime foreign defense defence interior finance home trade energy health education justice justice environment agriculture transport labor labour culture sports tourism economy economic economics development',
  'planning industry information communications technology science security national international global regional federal state provincial local city municipal county district central',
  'general executive managing research policy political military intelligence counterterrorism nuclear climate legal medical scientific academic editorial creative artistic technical financial commercial',
  'permanent special extraordinary plenipotentiary presidential parliamentary congressional senate house ministerial cabinet royal crown imperial supreme grand high attorney solicitor surgeon',
  'visiting rear coordinating ruling sitting serving emeritus adjunct distinguished nonresident non-resident resident honorary founding elected appointed designated newly de facto police army navy air force fire union party opposition government',
  'campaign press media communications public private human rights affairs relations operations marketing sales investment banking oil gas coal steel shipping aviation space cyber',
  'republican democratic democrat conservative liberal socialist communist independent progressive moderate far-right left-wing right-wing tea tory labour green centrist hardline reformist nationalist',
  'top renowned prominent noted influential respected famous controversial embattled retired exiled jailed ousted elected first second third two-term one-term three-term vice- majority minority team group rebel opposition trade civil society peace',
  'election electoral budget committee council board school college university hospital church prison border coast guard counter drug energy water food aid relief refugee migration',
)

/** What an office is about, beyond the modifiers: "Secretary of State", "Minister for Foreign Affairs". */
export const OFFICE_SUBJECTS = words(
  'state commerce homeland transportation veterans treasury interior staff services territories integration reconstruction',
  'emergencies atomic domestic employment tourism infrastructure housing fisheries forestry mines women youth children families innovation',
)

/** Ranks and titles that say less than any office named beside them. */
export const RANKS = words(
  'general admiral colonel captain lieutenant sergeant major marshal brigadier corporal commodore ayatollah imam reverend father sheikh cardinal',
)

/** "who heads the desk": what those are called who do so. */
export const DOERS: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['leads', 'leader'],
  ['chairs', 'chair'],
  ['directs', 'director'],
  ['runs', 'head'],
  ['manages', 'manager'],
  ['commands', 'commander'],
  ['edits', 'editor'],
  ['coordinates', 'coordinator'],
  ['oversees', 'head'],
  ['advises', 'adviser'],
  ['headed', 'head'],
  ['led', 'leader'],
  ['chaired', 'chair'],
  ['directed', 'director'],
  ['ran', 'head'],
  ['commanded', 'commander'],
  ['edited', 'editor'],
])

/** Parts of a body that are named by what they do: "the Horn programme", "its Asia desk". */
export const UNITS = words(
  'programme program desk unit division department section project initiative team office bureau branch practice network group studies portfolio',
)

/** Adjectives of peoples and faiths that have no state: what they stand before is no body's. */
export const PEOPLES = words(
  'kurdish tamil catalan basque uyghur uighur tibetan scottish welsh chechen tatar rohingya arab jewish muslim islamist islamic christian sunni shiite shia druze',
  'yazidi alawite tuareg berber zulu hausa yoruba igbo fulani oromo tigrayan amhara somalilander maori inuit sami roma hindu sikh buddhist catholic protestant orthodox',
  'coptic maronite flemish breton corsican balochi baloch pashtun hazara karen shan kachin kashmiri saharawi sahrawi mapuche quechua aymara anglophone francophone',
)
