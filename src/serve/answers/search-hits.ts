/** From what the store found to what is answered: each hit with the passages that hold the words. */
import type { Found, Search } from '../../store/store.ts'
import { nearest } from '../requests/nearest.ts'
import { plain, snippetOf, wordsIn } from './snippets.ts'
import type { SearchHit } from '../resources/search.ts'

type Hit = Found['hits'][number]

/** The strings of a hit that are searched, by JSON Pointer. */
function stringsOf({ type, item, text }: Hit): [string, string][] {
  const strings: [string, unknown][] =
    type === 'article'
      ? [
          ['/title', item['title']],
          ['/standfirst', item['standfirst']],
          ['/text', text],
        ]
      : type === 'expert'
        ? [
            ['/name', item['name']],
            ...[item['aliases']].flat().map((alias, i): [string, unknown] => [`/aliases/${i}`, alias]),
          ]
        : type === 'claim'
          ? [['/evidence/text', (item['evidence'] as { text: string }).text]]
          : [['/text', item['text']]]
  return strings.filter((one): one is [string, string] => typeof one[1] === 'string')
}

export async function hitsOf({ hits, lexemes }: Found, asked: string, search: Search): Promise<SearchHit[]> {
  const wanted = new Set(lexemes)
  // A stem begins as its word does: only words that begin so are asked about.
  const beginnings = new Set(lexemes.map((lexeme) => lexeme.slice(0, 2)))
  const worded = hits.map((hit) => ({ hit, strings: stringsOf(hit) }))
  const candidates = worded.flatMap(({ hit, strings }) =>
    hit.type === 'expert'
      ? []
      : strings.flatMap(([, text]) => wordsIn(text).filter((word) => beginnings.has(word.slice(0, 2)))),
  )
  const stems = await search.lexemesOf(candidates)
  const isFound = (word: string) => stems.get(word)?.some((stem) => wanted.has(stem)) ?? false
  const names = wordsIn(asked)
  // A name is found by its likeness, not by its stem.
  const isLike = (word: string) =>
    names.includes(word) ||
    nearest(word, names) !== null ||
    names.some((name) => word.startsWith(plain(name)))
  return worded.map(({ hit, strings }) => {
    const isHit = hit.type === 'expert' ? isLike : isFound
    const snippets = strings.flatMap(([field, text]) => {
      const snippet = snippetOf(field, text, isHit)
      return snippet === null ? [] : [snippet]
    })
    return { type: hit.type, item: hit.item, snippets } as SearchHit
  })
}
