/** Every journey that an article tells of, sentence by sentence. */
import type { Token } from '../../../text/tokens.ts'
import { flag } from '../../../text/words.ts'
import type { Article } from '../../article.ts'
import type { Found } from '../../detector.ts'
import { actorsBySentence, castOf } from '../frames/cast.ts'
import { acts } from './acts.ts'
import { answers } from './answers.ts'
import { askedHosts } from './asked-hosts.ts'
import { asides } from './asides.ts'
import { attendance } from './attendance.ts'
import { attendanceTold } from './attendance-told.ts'
import { ofTheGuest } from './goes-on.ts'
import { withCompanions } from './companions.ts'
import { readDateline } from './headings.ts'
import { isDenied } from './denied.ts'
import { envoys } from './envoys.ts'
import { fates } from './fates.ts'
import { guests } from './guests.ts'
import { hosts } from './hosts.ts'
import { invitations } from './invitation/invitations.ts'
import { offers } from './offers.ts'
import { nouns } from './nouns.ts'
import { withMove } from './moved.ts'
import { onTheWay } from './on-the-way.ts'
import { openings } from './openings.ts'
import { presence } from './presence.ts'
import type { Journey, Reader, Scene } from './scene.ts'
import { speaking } from './speaking.ts'
import { withStops } from './stops.ts'
import { substitutes, withReplaced } from './substitutes.ts'
import { talks } from './talks.ts'
import { there } from './there.ts'
import { readTitles } from './titles.ts'
import { tours } from './tours.ts'
import { readTranscript } from './transcript.ts'
import { verbs } from './verbs.ts'
import { where } from './where.ts'
import { withObject } from './with-object.ts'

/** The readings of a word, in order: the first that tells a journey takes the words it used. */
const READERS: readonly Reader[] = [
  answers,
  offers,
  invitations,
  nouns,
  fates,
  attendance,
  tours,
  guests,
  verbs,
  withObject,
  openings,
  asides,
  presence,
  where,
  onTheWay,
  speaking,
  askedHosts,
  hosts,
  envoys,
  substitutes,
  attendanceTold,
  talks,
  acts,
  there,
]

const READERS_OF = new Map<string, Reader[]>()
for (const reader of READERS)
  for (const word of reader.words) if (!READERS_OF.get(word)?.push(reader)) READERS_OF.set(word, [reader])

const READ = flag(({ lower }) => READERS_OF.has(lower))

export function readJourneys(article: Article, found: Readonly<Found>): Journey[] {
  const cast = castOf(article, found)
  if (found.places.length === 0) return []
  const all: Journey[] = []
  const told: Journey[] = []
  for (const [sentence, actors] of actorsBySentence(article, cast)) {
    const scene: Scene = { article, found, cast, sentence, tokens: article.tokens, actors, told }
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!((article.flags[i] as number) & READ)) continue
      const readers = READERS_OF.get((article.tokens[i] as Token).lower)
      if (!readers) continue
      const journey = firstOf(scene, readers, i)
      if (!journey) continue
      const stops =
        isNobodys(article, journey) || isDenied(article, journey)
          ? []
          : withStops(scene, withCompanions(scene, withMove(scene, ofTheGuest(scene, journey)))).flatMap(
              withReplaced,
            )
      all.push(...stops)
      told.push(...stops)
      told.splice(0, told.length - MEMORY)
      i = Math.max(i, (stops.at(-1) ?? journey).last - 1)
    }
  }
  return [readTitles, readDateline, readTranscript].flatMap((read) => read(article, found, cast)).concat(all)
}

/** "No Swiss president has visited Lima"  "nor did Okoro visit Lima"  "Will Okoro visit Lima?": nobody's journey. */
function isNobodys({ tokens, sentences, sentenceOf }: Article, { first }: Journey): boolean {
  const [far, near] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? '']
  if (NONE.has(near)) return true
  if (AUXILIARY.test(near) && tokens[(sentences[sentenceOf[first] ?? 0]?.last ?? 0) - 1]?.text === '?')
    return true
  return (AUXILIARY.test(near) || /^(?:expects?|expected|believes?|thinks?)$/.test(near)) && NOBODY.has(far)
}
const AUXILIARY = /^(?:did|does|do|has|had|have|will|would|is|are|was|were|can|could|may|might|should)$/
const NONE = new Set(['no', 'neither', 'nor'])
const NOBODY = new Set(['nobody', 'nor', 'neither', 'few', 'none'])

/** How many journeys back a text may refer. */
const MEMORY = 40

function firstOf(scene: Scene, readers: readonly Reader[], at: number): Journey | null {
  for (const reader of readers) {
    const journey = reader.read(scene, at)
    if (journey) return journey
  }
  return null
}
