import { lastBy, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import type { Found } from '../detector.ts'
import type { AssertedBy } from '../schemas.ts'
import { castOf, type Actor } from './frames/cast.ts'
import { oncePerArticle } from './frames/once.ts'

/** The label under which one speaks in a transcript until the next; nobody known where a reporter asks. */
interface Turn extends Span {
  speaker: AssertedBy | null
}

/**
 * Who speaks at a place of a transcript, else null.
 *
 *     PRESIDENT BERG: Thank you.      Q  When will you go?
 *     ^^^^^^^^^^^^^^^ until the next    ^ nobody known
 */
export function speakerInTurn(article: Article, found: Readonly<Found>, at: number): AssertedBy | null {
  return lastBy(turnsOf(article, found), at)?.speaker ?? null
}

const turnsOf = oncePerArticle((article, found): Turn[] => {
  const byStart = new Map(castOf(article, found).actors.map((actor) => [actor.first, actor]))
  const turns: Turn[] = []
  const names = new Set<string>()
  article.sentences.forEach(({ first, start, paragraph }, i) => {
    if (article.sentences[i - 1]?.paragraph === paragraph) return
    const [label] = LABEL.exec(article.text.slice(start, start + LONGEST_LABEL)) ?? []
    if (label === undefined) return
    const actor = byStart.get(first)
    const named = actor?.kind === 'name' && isWithin(article, actor, start + label.length)
    if (!named && !OF_SOMEBODY.test(label)) return
    if (named) names.add(actor.name)
    turns.push({ start, end: start + label.length, speaker: named ? asserter(article, actor) : null })
  })
  return names.size > 1 ? turns : []
})

/** "AIDE:"   "Q"   "Question:": somebody's, though no name of the text. */
const OF_SOMEBODY = /^(?:[^\p{Ll}]+|\p{Lu}\p{Ll}+:)$/u
/** "PRESIDENT BERG:"   "Q" */
const LABEL = /^(?:Q\b|[^\n:.?!]{2,140}:(?=\s))/
const LONGEST_LABEL = 142

const isWithin = ({ tokens }: Article, { last }: Actor, end: number): boolean =>
  (tokens[last - 1]?.end ?? Infinity) <= end

function asserter({ tokens, text }: Article, { first, last, name }: Actor): AssertedBy {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0]
  return { kind: 'person', names: [name], mention: { start, end, text: text.slice(start, end) } }
}
