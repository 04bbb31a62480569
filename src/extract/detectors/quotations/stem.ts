/** Forms of irregular verbs that tell what someone says, thinks, wants or perceives, each with its base. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'said:say told:tell thought:think wrote:write written:write spoke:speak spoken:speak felt:feel found:find held:hold knew:know known:know ' +
    'heard:hear saw:see seen:see meant:mean read:read swore:swear sworn:swear foresaw:foresee foreseen:foresee understood:understand ' +
    'sought:seek taught:teach forgot:forget forgotten:forget chose:choose chosen:choose began:begin begun:begin made:make gave:give given:give ' +
    'took:take taken:take brought:bring left:leave kept:keep came:come went:go gone:go got:get gotten:get showed:show shown:show drew:draw drawn:draw ' +
    'forbade:forbid forbidden:forbid pled:plead sent:send spent:spend laid:lay paid:pay led:lead met:meet lost:lose won:win ran:run rose:rise ' +
    'grew:grow grown:grow wound:wind built:build stood:stand bore:bear fought:fight bought:buy caught:catch wept:weep sang:sing sung:sing'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

const DOUBLED = /([bdgklmnprt])\1$/

/**
 * What the forms of a word share: "state" "states" "stated" "stating" are all "stat". It is made by the letters alone,
 * and now and then two words share one.
 */
export function stemOf(lower: string): string {
  const base = IRREGULAR.get(lower)
  return withoutE(base ?? withoutEnding(lower))
}

const withoutE = (word: string): string => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word)

function withoutEnding(word: string): string {
  const { length } = word
  if (length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return `${word.slice(0, -3)}y`
  if (length > 5 && word.endsWith('ing')) return word.slice(0, -3).replace(DOUBLED, '$1')
  if (length > 4 && word.endsWith('ed')) return word.slice(0, -2).replace(DOUBLED, '$1')
  if (length > 4 && /(?:s|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}
