/**
 * Words of estimative probability and the band of ICD 203 each stands for.
 *
 * Sources: Intelligence Community Directive 203, "Analytic Standards" (2015), §D.6.e(2)(a), the table of two rows of terms;
 * Sherman Kent, "Words of Estimative Probability", Studies in Intelligence (1964), for "almost certainly", "we
 * doubt", "chances about even", "probably not"; what neither lists stands beside its synonym there.
 */
import type { Band } from '../schemas.ts'

export const BAND_ORDER: readonly Band[] = [
  'almost_no_chance', // 01-05 %  "remote"
  'very_unlikely', //    05-20 %  "highly improbable"
  'unlikely', //         20-45 %  "improbable"
  'roughly_even', //     45-55 %  "roughly even odds"
  'likely', //           55-80 %  "probable"
  'very_likely', //      80-95 %  "highly probable"
  'almost_certain', //   95-99 %  "nearly certain"
]

const VERY = 'very|highly|extremely|exceedingly|overwhelmingly'
const ALMOST = 'almost|nearly|virtually|all-but|practically|absolutely'
const BE = "am|'m|is|are|was|were|be|been|being|'s|'re|remains|remain|seems|seem|looks|look|appears|appear"
const SMALL = 'little|small|slim|low|poor|slight|limited|dim|bleak|faint|minimal|scant|slender|thin'
const GREAT = 'good|strong|high|great|excellent|big|bright|decent'
const CHANCE = 'chance|chances|probability|likelihood|odds'
const RISK = 'risk|risks|danger|dangers'
const OUTLOOK = `${CHANCE}|prospect|prospects|possibility`
const REAL = 'real|realistic|serious|reasonable|credible'
const MORE = 'better|more|greater|higher'
const EVEN = `even ${CHANCE}?`
const NOT = "no|not|isn't|aren't|wasn't|weren't|hardly|scarcely|barely|little|never"

