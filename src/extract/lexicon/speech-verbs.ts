/** Verbs of saying in every form, from which a person's name and a quotation are told. */

/** Regular verbs by their base; the forms are made by rule. */
const REGULAR =
  'accept accuse acknowledge add address admit advise affirm agree allege analyze analyse announce answer apologize apologise appeal argue ask assert assess assume assure ' +
  'attack avow bemoan blame boast brag call caution charge chide claim clarify comment complain concede conclude concur condemn confess confide confirm contend continue counter criticize ' +
  'criticise cry declare decry demand denounce deny describe detail disclose dismiss dispute elaborate emphasize emphasise exclaim explain express estimate evaluate ' +
  'forecast gripe guess gush hint imply indicate inform inquire insist instruct interject joke judge lament lecture maintain mention mock mumble murmur muse mutter ' +
  'note observe offer opine order outline plead pledge point ponder post praise pray predict proclaim project promise propose protest question quip rail reason reassert reassure recall ' +
  'reckon recommend recount reflect refuse reiterate reject relate relay remark remember remind repeat reply report request respond retort reveal rule scoff scream shout sigh signal ' +
  'snap sneer speculate spell state stipulate stress suggest summarize summarise surmise testify thank threaten tout tweet underline underscore urge venture vent voice volunteer vow wail warn ' +
  'welcome whisper wonder worry yell posit hypothesize theorize declaim email text telegraph message retweet tease taunt gloat enthuse'

const IRREGULAR =
  'say says said saying tell tells told telling think thinks thought thinking write writes wrote writing written speak speaks spoke speaking hold holds held ' +
  'feel feels felt feeling find finds found finding swear swears swore foresee foresees foresaw foreseeing put puts see sees saw go goes went read reads ' +
  'believe believes believed believing know knows knew know understand understands understood fear fears feared hope hopes hoped expect expects expected doubt doubts doubted ' +
  'forecast plead pled rebut rebuts rebutted quote quotes quoted quoting cite cites cited citing shoot shot'

/** Verbs whose last consonant doubles: "admitted". */
const DOUBLED: ReadonlySet<string> = new Set('admit brag concur quip snap'.split(' '))

export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...REGULAR.split(' ').flatMap(forms),
  ...IRREGULAR.split(' '),
])

/** "deny denies denied denying", "admit admitted", "argue argued arguing" */
function forms(base: string): string[] {
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  const stem = DOUBLED.has(base) ? base + base.slice(-1) : base
  return [base, /(s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`]
}
