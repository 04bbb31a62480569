/** What settles a forecast, in SQL. */

/**
 * Without the words of doubt: "Iran is unlikely to join" is settled by "Iran will join", whatever the speaker thinks of it, and "will
 * probably not join" by the same. Words that doubt in another way stay as they are. `words`, `hedge`: SQL of texts.
 */
export const withoutDoubt = (words: string, hedge: string): string => {
  const doubt = `regexp_replace(${hedge}, '([^[:alnum:][:space:]])', '\\\\\\1', 'g')`
  const ways = [
    `'\\m(?:is|are|was|were)\\s+' || ${doubt} || '\\s+to\\M'`,
    `'\\m(?:will|would)\\s+' || ${doubt} || '(?:\\s+not)?\\M'`,
    `'\\m' || ${doubt} || '\\s+(?:will|would)(?:\\s+not)?\\M'`,
  ]
  const replaced = ways.reduce((text, way) => `regexp_replace(${text}, ${way}, 'will', 'i')`, words)
  return `coalesce(CASE WHEN ${hedge} ~* '\\m(?:will|would|may|might|could)\\M'
    THEN regexp_replace(${words}, '\\m' || ${doubt} || '\\M', 'will', 'i') ELSE ${replaced} END, ${words})`
}
