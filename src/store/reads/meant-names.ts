/** Who is meant by a name as it was typed, and how well it fits. Keys of names hold letters, digits and blanks alone. */
import { blockOf } from '../writes/portraits.ts'
import type { Conditions } from './conditions.ts'

const ALIASES = 'person_aliases pa WHERE pa.person_id = e.id'

/**
 * The beginning of a word of the name and on, a word of it with a slip, or it in another romanisation, which in so few letters is
 * another name: all are answered by trigram indexes. `key`: a placeholder.
 */
export const NAMED = (key: string): string => `EXISTS (SELECT FROM ${ALIASES}
  AND (pa.name_key LIKE ${key} || '%' OR pa.name_key LIKE '% ' || ${key} || '%' OR ${key} <% pa.name_key
    OR length(romanised(${key})) > 5 AND romanised(pa.name_key) LIKE '%' || romanised(${key}) || '%'))`

/** Or a whole name in another romanisation: "Yi Jae-myung" for "Lee Jae-myung". `block`: a placeholder. */
const SPELT = (block: string): string =>
  `EXISTS (SELECT FROM person_portraits pp WHERE pp.person_id = e.id AND pp.block = ${block})`

/** `placeholder`: of the key. */
export function isMeant(key: string, placeholder: string, where: Conditions): string {
  const named = NAMED(placeholder)
  return key.includes(' ') ? `(${named} OR ${SPELT(where.bind(blockOf(key)))})` : named
}

/**
 * How well the best of his or her names fits: it is the name; the name in another order; whole words of it; beginnings of words; else
 * how much it looks like it, below 1. Of those who bear it as well, who is quoted more goes first. `key`: a placeholder.
 */
export const FIT = (
  key: string,
): string => `(SELECT max(CASE WHEN tier > 0 THEN tier + fame ELSE 0.9 * alike END)::real FROM (
  SELECT 0.9 - 0.9 / (1 + ln(1 + e.quotation_count)) AS fame, word_similarity(${key}, pa.name_key) AS alike,
    CASE WHEN pa.name_key = ${key} THEN 4 WHEN ${sorted('pa.name_key')} = ${sorted(key)} THEN 3
      WHEN ' ' || pa.name_key || ' ' LIKE '% ' || ${key} || ' %' THEN 2
      WHEN ' ' || pa.name_key LIKE '% ' || ${key} || '%' THEN 1 ELSE 0 END AS tier
  FROM ${ALIASES}) spelt)`

const sorted = (name: string): string =>
  `(SELECT string_agg(word, ' ' ORDER BY word) FROM unnest(string_to_array(${name}, ' ')) word)`