/** Each band's phrases, in the short hand of phrase-index.ts. */
export const LIKELIHOOD_PHRASES: Readonly<Record<Band, readonly string[]>> = {
  almost_no_chance: [
    `${ALMOST} no|zero ${OUTLOOK}`,
    'no prospect of|that',
    `no|zero|nil|remote ${CHANCE}`,
    'next to no chance',
    `a|the remote|vanishing|negligible ${OUTLOOK}`,
    'almost certainly not',
    `${ALMOST} impossible|inconceivable|unthinkable`,
    'certain|sure|bound|guaranteed not to',
    `${BE} impossible|inconceivable|unthinkable`,
    'out of the question',
    'no way that?',
    'a pipe dream|pipedream',
    'not a|the chance|prayer|hope',
    `vanishingly ${SMALL} ${OUTLOOK}`,
  ],
  very_unlikely: [
    `${VERY}|most unlikely|improbable|doubtful`,
    `a? very|extremely|highly ${SMALL} ${OUTLOOK}`,
    `${SMALL} ${OUTLOOK}`,
    `no ${REAL} ${OUTLOOK}`,
    `not a|an? ${REAL} ${OUTLOOK}`,
    'an|the outside chance',
    `${OUTLOOK} are|were ${SMALL} that?`,
    'far-fetched',
    'will|would need|take a miracle',
    'a long shot',
    'long odds',
    'hardly|scarcely any chance|chances|prospect|hope',
    `${SMALL} ${RISK} of|that`,
    "would|'d be very? amazed|astonished|astounded|stunned|shocked if",
  ],
  unlikely: [
    'unlikely',
    'improbable',
    'improbably',
    'probably not',
    'likely not',
    'most likely|probably not',
    'less likely than not',
    `less|worse|lower than ${EVEN}`,
    `less than an ${EVEN}`,
    `below ${EVEN}`,
    `no|not much|great|good of? a? ${OUTLOOK}`,
    'will|would hardly|scarcely',
    "would|'d be very? surprised|surprising if",
    "wouldn't|not bet on",
    'not about to',
    `${BE} doubtful`,
    'doubtful that|whether|if',
    'in doubt whether',
    'bet|betting|wager against',
    "don't|not hold your breath for?",
    'doubt|doubts|doubted that|whether|if?',
    'do|does|did not think|believe|expect that?',
    "don't|doesn't|didn't think|believe|expect that?",
    'sceptical|skeptical|pessimistic that',
    'not optimistic|hopeful that',
    "would|'d be a? surprise if",
    "don't|not count|bank on",
    'hard|difficult to imagine|envisage|envision|conceive|see',
    'do|does|can not see',
    "don't|doesn't|can't|cannot see",
    'hardly likely',
    'odds|chances are|were|remain|look heavily|strongly|still? stacked|weighted? against',
  ],
  roughly_even: [
    'roughly|about|approximately an? even chance|odds|chances',
    'roughly|about? even odds',
    'roughly|approximately even',
    'roughly|approximately|about an? even bet',
    // "no better than even": at the most, even
    `${NOT} ${MORE} than ${EVEN}`,
    `no|not|hardly|little more than an ${EVEN}`,
    'no|not more|likelier likely? than not',
    `even ${CHANCE} at best|most`,
    `at best|most ${EVEN}`,
    'an? even chance',
    'chances are|were about? even',
    'as likely as not',
    'about|just|equally as likely as not',
    `fifty-fifty|50-50 ${CHANCE}?`,
    `50 - 50 ${CHANCE}?`,
    'toss-up',
    'coin toss|flip whether?',
    'toss-up whether',
    'could go either way',
  ],
  likely: [
    'likely|likeliest',
    'on the cards', // "possible or likely" (Concise Oxford English Dictionary)
    // of several, the one that is more so than the others: no word of how likely that is, unlike "very"
    'most likely|probable|probably',
    'probable',
    'probably',
    'presumably',
    'more likely|probable than not',
    'chances are that?',
    'odds are that?',
    `a? ${GREAT} ${CHANCE}`,
    'a? strong|good possibility',
    'odds are still|now|clearly? in favour|favor of',
    'may|might|could well',
    'likelier than not',
    'would not be very? surprised|surprising if',
    "wouldn't be very? surprised|surprising if",
    `more than an ${EVEN}`,
    `${MORE} than ${EVEN}`,
    `a little|bit|shade ${MORE} than ${EVEN}`,
    `slightly|somewhat|marginally|rather|just ${MORE} than ${EVEN}`,
    `no small|slight|mean ${CHANCE}`,
    `${OUTLOOK} are|were ${GREAT} that?`,
  ],
  very_likely: [
    `${VERY} likely|probable|probably`,
    `a? very|extremely ${GREAT} ${CHANCE}`,
    'in all likelihood|probability', // "very probably" (Concise Oxford English Dictionary)
    'every chance|likelihood|prospect|probability',
    `${BE} quite|very|fairly|highly? confident|convinced that?`,
    'confident|convinced that',
    'safe to assume|say|bet that?',
    'a safe bet that?',
    'with high confidence',
    'little doubt that',
    'we believe with high confidence',
  ],
  almost_certain: [
    `${ALMOST} certain|certainly|surely|inevitable|inevitably|sure|guaranteed`,
    'all but certain|inevitable|guaranteed|assured',
    'as good as certain|sure|guaranteed|inevitable to?',
    'certain|sure|bound|destined|doomed|guaranteed to',
    'a foregone conclusion',
    'a done deal',
    'a certainty',
    'most certainly',
    'a matter|question of time|when before|until?',
    `${BE} certain|sure that`,
    `${BE} inevitable`,
    'inevitably',
    'will|would no doubt',
    'will|would|can certainly|undoubtedly|surely|definitely',
    'a near|virtual certainty',
    'without a? doubt',
    'no doubt that',
    'no one doubts that?',
    'nobody doubts that?',
  ],
}

/** "The chances of a visit | are | slim": what a predicate makes of them. */
export const CHANCES: ReadonlySet<string> = new Set(OUTLOOK.split('|'))
/** The same of what nobody wants. */
export const RISKS: ReadonlySet<string> = new Set(RISK.split('|'))
/** Hedges only where a number says how much of it there is. */
export const COUNTED: ReadonlySet<string> = new Set(
  'risk risks danger dangers likely probable certain sure confident convinced'.split(' '),
)
export const CHANCE_PREDICATES: readonly (readonly [string, Band])[] = [
  [`${ALMOST} nil|zero`, 'almost_no_chance'],
  ['nil|zero|remote|negligible|vanishing', 'almost_no_chance'],
  [`vanishingly ${SMALL}`, 'almost_no_chance'],
  [`very|extremely|exceedingly ${SMALL}`, 'very_unlikely'],
  [SMALL, 'very_unlikely'],
  ['about|roughly? even', 'roughly_even'],
  [GREAT, 'likely'],
  [`very|extremely ${GREAT}`, 'very_likely'],
]

