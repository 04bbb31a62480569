/**
 * How much of a deep reading of one real page the engine finds. `score` compares one extraction of the page with that
 * reading, by words and values: offsets of the reading point into the raw page, ours into the clean body.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import countries from 'i18n-iso-countries'

export const readSeed = (shared) => {
  const folder = join(shared, 'data', 'seed')
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const file = join(folder, gold.meta.seed)
  return { gold, file, raw: readFileSync(file, 'utf8') }
}

const words = (text) => text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
/** Shared words over all words. */
const jaccard = (a, b) => {
  const [left, right] = [new Set(words(a)), new Set(words(b))]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared || 1)
}
/** Shared words over the words of the shorter one. */
const overlap = (a, b) => {
  const [left, right] = [new Set(words(a)), new Set(words(b))]
  return [...left].filter((word) => right.has(word)).length / (Math.min(left.size, right.size) || 1)
}
const sameWords = (a, b) => words(a).join(' ') === words(b).join(' ')

/**
 * One line a thing in the reading: [what kind, its id there, whether it was found]; and of each kind in OURS one line a
 * thing we tell: [kind, its words, whether the reading has it].
 */
export function score(found, gold, raw) {
  const claims = (type) => found.claims.filter((claim) => claim.type === type)
  return [
    ...articleFields(found.article, gold, raw).map(([id, ok]) => ['article field', id, ok]),
    ...gold.experts.map((one) => ['expert', one.id, found.experts.some((our) => sameExpert(our, one))]),
    ...gold.quotations.flatMap((one) => {
      const ours = found.quotations.filter(({ text }) => jaccard(text, one.content.text) >= 0.8)
      const right = ours.some((our) => sameSpeakers(our, one, gold))
      return [
        ['quotation', one.id, ours.length > 0],
        ['quotation with its speaker', one.id, right],
        ...(one.type === 'direct'
          ? [
              [
                'direct quotation with its speaker',
                one.id,
                right && ours.some(({ type }) => type === 'direct'),
              ],
            ]
          : []),
      ]
    }),
    ...pair(gold.visits, claims('visit'), sameVisit).map(([id, ok]) => [
      'visit with status and window',
      id,
      ok,
    ]),
    ...gold.treaties
      .flatMap((treaty) => (treaty.clauses ?? []).map((clause) => ({ ...clause, year: treaty.year })))
      .map((clause) => ['clause', clause.id, claims('treaty_clause').some((our) => sameClause(our, clause))]),
    ...gold.treaties.map((one) => ['treaty', one.id, found.treaties.some((our) => sameTreaty(our, one))]),
    ...gold.nonNamedSources
      .filter(({ kind }) => /^(collective|anonymous|hearsay)/.test(kind))
      .map((one) => ['unnamed source', one.id, sources(found).some((our) => sameSource(our, one))]),
    ...gold.predictions
      .filter(({ band }) => band)
      .map((one) => [
        'hedge with its band',
        one.id,
        found.claims.some(({ likelihood }) => sameBand(likelihood, one)),
      ]),
    ...gold.membershipsAndSummits.map((one) => [
      'summit or membership',
      one.id,
      found.claims.some(
        ({ type, evidence }) =>
          /meeting|membership/.test(type) && overlap(evidence.text, one.evidence.text) >= 0.6,
      ),
    ]),
    ...gold.membershipsAndSummits
      .filter(({ date }) => date)
      .map((one) => [
        'summit or membership with its window',
        one.id,
        found.claims.some((our) => /meeting|membership/.test(our.type) && sameWindow(our.date, one.date)),
      ]),
    ...ours(found, gold),
  ]
}

/** What we tell too much costs: each of our experts, direct quotations, visits, treaties and clauses must be in the reading. */
function ours(found, gold) {
  const claims = (type) => found.claims.filter((claim) => claim.type === type)
  const clauses = gold.treaties.flatMap(({ clauses = [], year }) => clauses.map((one) => ({ ...one, year })))
  const rows = (kind, list, words, isThere) => list.map((our) => [`our ${kind}`, words(our), isThere(our)])
  return [
    ...rows(
      'expert',
      found.experts,
      ({ name }) => name,
      (our) => gold.experts.some((one) => sameExpert(our, one)),
    ),
    ...rows(
      'direct quotation',
      found.quotations.filter(({ type }) => type === 'direct'),
      ({ text }) => text,
      (our) =>
        gold.quotations.some((one) => one.type === 'direct' && jaccard(our.text, one.content.text) >= 0.8),
    ),
    ...pair(claims('visit'), gold.visits, (one, our) => sameVisit(our, one)).map(([, ok], i) => [
      'our visit',
      claims('visit')[i].evidence.text,
      ok,
    ]),
    ...rows(
      'treaty',
      found.treaties,
      ({ label }) => label,
      (our) => gold.treaties.some((one) => sameTreaty(our, one)),
    ),
    ...rows(
      'clause',
      claims('treaty_clause'),
      ({ content }) => content.text,
      (our) => clauses.some((one) => sameClause(our, one)),
    ),
  ]
}

