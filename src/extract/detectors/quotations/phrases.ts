import { flag } from '../../../text/words.ts'
import type { Finding } from './find.ts'
import { nounThat, NOUNS } from './phrases/nouns.ts'
import { inTheViewOf, OPINIONS } from './phrases/opinions.ts'
import type { Signals } from './signals.ts'

const WORDS = new Set(`${OPINIONS} ${NOUNS}`.split(' '))
const MAY_HEAD = flag(({ lower }) => WORDS.has(lower))

/** No sentence has more; in a text of nothing but "in her view" the work stays in bounds. */
const MOST_PHRASES = 4

/** Attributions by a set phrase, whose form tells all of its parts: too rare to be learned, too plain to be missed. */
export function findPhrases(s: Signals): Finding[] {
  const found: Finding[] = []
  let inSentence = 0
  for (let i = 0; i < s.length; i++) {
    if (i === s.first[i]) inSentence = 0
    if (((s.flags[i] as number) & MAY_HEAD) === 0 || inSentence === MOST_PHRASES) continue
    const finding = inTheViewOf(s, i) ?? nounThat(s, i)
    if (!finding) continue
    found.push(finding)
    inSentence++
  }
  return found
}
