import type { Token } from '../../../text/tokens.ts'
import { formsOf, OBJECT_VERBS, type Form } from '../../lexicon/travel-words.ts'
import { afterPreposition, journey } from './journey.ts'
import type { Journey, Reader, Scene } from './scene.ts'

interface Verb {
  form: Form
  objects: ReadonlySet<string>
  prepositions: ReadonlySet<string>
}
const VERBS = new Map<string, Verb>(
  OBJECT_VERBS.flatMap(({ forms, objects, prepositions }) =>
    [...formsOf(forms)].map(([word, form]) => {
      return [word, { form, objects, prepositions: new Set(prepositions) }] as const
    }),
  ),
)
/** How many words after the verb its object may end: "spent most of Monday and Tuesday". */
const REACH = 7
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
    return journey(scene, at, verb.form, afterPreposition(scene, i, verb.prepositions, 1))
  }
  return null
}

export const withObject: Reader = { words: VERBS.keys(), read: readWithObject }
