/**
 * Whether what articles state of people is put to the right person. `linking-labels.json` says by hand who is who, of those who
 * are stated in several ways or share a family name with others: an article is told by a digest of its id, a mention by its name, and
 * of each person eight mentions are kept at most, as different as there are.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const LABELS = JSON.parse(readFileSync(new URL('linking-labels.json', import.meta.url), 'utf8'))

/** `dist` holds the compiled engine, `shared` the folder with `data`. No rows where the corpus is absent. */
export async function run({ dist, shared }) {
  const corpus = join(shared, 'data/articles/articles.dev.jsonl')
  if (!existsSync(corpus)) return []
  const from = (file) => import(pathToFileURL(join(dist, file)).href)
  const { nameKey } = await from('store/name-key.js')
  const personOf = await link(readFileSync(corpus, 'utf8').split('\n').filter(Boolean), from)
  const mentions = LABELS.flatMap(({ person, mentions }) =>
    mentions.flatMap(([article, name]) => {
      const linked = personOf.get(`${article} ${nameKey(name)}`)
      return linked === undefined ? [] : [{ person, linked }]
    }),
  )
  const pairs = { same: 0, linked: 0, right: 0 }
  mentions.forEach((one, i) => {
    for (const other of mentions.slice(i + 1)) {
      const [same, linked] = [one.person === other.person, one.linked === other.linked]
      if (same) pairs.same++
      if (linked) pairs.linked++
      if (same && linked) pairs.right++
    }
  })
  const byPerson = new Map()
  for (const one of mentions) byPerson.set(one.person, [...(byPerson.get(one.person) ?? []), one])
  const whole = [...byPerson.values()]
    .filter(({ length }) => length > 1)
    .map((own) => own.every(({ linked }) => linked === own[0].linked))
  const row = (metric, value) => ({ name: 'linking of people', metric, value })
  return [
    row(`mentions found (of ${LABELS.flatMap(({ mentions }) => mentions).length})`, mentions.length),
    row(`precision of ${pairs.linked} pairs linked`, pairs.right / pairs.linked),
    row(`persons in one (of ${whole.length} with two mentions)`, whole.filter(Boolean).length),
    row(`recall of ${pairs.same} pairs`, pairs.right / pairs.same),
  ]
}

/** The group of each portrait, by the digest of its article and its name: as the store links them. */
async function link(lines, from) {
  const [{ extract }, { castOf }, { rowsOf }, { portraitOf, comparable }, { groupPortraits }, { pairOf }] =
    await Promise.all(
      [
        'extract/extract.js',
        'store/writes/cast.js',
        'store/writes/finding-rows.js',
        'store/writes/portraits.js',
        'knowledge/persons/group-portraits.js',
        'knowledge/verdicts.js',
      ].map(from),
    )
  const [portraits, mentions, verdicts] = [new Map(), [], new Map()]
  for (const line of lines) {
    const { id, text, title, published_at: publishedAt } = JSON.parse(line)
    const found = extract({ text, title, publishedAt })
    const cast = castOf({ fictional: false, text }, found)
    rowsOf({ id, found, cast, sortedAt: '' })
    const painted = [...cast.roles.values()].filter(({ key }) => key.includes(' ')).map(portraitOf)
    const article = createHash('sha256').update(id).digest('hex').slice(0, 12)
    painted.forEach((one, i) => {
      const known = portraits.get(one.id) ?? { ...one, mentionCount: 0 }
      known.mentionCount++
      portraits.set(one.id, known)
      mentions.push({ article, portrait: one })
      for (const other of painted.slice(i + 1))
        if (other.block === one.block && other.id !== one.id)
          verdicts.set(pairOf(one.id, other.id), 'together')
    })
  }
  const groupOf = new Map()
  const groups = groupPortraits([...portraits.values()].map(comparable), verdicts)
  groups.forEach((group, n) => group.forEach(({ portrait }) => groupOf.set(portrait.id, n)))
  return new Map(
    mentions.map(({ article, portrait }) => [`${article} ${portrait.nameKey}`, groupOf.get(portrait.id)]),
  )
}
