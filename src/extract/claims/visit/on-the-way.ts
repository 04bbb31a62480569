import { readDestinations } from '../frames/destinations.ts'
import { dateFor } from '../frames/when.ts'
import { heldAt } from './attendance.ts'
import { visitorsOf, wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { windowFrom } from './stops.ts'
import { subjectAfter, subjectsBefore } from './subjects.ts'

/** "was en route to Lima", "On her way back from Lima, she …". */
function readOnTheWay(scene: Scene, at: number): Journey | null {
  const { tokens, article, found, sentence } = scene
  if (!/^(?:\S+ en|on (?:his|her|the|their|its)|en)$/.test(wordsBetween(scene, at - 2, at).join(' ')))
    return null
  const back = /^(?:back|home)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const goal = tokens[back]?.lower ?? ''
  const from = goal === 'from'
  if (!from && !/^(?:to|for)$/.test(goal)) return null
  const named = readDestinations(article, found, back + 1, sentence.last)
  const places = named.length > 0 || from ? named : heldAt(scene, back)
  const last = places.at(-1)?.last
  if (last === undefined) return null
  const opening = at - sentence.first <= 3
  const [actor] = opening ? subjectAfter(scene, last) : subjectsBefore(scene, at - 1)
  const going = scene.told.at(-1)
  const goesOn = going?.status === 'occurred' && going.first >= sentence.first // "landed in Quito on her way to Lima"
  if (!actor?.official || (!opening && !goesOn && at - actor.last > 5)) return null
  const past = from || /\b(?:was|were|had)\b/.test(wordsBetween(scene, actor.last, at).join(' '))
  const date =
    from || goesOn ? (windowFrom(scene, last)?.date ?? null) : dateFor(article, found, sentence, at, last)
  const today = !from && date?.from != null && date.from === article.published?.date // "was on her way to Lima on Monday"
  const status = opening && !from ? null : past && !today && !(goesOn && !from) ? 'occurred' : 'under_way'
  return {
    visitors: visitorsOf([actor]),
    destinations: places.map(({ name, country }) => ({ name, country })),
    status,
    date,
    first: Math.min(actor.first, at),
    last,
    kind: null,
    requestedBy: null,
  }
}

export const onTheWay: Reader = { words: ['route', 'way'], read: readOnTheWay }
