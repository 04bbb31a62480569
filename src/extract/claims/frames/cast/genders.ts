/** Who is a man and who a woman, by the titles that an article gives them: no name tells it. */
import type { Token } from '../../../../text/tokens.ts'
import type { Actor } from './actor.ts'

export type Gender = 'man' | 'woman'

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ...titles(
    'woman',
    'mrs ms miss madam madame queen princess empress lady dame baroness duchess countess sheikha',
  ),
  ...titles('woman', 'congresswoman chairwoman spokeswoman businesswoman stateswoman'),
  ...titles('man', 'mr sir king prince emperor lord pope sultan emir sheikh duke congressman gentleman'),
])

function titles(gender: Gender, words: string): [string, Gender][] {
  return words.split(' ').map((word) => [word, gender])
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...titles('woman', 'she her'),
  ...titles('man', 'he him his'),
])
export const genderOf = (pronoun: string): Gender | null => PRONOUNS.get(pronoun) ?? null

/** By name. Who is called by titles of both is left out. */
export function gendersIn(tokens: readonly Token[], actors: readonly Actor[]): Map<string, Gender> {
  const told = new Map<string, Gender | null>()
  for (const { person, name, first, last } of actors) {
    if (!person) continue
    for (let i = Math.max(0, first - 1); i < last - 1; i++) {
      const gender = TITLES.get(tokens[i]?.lower ?? '')
      const named = tokens[i + 1]?.text === '.' ? tokens[i + 2] : tokens[i + 1]
      if (!gender || !/^\p{Lu}/u.test(named?.text ?? '')) continue
      told.set(name, (told.get(name) ?? gender) === gender ? gender : null)
    }
  }
  return new Map([...told].flatMap(([name, gender]) => (gender ? [[name, gender] as const] : [])))
}
