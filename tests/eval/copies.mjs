/**
 * Whether copies of articles are known, and other articles not taken for copies: each article of the corpus and one copy of
 * it, altered as outlets do, are looked for among all. Compared are all pairs, as if published on one day.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Rows: pairs of different articles that are taken for copies (of all, and of those of the corpus alone), and the share of
 * copies that are found by their keys and known. No rows where the corpus is absent.
 */
export async function run({ dist, shared }) {
  const corpus = join(shared, 'data/articles/articles.dev.jsonl')
  if (!existsSync(corpus)) return []
  const { sketchOf, isCopy, KEYS } = await import(pathToFileURL(join(dist, 'store/sketch.js')).href)
  const texts = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)
  const all = texts.flatMap((text, n) =>
    [text, altered(text, n)].map((one, copy) => ({ n, copy, sketch: sketchOf(one) })),
  )
  const byKey = new Map()
  const pairs = { copies: 0, others: 0, ofCorpus: 0 }
  for (const one of all) {
    const near = new Set(one.sketch.slice(0, KEYS).flatMap((key) => byKey.get(key) ?? []))
    for (const other of near)
      if (isCopy(one.sketch, other.sketch)) {
        pairs[one.n === other.n ? 'copies' : 'others']++
        if (one.n !== other.n && one.copy + other.copy === 0) pairs.ofCorpus++
      }
    for (const key of one.sketch.slice(0, KEYS)) byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  const told = all.filter(({ copy, sketch }) => copy === 1 && sketch.length > 0).length
  const row = (metric, value) => ({ name: 'copies of articles', metric, value })
  return [
    row('articles', texts.length),
    row('pairs of the corpus taken for copies', pairs.ofCorpus),
    row('precision of pairs', pairs.copies / (pairs.copies + pairs.others)),
    row('copies known, of those long enough to tell', pairs.copies / told),
  ]
}

/** A headline, an agency, two fifths of the paragraphs or sentences cut, and every fortieth word another one. */
function altered(text, n) {
  const parts = text.includes('\n') ? text.split('\n') : text.split(/(?<=\.) /)
  const kept = parts.length < 3 ? parts : parts.filter((_, i) => i === 0 || (i * 7 + n) % 5 > 1)
  const words = kept.join('\n').split(' ')
  const edited = words.map((word, i) => ((i + n) % 40 === 39 ? 'meanwhile' : word))
  return `What to know today, number ${n}\nGENEVA (Newswire) - ${edited.join(' ')}\n(Writing by A. Writer)`
}
