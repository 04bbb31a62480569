import type { Token } from '../../../text/tokens.ts'
import { ACT_VERBS } from '../../lexicon/travel/verbs.ts'
import { formsOf } from '../../lexicon/verb-forms.ts'
import { placeAt, readDestinations, type Destination } from '../frames/destinations.ts'
import { journey } from './journey.ts'
import { wordsBetween, type Journey, type Reader, type Scene } from './scene.ts'
import { windowFrom } from './stops.ts'

const ACTS = formsOf(ACT_VERBS)
/** How many words may stand between the verb and where it is done, with a day behind the place and without. */
const REACH = { dated: 12, bare: 5 }
const REMARKS = /^(?:remarks?|comments?|statements?|announcement|speech|address)$/
const OTHER_CLAUSE = /^(?:that|which|who|because|but|while|after|before|;|:|against|over|with|on|between|of)$/

const BE = /^(?:is|are|was|were|be|been|being)$/

/**
 * What is done in a town, on a day: whoever is not at home there has come.
 *
 *     Berg signed the accord in Lima on Friday      Berg will address parliament in Lima
 *          ^^^^^^ at            ^^^^^^^ -------           ^^^^^^^ at           ^^^^^^^
 */
function readAct(scene: Scene, at: number): Journey | null {
  if (BE.test(scene.tokens[at - 1]?.lower ?? '')) return null // "which was signed in Lima on May 3"
  const form = ACTS.get((scene.tokens[at] as Token).lower)
  const place = form ? whereDone(scene, at) : null
  const told = form && place ? journey(scene, at, form, [place]) : null
  return told?.visitors.every(({ country }) => country !== null) ? told : null
}

function whereDone(scene: Scene, at: number): Destination | null {
  const { article, found, sentence, tokens } = scene
  const made = tokens[at]?.lower === 'made'
  if (made && !wordsBetween(scene, at + 1, at + 4).some((word) => REMARKS.test(word))) return null
  for (let i = at + 1; i < Math.min(sentence.last, at + REACH.dated); i++) {
    const { lower } = tokens[i] as Token
    if (OTHER_CLAUSE.test(lower)) return null
    const town = lower === 'in' ? placeAt(article, found, i + 1) : null
    if (town?.kind !== 'city' && town?.kind !== 'capital') continue
    const [place, ...others] = readDestinations(article, found, i + 1, sentence.last)
    if (!place || others.length > 0) return null
    const ends = /^[.,]$/.test(tokens[place.last]?.text ?? '.') && i - at <= REACH.bare
    return ends || windowFrom(scene, place.last) ? place : null
  }
  return null
}

export const acts: Reader = { words: ACTS.keys(), read: readAct }
