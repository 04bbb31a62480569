/** Nouns that name a source which is no named person, by the kind of source they make. Singular and plural. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** Groups of people with a view: "many experts", "observers". */
export const COLLECTIVE_NOUNS = words(
  'experts analysts observers critics commentators economists historians scholars scientists researchers academics pundits strategists activists advocates campaigners',
  'supporters opponents backers allies rivals voters residents locals villagers citizens people americans protesters demonstrators survivors witnesses eyewitnesses bystanders',
  'lawmakers legislators senators congressmen politicians ministers leaders governments officials diplomats negotiators envoys ambassadors generals commanders troops soldiers police',
  'doctors nurses teachers students farmers workers unions investors traders bankers executives businesses companies lawyers attorneys prosecutors judges',
  'journalists reporters editors media outlets newspapers authorities investigators inspectors engineers pollsters specialists watchers sceptics skeptics hawks doves conservatives liberals',
  'moderates hardliners republicans democrats progressives nationalists rebels militants insurgents parents families relatives friends neighbors neighbours colleagues insiders donors delegates',
  'others some many most few several both fans readers users viewers respondents participants attendees members groups organizations organisations agencies countries nations allies states firms parties men women',
)

/** Someone in particular whom the text does not name: "a diplomat", "sources", "a senior official". */
export const ANONYMOUS_NOUNS = words(
  'source sources insider informant informants whistleblower whistleblowers member delegate',
  'official diplomat aide aides staffer staffers adviser advisers advisor advisors envoy negotiator spokesman spokeswoman spokesperson representative representatives person individual man woman lawyer attorney',
  'witness resident neighbor neighbour officer officers soldier lawmaker senator analyst expert activist supporter critic executive employee employees operative operatives strategist organizer voter student teacher',
  'doctor nurse farmer worker driver reporter journalist editor questioner moderator narrator user commenter colleague friend relative',
)

/** Of these, who is not named by what the word means. */
export const UNNAMED_NOUNS = words(
  'source sources insider insiders informant informants whistleblower whistleblowers',
)

/** What was written or shown: "an issue brief", "the study". */
export const DOCUMENT_NOUNS = words(
  'report reports statement statements brief briefs document documents memo memos memorandum memoranda letter letters email emails e-mail e-mails study studies survey surveys poll polls paper papers article articles',
  'editorial editorials release releases readout readouts communique communiqué declaration resolution resolutions treaty pact accord convention protocol agreement clause text transcript transcripts filing filings complaint lawsuit suit indictment affidavit ruling opinion order',
  'records record data figures statistics numbers analysis assessment assessments review audit book books chapter dossier files file tweet tweets post posts message messages blog website page ad ads advertisement video clip',
  'annex annexes appendix preamble provision provisions paragraph clause clauses section sections spot documentary film headline headlines story stories column dispatch cable cables bulletin bill law act constitution charter platform manifesto plan budget proposal notice summary note notes script results findings research evidence',
)

/** Of these, what one person writes or says in his or her own name: "a tweet by Tamsin Okoro". */
export const AUTHORED_NOUNS = words(
  'statement letter email e-mail tweet tweets post memo memorandum essay article op-ed column editorial message note speech remarks testimony comment comments book blog',
)

/** Words for hearsay, with no source at all. */
export const HEARSAY_WORDS = words(
  'reportedly allegedly supposedly purportedly apparently rumors rumours reputedly ostensibly',
)

/** "a diplomat who asked not to be named": what makes any source anonymous. */
export const ANONYMITY =
  /\b(?:anonym|not to be (?:named|identified|quoted)|unnamed|unidentified|declined to be (?:named|identified)|not authori[sz]ed to speak|^\w+ (?:familiar with|with (?:direct |close )?knowledge of|briefed on))/i
