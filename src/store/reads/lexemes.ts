import type pg from 'pg'
import { rows } from '../statement.ts'

/** Words whose stems are remembered; a newspaper's vocabulary. */
const MOST_REMEMBERED = 50_000

/**
 * What each word of a text is to the index: the stem that the database itself makes of it in each language there is, so that
 * what is marked is what was found. Asked once a word.
 */
export function lexemes(
  pool: pg.Pool,
): (words: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>()
  return async (words) => {
    const unknown = [...new Set(words)].filter((word) => !known.has(word))
    if (unknown.length > 0) {
      if (known.size + unknown.length > MOST_REMEMBERED) known.clear()
      const text = `SELECT word, ARRAY(SELECT unnest(tsvector_to_array(search_vector(language, word))) FROM (
          SELECT 'en' AS language UNION ALL SELECT language FROM searched_languages) l) AS stems
        FROM unnest($1::text[]) word`
      for (const { word, stems } of await rows<{ word: string; stems: string[] }>(pool, text, [unknown]))
        known.set(word, stems)
    }
    return known
  }
}
