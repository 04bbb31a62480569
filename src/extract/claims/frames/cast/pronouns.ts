import { itemAt } from '../../../../text/span.ts'
import type { Token } from '../../../../text/tokens.ts'
import { flag } from '../../../../text/words.ts'
import type { Article } from '../../../article.ts'
import type { Found } from '../../../detector.ts'
import type { Actor } from './actor.ts'
import { genderOf, gendersIn } from './genders.ts'
import { Speech } from './speech.ts'

interface Pronoun {
  person: 'first' | 'second' | 'third'
  possessive: boolean
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['i', { person: 'first', possessive: false }],
  ['me', { person: 'first', possessive: false }],
  ['my', { person: 'first', possessive: true }],
  ['you', { person: 'second', possessive: false }],
  ['your', { person: 'second', possessive: true }],
  ['he', { person: 'third', possessive: false }],
  ['she', { person: 'third', possessive: false }],
  ['him', { person: 'third', possessive: false }],
  ['his', { person: 'third', possessive: true }],
  ['her', { person: 'third', possessive: true }],
])

const PRONOUN = flag(({ lower }) => PRONOUNS.has(lower))

/** How many sentences later a pronoun may mean who was spoken of. */
const REACH = 3

const OPENING =
  /^(?:during|on|in|after|before|while|since|following|ahead|throughout|at|for|with|as|when|upon|shortly|soon|immediately|just|hours|days|weeks)$/

/**
 * Who is named only after the phrase that opens a sentence with a pronoun.
 *
 *     During his visit to Lima, President Mori said …
 *            ^^^                ^^^^^^^^^^^^^^
 */
function spokenOfLater(
  { tokens }: Article,
  actors: readonly Actor[],
  next: number,
  first: number,
  last: number,
): Actor | null {
  if (!OPENING.test(tokens[first]?.lower ?? '')) return null
  const [actor] = actors.slice(next, next + 1)
  if (!actor || actor.first >= last || actor.plural || actor.possessive || !actor.person) return null
  const comma = itemAt(tokens, actor.first - 1)?.text === ',' || itemAt(tokens, actor.first - 2)?.text === ','
  const pronoun = tokens.slice(first, actor.first).some(({ lower }) => /^(?:his|her|he|she)$/.test(lower))
  return comma && pronoun ? actor : null
}

const asPronoun = (
  { name, country, official, person, plural }: Actor,
  first: number,
  possessive: boolean,
): Actor => ({ first, last: first + 1, name, country, official, kind: 'pronoun', person, plural, possessive })

/** "thanked her.", not "thanked her minister". */
const ENDS = /^(?:[.,;:!?]|to|for|in|on|at|by|with|and|that|as|during)$/

/** The last of these, where all are one. */
const onlyOne = (actors: readonly Actor[]): Actor | null => {
  const last = actors.at(-1)
  return last && actors.every(({ name }) => name === last.name) ? last : null
}

/**
 * "He" means the first official of its sentence so far, or of a sentence shortly before; "I" and "you" are who speak. "She" is
 * nobody whom the article calls a man, or "he": then it is the only other one who was spoken of shortly before.
 */
export function withPronouns(article: Article, found: Readonly<Found>, actors: readonly Actor[]): Actor[] {
  const speech = new Speech(article, found, actors)
  const genders = gendersIn(article.tokens, actors)
  const recent: { actor: Actor; sentence: number }[] = []
  const all: Actor[] = []
  let next = 0
  let subject: { actor: Actor; sentence: number } | null = null
  article.sentences.forEach(({ first, last }, s) => {
    let inSentence: Actor | null = spokenOfLater(article, actors, next, first, last)
    for (let i = first; i < last; i++) {
      const actor = actors[next]
      if (actor?.first === i) {
        speech.enter(actor)
        all.push(actor)
        if (!actor.plural && (actor.official || actor.person)) {
          recent.push({ actor, sentence: s })
          if (!inSentence || (inSentence.possessive && !actor.possessive)) inSentence = actor // "At Mori's request, Berg … his"
          if (!subject || subject.sentence < s) subject = { actor, sentence: s }
        }
        next++
        while (actors[next] && (actors[next] as Actor).first < actor.last) next++
        continue
      }
      if (!((article.flags[i] as number) & PRONOUN)) continue
      const { lower, text } = article.tokens[i] as Token
      const pronoun = PRONOUNS.get(lower)
      if (!pronoun || text === 'i') continue
      const { person, possessive } = pronoun
      let meant: Actor | null
      if (person === 'first') meant = speech.speakerAt(i)
      else if (person === 'second') meant = speech.addresseeAt(i)
      else {
        const gender = genderOf(lower)
        const isFit = (one: Actor): boolean => (genders.get(one.name) ?? gender) === gender
        while (recent[0] && s - recent[0].sentence > REACH) recent.shift()
        const others = recent.map((one) => one.actor)
        const isObject = lower === 'him' || (lower === 'her' && ENDS.test(article.tokens[i + 1]?.text ?? '.'))
        meant = inSentence ?? (subject && s - subject.sentence <= REACH ? subject.actor : null)
        if (meant && !isFit(meant)) meant = onlyOne(others.filter(isFit))
        else if (isObject && meant && !genders.has(meant.name))
          meant = onlyOne(others.filter(({ name }) => genders.get(name) === gender)) ?? meant
        else if (meant && gender && !isObject && (i === first || onlyOne(others)))
          genders.set(meant.name, gender)
        if (meant) subject = { actor: meant, sentence: s } // what goes on being spoken of stays the subject
        inSentence ??= meant
      }
      if (meant) all.push(asPronoun(meant, i, possessive))
    }
  })
  return all
}
