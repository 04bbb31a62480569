import type { Person } from '../../../detector.ts'
import { lowerAt, type Reading } from '../../people/reading.ts'
import { genderOf, type Gender } from '../gender.ts'
import { namingFrom, type Naming } from './namings.ts'
import { peopleOf, unknown, type Memory, type Resolved, type Weighed } from './resolved.ts'

/**
 * What makes an antecedent, in points weighed by trial: who spoke last before who is only
 * named, who is near before who is far, who opens a sentence before who stands late in it, the more so who is told
 * to be of a mind behind what the last speaker said, nobody whose thing it is.
 */
const POINTS = {
  spoke: 13.5,
  spokeSentencesAgo: -1.6,
  named: 10,
  namedSentencesAgo: -2.2,
  opens: 2,
  takesOver: 1,
  owns: -1.5,
  sameSentence: -0.5,
}

/** No antecedent stands further back, in sentences. */
const SENTENCES_BACK = 4

/** A name is a subject, most likely, within this many tokens of where its sentence begins. */
const OPENING = 8

/** Whom "he" or "she" at token `at` means: the last speaker, or who was named last as a subject, of the right gender. */
export function antecedent(reading: Reading, memory: Memory, at: number, gender: Gender): Resolved {
  const { last } = memory
  const scores = new Map<Person, number>()
  for (const naming of namedBefore(reading, memory, at)) {
    if (!fits(reading, memory, naming.person, gender)) continue
    const score = scoreOfNaming(reading, memory, naming, at)
    scores.set(naming.person, Math.max(score, scores.get(naming.person) ?? -Infinity))
  }
  const spoke = last ? scoreOfSpeaker(reading, last.at, at) : null
  const one = last?.resolved.people.length === 1 ? (last.resolved.people[0] as Person) : null
  if (one && spoke !== null && fits(reading, memory, one, gender))
    scores.set(one, Math.max(scores.get(one) ?? 0, spoke))
  let best: Person | null = null
  for (const [person, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = person
  const unnamed = last !== null && last.resolved.kind === 'anonymous' && spoke !== null
  const weigh = () => weighed(reading, memory, at, gender, last)
  if (unnamed && spoke > (best ? (scores.get(best) ?? 0) : 0))
    return { ...last.resolved, rule: 'the unnamed who spoke last', weigh }
  // Who is called "she" is no "he" from here on.
  if (best && genderIn(reading, memory, best) === null) memory.genders.set(best, gender)
  return { ...(best ? peopleOf('antecedent', [best]) : unknown), weigh }
}

/** Names before token `at`, the last one first. */
function* namedBefore(reading: Reading, { namings }: Memory, at: number): Generator<Naming> {
  for (let n = namingFrom(namings, at) - 1; n >= 0; n--) {
    const naming = namings[n] as Naming
    if (sentencesBetween(reading, naming.first, at) > SENTENCES_BACK) return
    yield naming
  }
}

const sentencesBetween = ({ article, tokens }: Reading, from: number, to: number): number =>
  (article.sentenceOf[to] ?? 0) - (article.sentenceOf[Math.min(from, tokens.length - 1)] ?? 0)

const fits = (reading: Reading, memory: Memory, person: Person, gender: Gender): boolean => {
  const known = genderIn(reading, memory, person)
  return known === null || gender === null || known === gender
}

function genderIn(reading: Reading, { genders }: Memory, person: Person): Gender {
  let known = genders.get(person)
  if (known === undefined) genders.set(person, (known = genderOf(reading, person)))
  return known
}

const opens = ({ article }: Reading, { first }: Naming): boolean =>
  first - (article.sentences[article.sentenceOf[first] ?? 0]?.first ?? 0) < OPENING

/**
 *     Keller said that war was likely. Okoro, a diplomat, was less sure. “It may be signed,” he added.
 *                                      ^^^^^              ^^^
 */
function takesOver(reading: Reading, { last }: Memory, naming: Naming, at: number): boolean {
  const { sentences, sentenceOf } = reading.article
  const sentence = sentences[sentenceOf[naming.first] ?? 0]
  if (last === null || naming.first !== sentence?.first) return false
  if (sentencesBetween(reading, naming.first, at) < 1 || sentencesBetween(reading, last.at, naming.first) < 1)
    return false
  for (let i = naming.last; i < sentence.last; i++)
    if ((i === naming.last || lowerAt(reading, i - 1) === ',') && IS.test(lowerAt(reading, i))) return true
  return false
}
const IS = /^(?:is|was|remains|remained|seems|seemed|sounds|sounded|agrees|agreed|disagrees|disagreed)$/

const owns = ({ tokens }: Reading, { last }: Naming): boolean => tokens[last]?.lower === "'s"

function scoreOfNaming(reading: Reading, memory: Memory, naming: Naming, at: number): number {
  const distance = sentencesBetween(reading, naming.first, at)
  return (
    POINTS.named +
    POINTS.namedSentencesAgo * distance +
    (opens(reading, naming) ? POINTS.opens : 0) +
    (takesOver(reading, memory, naming, at) ? POINTS.takesOver : 0) +
    (owns(reading, naming) ? POINTS.owns : 0) +
    (distance === 0 ? POINTS.sameSentence : 0)
  )
}

/** Null where what was said ended too far back. */
function scoreOfSpeaker(reading: Reading, spokeAt: number, at: number): number | null {
  const distance = sentencesBetween(reading, spokeAt, at)
  return distance > SENTENCES_BACK ? null : POINTS.spoke + POINTS.spokeSentencesAgo * Math.max(0, distance)
}

/** Everyone within reach and what speaks for each, the likeliest first. */
function weighed(
  reading: Reading,
  memory: Memory,
  at: number,
  gender: Gender,
  last: Memory['last'],
): Weighed[] {
  const list = new Map<string, Weighed>()
  const add = (one: Weighed): void => {
    const known = list.get(one.name)
    if (!known || (one.score ?? -Infinity) > (known.score ?? -Infinity)) list.set(one.name, one)
  }
  const ruledOut = (person: Person): Weighed | null =>
    fits(reading, memory, person, gender)
      ? null
      : { name: person.name, score: null, ruledOut: true, why: [gender === 'f' ? 'a man' : 'a woman'] }
  for (const naming of namedBefore(reading, memory, at)) {
    const why = [`named ${ago(sentencesBetween(reading, naming.first, at))}`]
    if (opens(reading, naming)) why.push('opens it')
    if (takesOver(reading, memory, naming, at)) why.push('takes over')
    if (owns(reading, naming)) why.push('only as whose')
    const { name } = naming.person
    add(
      ruledOut(naming.person) ?? {
        name,
        score: scoreOfNaming(reading, memory, naming, at),
        ruledOut: false,
        why,
      },
    )
  }
  const spoke = last ? scoreOfSpeaker(reading, last.at, at) : null
  if (last && spoke !== null) {
    const why = [`spoke ${ago(sentencesBetween(reading, last.at, at))}`]
    const [one] = last.resolved.people
    if (one && last.resolved.people.length === 1)
      add(ruledOut(one) ?? { name: one.name, score: spoke, ruledOut: false, why })
    else if (last.resolved.kind === 'anonymous')
      add({ name: 'the unnamed source', score: spoke, ruledOut: false, why })
  }
  return [...list.values()].sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity))
}

function ago(sentences: number): string {
  if (sentences <= 0) return 'in this sentence'
  return sentences === 1 ? '1 sentence before' : `${String(sentences)} sentences before`
}