function articleFields(article, gold, raw) {
  const { title, standfirst, byline, publishedAt, modifiedAt, figureCaption, bodyParagraphs } = gold.article
  const body = bodyParagraphs.map(({ start, end }) => raw.slice(start, end).trim()).join('\n')
  return [
    ['title', article.title === title.text],
    ['standfirst', article.standfirst === standfirst.text],
    ['byline', article.byline?.includes(byline.name) ?? false],
    ['publishedAt', sameInstant(article.publishedAt, publishedAt.iso)],
    ['modifiedAt', sameInstant(article.modifiedAt, modifiedAt.iso)],
    ['caption', article.captions.length === 1 && article.captions[0].text === figureCaption.text.text],
    ['body', sameWords(article.text, body)],
    ['language', article.language === gold.article.language],
  ]
}

/** The same moment, told in the same zone. */
const sameInstant = (ours, theirs) =>
  ours !== null && Date.parse(ours) === Date.parse(theirs) && ours.slice(-6) === theirs.slice(-6)

const sameExpert = (our, { name, role, affiliation }) =>
  our.name === name &&
  overlap(our.role?.replace(/s\b/g, ''), role.replace(/s\b/g, '')) >= 0.8 &&
  sameWords(our.affiliation, affiliation)

function sameSpeakers({ speaker, cue }, { speakers }, gold) {
  const named = speakers.map((id) => [...gold.experts, ...gold.nonNamedSources].find((one) => one.id === id))
  if (named.every(({ name }) => name))
    return sameNames(
      speaker?.names ?? [],
      named.map(({ name }) => name),
    )
  return named.every((source) => sameSource({ ...speaker, cue }, source))
}

const sameNames = (ours, theirs) => [...ours].sort().join() === [...theirs].sort().join()

const sources = ({ quotations, claims }) => [
  ...quotations.map(({ speaker, cue }) => ({ ...speaker, cue })),
  ...claims.map(({ assertedBy }) => ({ kind: assertedBy.kind, text: assertedBy.mention?.text })),
]

function sameSource({ kind, text, names, cue }, source) {
  if (source.kind.startsWith('named')) return names?.includes(source.label)
  if (source.kind.startsWith('hearsay')) return kind === 'hearsay' || sameWords(cue?.text, source.label)
  return kind === source.kind && sameWords(text, source.label)
}

/** For each of `ones` whether one of `others` is left that is the same; greedy, one to one. */
function pair(ones, others, same) {
  const left = [...others]
  return ones.map((one) => {
    const index = left.findIndex((other) => same(other, one))
    if (index >= 0) left.splice(index, 1)
    return [one.id, index >= 0]
  })
}

const sameVisit = (our, { actor, destination, status, date }) =>
  our.visitor === actor && samePlace(our, destination) && our.status === status && sameWindow(our.date, date)

/** "Pyongyang, North Korea": either its name or its state. */
const samePlace = ({ destination, destinationCountry }, theirs) =>
  (destination !== null && overlap(destination, theirs) === 1) ||
  theirs.split(', ').some((part) => countries.getAlpha2Code(part, 'en') === destinationCountry)

/** Where the reading has no words for a date ("upcoming"), none is right too: nothing is invented. */
const sameWindow = (ours, theirs) =>
  (theirs.dateText === null && ours === null) || (ours?.from === theirs.start && ours.to === theirs.end)

/** "such a clause": what is taken up stands where it was told. */
const isTakenUp = ({ content, evidence }) => content.start < evidence.start

const sameClause = (our, { atopPledge, clauseStatus, evidence, year }) =>
  (isTakenUp(our)
    ? overlap(evidence.text, our.content.text) >= 0.8
    : overlap(our.evidence.text, evidence.text) >= 0.8) &&
  (our.obligation === atopPledge || (atopPledge === 'consultation' && our.obligation === 'cooperation')) &&
  clauseStatus.includes(our.status) &&
  (our.treaty?.year ?? null) === year

const sameTreaty = (our, { title, titleSpan, year }) =>
  our.year === year &&
  (title
    ? overlap(our.title, title) === 1
    : our.mentions.some(({ text }) => overlap(text, titleSpan.text) >= 0.8))

/** "highly unlikely" stands for very unlikely: the band goes by its figures in ICD 203. */
const BANDS = {
  0.01: 'almost_no_chance',
  0.05: 'very_unlikely',
  0.2: 'unlikely',
  0.45: 'roughly_even',
  0.55: 'likely',
  0.8: 'very_likely',
  0.95: 'almost_certain',
}
const sameBand = (likelihood, { band, hedges }) =>
  likelihood?.band === BANDS[band.ICD203[0]] &&
  hedges.some(({ text }) => text.includes(likelihood.hedge.text))

/** Counts by kind: "visit with status and window (of 10)". */
export function tally(scores) {
  const kinds = new Map()
  for (const [kind, , ok] of scores) {
    const [right, all] = kinds.get(kind) ?? [0, 0]
    kinds.set(kind, [right + Number(ok), all + 1])
  }
  return kinds
}

export async function run({ dist, shared }) {
  const module = (name) => import(pathToFileURL(join(dist, name)).href)
  const { extractPages } = await module('commands/extract-pages.js')
  const { gold, file, raw } = readSeed(shared)
  const { value: found } = await extractPages([file]).next()
  return [...tally(score(found, gold, raw))].map(([kind, [right, all]]) => ({
    name: 'seed',
    metric: `${kind} (of ${all})`,
    value: right,
  }))
}
