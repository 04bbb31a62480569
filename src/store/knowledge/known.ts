/** What was known at a time, by the clock of publication or that of ingestion. */
import type { View } from '../store.ts'

/** On an article `a`: `at` and `clock` are placeholders; all is known where `at` is null. */
export const knownAt = (at: string, clock: string): string =>
  `(${at}::timestamptz IS NULL OR CASE WHEN ${clock} = 'ingested' THEN a.ingested_at ELSE a.sorted_at END <= ${at})`

/** What is bound to those placeholders. */
export const knownValues = ({ asOf, clock = 'published' }: View): [string | null, string] => [
  asOf ?? null,
  clock,
]
