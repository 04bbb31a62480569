/** Words that any English paragraph holds and that few other languages share. */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the of and to that with his is from which it at as are were has have had this not be will would said by for was ' +
    'their who they its but after more than about he she we you on in'
  ).split(' '),
)

/** Letters below which no guess is worth making. */
const FEWEST = 24
const SAMPLE = 4000

/**
 * ISO 639-1 of a text, or null when it is too short or too mixed to tell. English is known by its function words; the
 * detector (Nito-ELD), slow to load, is asked about the rest.
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE)
  const words: readonly string[] = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.join('').length < FEWEST) return null
  const english = words.filter((word) => ENGLISH.has(word)).length
  if (words.length >= 12 && english >= words.length * 0.2 && words.includes('the')) return 'en'
  const { eld } = await import('eld/medium')
  const result = eld.detect(sample)
  return result.isReliable() && result.language !== '' ? result.language : null
}
