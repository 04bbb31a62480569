/** How one name is written in one article and another. Names come as keys: lower case, without accents and punctuation. */
import { isCommon } from './common-names.ts'
import { commonForm } from './given-names.ts'
import { readKorean } from './korean-names.ts'
import { SUFFIXES } from './person-name.ts'

/**
 * `same`: but for blanks and hyphens. `fuller`: one has an initial, a patronymic, an article or a "Jr." that the other leaves
 * out, or the words are in another order. `variant`: another romanisation, language or short form: "Seo Min-woo", "Suh Minu";
 * "Oleksandr", "Alexander". `near`: the same consonants, which
 * many names share. `other`: alike, and yet another: "Paul R. Weston", "Paul T. Weston". Null: nothing alike.
 */
export type SpellingMatch = 'same' | 'fuller' | 'variant' | 'near' | 'other' | null

/** What is compared of a name. */
export interface Spelling {
  /** All letters, as they stand. */
  readonly letters: string
  /** The words as they sound, without initials and patronymics, in whatever order they come. */
  readonly sound: string
  /** Consonants of the sound: names that differ in it are never one. */
  readonly block: string
  /** The words without initials, patronymics, articles and what stands behind the name, in whatever order they come. */
  readonly plain: string
  readonly initials: string
  /** "jr", "iii". */
  readonly suffix: string
  /** Whether others are to be expected under this name. */
  readonly common: boolean
}

/** Names that were read of late: an article is compared with everybody whose name sounds alike. */
const READ = new Map<string, Spelling>()
const REMEMBERED = 20_000

export function readSpelling(key: string): Spelling {
  const known = READ.get(key)
  if (known) return known
  if (READ.size === REMEMBERED) READ.clear()
  const spelling = spellingOf(key)
  READ.set(key, spelling)
  return spelling
}

function spellingOf(key: string): Spelling {
  const all = key.replace(SERVANT, 'abdul ').split(' ')
  const words = all.filter((word) => !SUFFIXES.has(word))
  const long = words.filter((word) => word.length > 1)
  const kept = long.length >= 2 ? long : words
  const plain =
    kept.length < 3
      ? kept
      : kept.filter((word, i) => !ARTICLES.has(word) && (i === 0 || !PATRONYMIC.test(word)))
  const sound = readKorean(plain)
    .map((word) => soundOf(commonForm(word)))
    .join('')
  return {
    letters: key.replaceAll(' ', ''),
    sound: anyOrder(sound),
    block: anyOrder(sound.replace(VOWELS, '') || sound),
    plain: anyOrder(plain.join('')),
    initials: long.length >= 2 ? words.filter((word) => word.length === 1).join('') : '',
    suffix: all.filter((word) => SUFFIXES.has(word)).join(' '),
    common: isCommon(key),
  }
}

export function matchSpellings(a: Spelling, b: Spelling): SpellingMatch {
  if (a.block !== b.block) return null // who is looked for in a block is in no other
  if (a.letters === b.letters) return 'same'
  if (contradict(a.initials, b.initials) || contradict(a.suffix, b.suffix)) return 'other'
  if (a.plain === b.plain) return 'fuller'
  return a.sound === b.sound ? 'variant' : 'near'
}

const contradict = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b

/** "Nikolaevich", "Nikolaevna", "Oleksandrovych", "Ilyich". */
const PATRONYMIC = /^[a-z]{2,20}(?:[oey]v[iy](?:ch|tch|c)|[oeiy]vna|ichna|[iy]ch)$/
/** "Bashar al-Assad". */
const ARTICLES = new Set(['al', 'el'])
/** "Abd al-Rahman" is "Abdul Rahman". */
const SERVANT = /\babd (?:[ae]l|a[rdsz]) /
const VOWELS = /[aeiouh]/g

/** Spellings of one sound in common romanisations of Korean, Chinese, Russian and Arabic, the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/zh|dzh|dj|ch|tch/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/[iy]e(?!o)/g, 'e'],
  [/tz|ts/g, 'c'],
  [/w/g, 'v'],
  [/eo|eu|oo|ou|oe|ue|u/g, 'o'],
  [/ae/g, 'a'],
  [/ei|ey|ay/g, 'ai'],
  [/ee|iy|ij|yi|y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
]
/** At the head of a word romanisations of Korean tell voiced from voiceless or do not: "Park", "Bak", "Gang", "Kang". */
const HEADS: Readonly<Record<string, string>> = { g: 'k', d: 't', b: 'p' }

/** What is H in Ukrainian is G by way of Russian: "Hnatiuk", "Gnatyuk". */
const UKRAINIAN = /^\w{2,}(?:enko|chuk|n[iy]uk|t[iy]uk|aruk)$/
const H = /(?<![ckgpsz])h/g

function soundOf(word: string): string {
  const heard = UKRAINIAN.test(word) ? word.replace(H, 'g') : word
  const sound = SOUNDS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), heard)
  return (HEADS[sound[0] ?? ''] ?? sound[0] ?? '') + sound.slice(1)
}

/**
 * The first in the alphabet of the ways to begin somewhere and go round: family name first or last, and however the given name
 * is parted: "Noh Soo-min", "Soomin Noh".
 */
function anyOrder(letters: string): string {
  let first = letters
  for (let start = 1; start < letters.length; start++) {
    const turned = letters.slice(start) + letters.slice(0, start)
    if (turned < first) first = turned
  }
  return first
}
