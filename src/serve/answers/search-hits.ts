/** From what the store found to what is answered: each hit with the passages that hold the words. */
import type { Found, Search } from '../../store/reads/search.ts'
import { nearest } from '../requests/nearest.ts'
import { snippetOf } from './snippets.ts'
import { plain, wordsBeginning, wordsOf, type Word } from './words.ts'
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
  // A stem begins as its word does: only words that begin so are looked at.
  const beginnings = new Set(lexemes.map((lexeme) => plain(lexeme).slice(0, 2)))
  const read = hits.map((hit) => ({
    hit,
    strings: stringsOf(hit).map(([field, text]) => {
      const words = hit.type === 'expert' ? wordsOf(text) : wordsBeginning(text, beginnings)
      return { field, text, words }
    }),
  }))
  const isFound = await foundBy(
    lexemes,
    read.filter(({ hit }) => hit.type !== 'expert').flatMap(({ strings }) => strings),
    search,
  )
  const isLike = likeAny(wordsOf(asked).map(({ word }) => word))
  return read.map(({ hit, strings }) => {
    const isHit = hit.type === 'expert' ? isLike : isFound
    const snippets = strings.flatMap(({ field, text, words }) => {
      const snippet = snippetOf(field, text, words.filter(isHit))
      return snippet === null ? [] : [snippet]
    })
    const [name] = strings // a name that is found in another romanisation has no word in common with it
    if (hit.type === 'expert' && snippets.length === 0 && name)
      snippets.push(...[snippetOf(name.field, name.text, name.words)].filter((one) => one !== null))
    return { type: hit.type, item: hit.item, snippets } as SearchHit
  })
}

type IsHit = (word: Word) => boolean

/** Words whose stem was looked for. */
async function foundBy(
  lexemes: readonly string[],
  strings: readonly { words: readonly Word[] }[],
  search: Search,
): Promise<IsHit> {
  const wanted = new Set(lexemes)
  const candidates = new Set(strings.flatMap(({ words }) => words.map(({ own }) => own)))
  const stems = await search.lexemesOf([...candidates])
  return ({ own }) => stems.get(own)?.some((stem) => wanted.has(stem)) ?? false
}

/** A name is found by its likeness, not by its stem. */
const likeAny =
  (names: readonly string[]): IsHit =>
  ({ word }) =>
    names.includes(word) || nearest(word, names) !== null || names.some((name) => word.startsWith(name))
