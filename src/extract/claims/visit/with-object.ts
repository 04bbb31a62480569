import type { Token } from '../../../text/tokens.ts'
import { OBJECT_VERBS } from '../../lexicon/travel/phrasal-verbs.ts'
import { formsOf, type Form } from '../../lexicon/verb-forms.ts'
import { afterPreposition, journey } from './journey.ts'
import type { Journey, Reader, Scene } from './scene.ts'

interface Verb {
  form: Form
  objects: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  host: boolean
}
const VERBS = new Map<string, Verb>(
  OBJECT_VERBS.flatMap(({ forms, objects, prepositions, host = false }) =>
    [...formsOf(forms)].map(([word, form]) => {
      return [word, { form, objects, prepositions: new Set(prepositions), host }] as const
    }),
  ),
)
/** How many words after the verb its object may end: "spent most of Monday and Tuesday". */
const REACH = 7
const IN = new Set(['in', 'at'])
/** How many words the one called on may take. */
const HOST_REACH = 14
const OTHER_CLAUSE = /^(?:[,;:.]|that|which|who|but|because|while|on|with|for|from)$/

/**
 * Verbs that tell a journey only with their object, which stands right before the place.
 *
 *     Berg spent three days in Lima      Berg took a night train to Quito
 *          ^^^^^ at    ^^^^ object            ^^^^ at      ^^^^^ object
 */
function readWithObject(scene: Scene, at: number): Journey | null {
  const { tokens, sentence } = scene
  const verb = VERBS.get((tokens[at] as Token).lower)
  if (!verb) return null
  for (let i = at + 1; i < Math.min(sentence.last - 1, at + REACH); i++) {
    const { lower } = tokens[i] as Token
    if (OTHER_CLAUSE.test(lower)) return null
    if (!verb.objects.has(lower) || !verb.prepositions.has(tokens[i + 1]?.lower ?? '')) continue
    const places = verb.host
      ? afterPreposition(scene, i + 1, IN, HOST_REACH)
      : afterPreposition(scene, i, verb.prepositions, 1)
    return journey(scene, at, verb.form, places)
  }
  return null
}

export const withObject: Reader = { words: VERBS.keys(), read: readWithObject }
