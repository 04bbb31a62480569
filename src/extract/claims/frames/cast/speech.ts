import { lastBy } from '../../../../text/span.ts'
import type { Token } from '../../../../text/tokens.ts'
import type { Article } from '../../../article.ts'
import type { Found } from '../../../detector.ts'
import type { Actor } from './actor.ts'

/**
 * Who "I" and "you" are: in a transcript the one named before the colon and the one who spoke before; in a quotation its
 * speaker.
 *
 *     President of Chile Ana Berg: I thank you for your visit …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker until the next such line
 */
export class Speech {
  #speaker: Actor | null = null
  #other: Actor | null = null
  #byName = new Map<string, Actor>()
  /** All who speak in the transcript, in the order they first do. */
  #speakers: Actor[] = []
  #article: Article
  #found: Readonly<Found>

  constructor(article: Article, found: Readonly<Found>, actors: readonly Actor[]) {
    this.#article = article
    this.#found = found
    for (const actor of actors)
      if (actor.official && !this.#byName.has(actor.name)) this.#byName.set(actor.name, actor)
    const names = new Set<string>()
    for (const actor of actors) {
      if (names.has(actor.name) || !this.#speaks(actor)) continue
      names.add(actor.name)
      this.#speakers.push(actor)
    }
  }

  /** Notes a change of speaker where a line begins with the name of `actor` and a colon. */
  enter(actor: Actor): void {
    if (!this.#speaks(actor)) return
    if (this.#speaker && this.#speaker.name !== actor.name) this.#other = this.#speaker
    this.#speaker = actor
    if (this.#other?.name === actor.name) this.#other = null
    this.#other ??= this.#speakers.find(({ name }) => name !== actor.name) ?? null
  }

  #speaks(actor: Actor): boolean {
    if (!this.#beginsLine(actor.first)) return false
    const { tokens } = this.#article
    for (let i = actor.last; i < Math.min(tokens.length, actor.last + 12); i++) {
      const { text, start } = tokens[i] as Token
      if (text === ':') return true
      if (/^[.,;?!]$/.test(text) || start - (tokens[i - 1] as Token).end > 1) return false
    }
    return false
  }

  #beginsLine(at: number): boolean {
    const { sentences, sentenceOf } = this.#article
    const index = sentenceOf[at] as number
    const sentence = sentences[index]
    return sentence?.first === at && (index === 0 || sentences[index - 1]?.paragraph !== sentence.paragraph)
  }

  speakerAt(at: number): Actor | null {
    const start = (this.#article.tokens[at] as Token).start
    const { quotations } = this.#found
    const quotation = lastBy(quotations, start)
    if (quotation && start < quotation.end && quotation.type !== 'indirect') {
      const [name] = quotation.speaker?.names ?? []
      return name ? (this.#byName.get(name) ?? null) : null
    }
    return this.#speaker
  }

  addresseeAt(at: number): Actor | null {
    const speaker = this.speakerAt(at)
    return speaker !== null && speaker === this.#speaker ? this.#other : null
  }
}
