/** A forecast without its words of doubt, in SQL: what settles it. */

const IS = `(?:(?:is|are|was|were)(?:n[''’]t)?|(?:has|have|had)\\s+been|(?:seem|look|appear|remain)(?:s|ed)?)(?:\\s+(?:now|still|also|therefore|increasingly))?`

/**
 * "Iran is unlikely to join" is settled by "Iran will join", whatever the speaker thinks of it, and "will probably not join" by the same.
 * Words that doubt in another way stay as they are. `words`, `hedge`: SQL of texts.
 */
export const withoutDoubt = (words: string, hedge: string): string => {
  const bare = `regexp_replace(regexp_replace(${hedge}, '^(?:is|are|was|were)(?:n[''’]t)?\\s+', '', 'i'), '\\s+to$', '', 'i')`
  const doubt = `regexp_replace(${bare}, '([^[:alnum:][:space:]])', '\\\\\\1', 'g')`
  const isAdverb = `${hedge} ~* '(?:ly|perhaps|maybe|likelihood|probability)$' AND ${hedge} !~* '\\munlikely$'`
  const isAdjective = `${hedge} ~* '(?:likely|able|ible|certain|doubtful)$'`
  const ways: readonly (readonly [pattern: string, told: string, only?: string])[] = [
    // "Iran will, in all likelihood, join"
    [`',\\s*' || ${doubt} || ',\\s+'`, ' '],
    // "it was unlikely (that) Iran would join"
    [
      `'^it\\s+${IS}\\s+' || ${doubt} || '(?!\\s+(?:to|for|in|on|at|by|before|this|next)\\M),?\\s+(?:that\\s+)?'`,
      '',
    ],
    // "chances are Iran will join"
    [`'^' || ${doubt} || '(?!\\s+(?:to|of|for)\\M),?\\s+(?:that\\s+)?'`, ''],
    // "they’re likely to join"
    [`'[''’](?:re|s|m)\\s+' || ${doubt} || '\\s+to\\M'`, ' will'],
    // "is unlikely to join", "is probably going to join"
    [
      `'\\m${IS}\\s+' || ${doubt} || '(?:\\s+(?:not|soon|now))?(?:\\s+(?:going|about|set|due))?\\s+to\\M'`,
      'will',
      `${hedge} !~* 'possible$'`,
    ],
    [`'\\m(?:will|would)\\s+' || ${doubt} || '(?:\\s+not)?\\M'`, 'will'],
    [`'\\m' || ${doubt} || '\\s+(?:will|would)(?:\\s+not)?\\M'`, 'will'],
    // "a deal is unlikely this year": a deal this year
    [`'(?<!^it)\\s+${IS}\\s+' || ${doubt} || '\\M(?!\\s+(?:to|that|the|an?)\\M)'`, '', isAdjective],
    // "the pact is probably dead"
    [`'\\m' || ${doubt} || '\\s+(?!to\\M)'`, '', isAdverb],
  ]
  const replaced = ways.reduce((text, [way, told, only]) => {
    const pattern = only ? `CASE WHEN ${only} THEN ${way} ELSE '$.' END` : way // that matches nothing
    return `regexp_replace(${text}, ${pattern}, '${told}', 'i')`
  }, words)
  return `coalesce(CASE WHEN ${hedge} ~* '\\m(?:will|would|may|might|could|won[''’]t|wouldn[''’]t)\\M'
    THEN regexp_replace(${words}, '\\m' || ${doubt} || '\\M(?:\\s+(?:very\\s+)?well\\M)?', 'will', 'i') ELSE ${replaced} END, ${words})`
}
