import { FIRST_NAMES } from '../../lexicon/first-names.ts'

/** Without accents: one text may spell a name both ways. */
export const fold = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i')

/** Whether the lower-case word is a given name, with its accents or without. */
export const isGivenName = (word: string): boolean => FIRST_NAMES.has(word) || FIRST_NAMES.has(fold(word))