/** Possibility: a hedge, but ICD 203 has no band for it ("cannot assess", NIC 2007), so none is invented. */
export const POSSIBILITY_PHRASES: readonly string[] = [
  'may',
  'might',
  'could',
  'possibly',
  'perhaps',
  'maybe',
  'conceivably',
  `${BE} entirely|perfectly|quite|very|certainly? possible|conceivable`,
  'not impossible|inconceivable|unthinkable|improbable|implausible',
  'a|the real|distinct|serious|genuine possibility|prospect',
  `a|the real|distinct|serious|genuine|grave ${RISK} that|of`,
  'not out of the question',
  'an? open question whether',
  'would|could|can not rule out',
  "wouldn't|couldn't|can't|cannot rule out",
  "anyone|anybody|anyone's|anybody's 's? guess whether?",
  'cannot|can not|be ruled? out',
  "can't be ruled out",
  'cannot be ruled out',
  'could not be ruled out',
  'not be ruled out',
  'by no means certain|guaranteed|assured|inevitable',
  'far from certain|guaranteed|assured|inevitable',
  'anything but certain|guaranteed|assured|inevitable',
  `more than a? ${SMALL}|remote|vanishing|negligible ${OUTLOOK}`,
  'no guarantee|certainty that?',
  'a fighting|sporting|fair chance',
  'less likely',
  'more likely',
]

const PASSIVE = "is|are|was|were|be|been|being|'s|'re"
const ADVERB = 'widely|generally|also|now|still|reportedly|originally|largely|not|currently'

/** Someone expects it, and nobody says who. */
export const EXPECTATION_PHRASES: readonly string[] = [
  `${PASSIVE} ${ADVERB}? expected|anticipated|predicted|forecast|projected|tipped|assumed|presumed to`,
  `it ${PASSIVE} ${ADVERB}? expected|anticipated|predicted|forecast|projected|assumed|hoped that`,
  `${PASSIVE} ${ADVERB}? expected in|at|on|here|there|back`,
  `there ${PASSIVE} expectations|speculation that`,
  'expectations are that',
  'expected|anticipated|predicted|projected to',
  'expected|anticipated|long-awaited|much-anticipated|widely-expected',
]

/** The same, and it is not expected. */
export const NOT_EXPECTED_PHRASES: readonly string[] = [
  `${PASSIVE} not widely|currently|now? expected|anticipated|predicted|forecast to`,
  "isn't|aren't|wasn't|weren't expected|anticipated to",
]

/** Someone reports it, and nobody says who. */
export const HEARSAY_PHRASES: readonly string[] = [
  'reportedly',
  'allegedly',
  'supposedly',
  'purportedly',
  'apparently',
  'rumoredly',
  `${PASSIVE} ${ADVERB}? said|reported|rumored|rumoured|believed|understood|thought|alleged|known|considered to`,
  `it ${PASSIVE} ${ADVERB}? said|reported|rumored|rumoured|believed|understood|thought|alleged|claimed that`,
  'said|reported|rumored|rumoured|believed|understood|thought|alleged to have|be|include|contain',
  'reports|rumors|rumours say|said|suggest|suggested|claim|claimed|indicate|indicated that?',
  'according to reports|rumors|rumours',
  'there are|were reports|rumors|rumours that|of',
  'amid reports|rumors|rumours|speculation that|of',
]

/** Before a hedge they turn it round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "not never hardly scarcely nor neither isn't aren't wasn't weren't doesn't don't didn't won't wouldn't " +
    "cannot can't couldn't hasn't haven't hadn't shouldn't"
  ).split(' '),
)

/** The same in two words: "far from likely", "anything but certain". */
export const NEGATING_PAIRS: ReadonlySet<string> = new Set([
  'far from',
  'anything but',
  'less than',
  'no means',
  'no longer',
  'nowhere near',
  'nothing like',
])

/** Whoever they are, they do not think so: "few analysts think it likely", "no diplomat considers it certain". */
export const NOBODY: ReadonlySet<string> = new Set(['few', 'nobody', 'none', 'no', 'neither'])
export const THINKS: ReadonlySet<string> = new Set(
  (
    'think thinks thought consider considers considered call calls called deem deems deemed judge judges judged rate rates rated ' +
    'find finds found see sees saw believe believes believed regard regards regarded describe describes described'
  ).split(' '),
)
