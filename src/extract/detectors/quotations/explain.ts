import { prepare, type ArticleInput } from '../../article.ts'
import { nothingFound, type Found } from '../../detector.ts'
import { readingOrder } from '../../reading-order.ts'
import { readQuotations } from '../quotations.ts'
import type { Range } from './noun-phrases.ts'
import { cue as cueDecision, seeCue } from './features/cue.ts'
import { reasons } from './model.ts'

/**
 * Why each quotation of an article and its speaker were chosen, a few lines each: the rule, how sure each learned
 * decision was (0 to 1), and the features of the cue that told most, in logits.
 *
 *     “We were never asked,”
 *       found by    cue "said" 0.98   w,q1 +1.6  w +1.2
 *       content     0.96
 *       speaker     "she" 0.99 → Tamsin Okoro (antecedent)
 */
export function explainQuotations(input: ArticleInput): string {
  const article = prepare(input)
  const found = nothingFound()
  for (const detector of readingOrder) {
    if (detector.name === 'quotations') break
    Object.assign(found, merged(found, detector.detect(article, found)))
  }
  const { reading, signals, attributions, resolutions } = readQuotations(article, found)
  const textOf = ({ first, last }: Range): string =>
    reading.text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end).replace(/\s+/g, ' ')
  const lines = attributions.flatMap(({ content, cue, why }, index) => {
    const { finding, rule } = why
    const { speaker = null, rule: resolvedBy = '' } = resolutions[index] ?? {}
    const told = []
    if (finding?.rule === 'cue') {
      seeCue(signals, finding.cue)
      for (const { feature, weight } of reasons(cueDecision)) told.push(`  ${feature} ${signed(weight)}`)
    }
    const sure = finding?.sure
    return [
      textOf(content),
      `  found by    ${rule}${cue ? ` "${textOf(cue)}"` : ''}${sure ? ` ${sure.cue.toFixed(2)}` : ''}${told.length > 0 ? ` ${told.join('')}` : ''}`,
      ...(sure ? [`  content     ${sure.content.toFixed(2)}`] : []),
      `  speaker     ${speaker ? `"${speaker.text.replace(/\s+/g, ' ')}"` : 'none'}${sure ? ` ${sure.source.toFixed(2)}` : ''} → ${speaker?.name ?? speaker?.kind ?? 'nobody'} (${resolvedBy})`,
    ]
  })
  return lines.join('\n')
}

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`

const merged = (found: Found, more: Partial<Found>): Partial<Found> =>
  Object.fromEntries(
    (Object.keys(more) as (keyof Found)[]).map((key) => [key, [...found[key], ...(more[key] ?? [])]]),
  )
