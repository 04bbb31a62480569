/** Where in a text the words that were looked for stand: the passage with most of them, by offsets and as marked text. */
import { z } from 'zod'
import type { Word } from './words.ts'

/** UTF-16 code units, at about which a passage ends. */
const PASSAGE = 240

const Range = z.object({ start: z.int().min(0), end: z.int().min(0) })
type Range = z.infer<typeof Range>

export const Snippet = z
  .object({
    field: z.string().meta({
      description:
        'JSON Pointer to the string it stands in; `/text` of an article is the text of `GET /v1/articles/{id}`.',
      examples: ['/text'],
    }),
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string().meta({ description: 'The string from `start` to `end`, as it stands.' }),
    marked: z.string().meta({ description: 'The same, escaped for HTML, with what was found in `<mark>`.' }),
    highlights: z.array(Range).meta({ description: 'What was found, by offsets into the string.' }),
  })
  .meta({
    id: 'Snippet',
    description: 'A passage that holds what was looked for. Offsets are UTF-16, half-open.',
  })
export type Snippet = z.infer<typeof Snippet>

/** `hits`: its words that were looked for, in order. Null when there are none. */
export function snippetOf(field: string, text: string, hits: readonly Word[]): Snippet | null {
  if (hits.length === 0) return null
  const passage = passageOf(text, hits)
  const within = hits.filter(({ start, end }) => start >= passage.start && end <= passage.end)
  return {
    field,
    ...passage,
    text: text.slice(passage.start, passage.end),
    marked: marked(text, passage, within),
    highlights: within.map(({ start, end }) => ({ start, end })),
  }
}

/** Around the hits within reach of each other that are most different words, then most; the first of equals. */
function passageOf(text: string, hits: readonly Word[]): Range {
  let best = { start: 0, end: 0, words: 0, hits: 0 }
  for (let first = 0, last = 0; first < hits.length; first++) {
    const start = hits[first]?.start ?? 0
    while (last + 1 < hits.length && (hits[last + 1]?.end ?? 0) - start <= PASSAGE) last++
    const inside = hits.slice(first, Math.min(last + 1, first + MOST_INSIDE))
    const words = new Set(inside.map(({ word }) => word)).size
    if (words > best.words || (words === best.words && inside.length > best.hits))
      best = { start, end: inside.at(-1)?.end ?? start, words, hits: inside.length }
  }
  const spare = Math.max(0, PASSAGE - (best.end - best.start))
  return {
    start: toBlank(text, best.start, -1, Math.floor(spare / 3)),
    end: toBlank(text, best.end, 1, Math.ceil((2 * spare) / 3)),
  }
}

/** More hits than this make no passage better, and the work would grow with their square. */
const MOST_INSIDE = 40

/** From `at`, `reach` further, back to where a word ends; a line break is not crossed. */
function toBlank(text: string, at: number, step: 1 | -1, reach: number): number {
  let last = at
  for (let i = at; Math.abs(i - at) <= reach; i += step) {
    const next = text[step === 1 ? i : i - 1]
    if (next === undefined || next === '\n') return i
    if (/\s/.test(next)) last = i
  }
  return last
}

function marked(text: string, passage: Range, hits: readonly Range[]): string {
  let at = passage.start
  let html = ''
  for (const { start, end } of hits) {
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escaped(text.slice(at, passage.end))
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe in HTML, between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
