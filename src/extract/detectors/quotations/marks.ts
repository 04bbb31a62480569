import type { Token } from '../../../text/tokens.ts'
import type { Article } from '../../article.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'

/** Words between quotation marks: tokens [first, last), the marks with them. */
export interface Stretch {
  first: number
  last: number
  /** False where the text never closes it: it then ends with its paragraph. */
  closed: boolean
  /** 'single' marks hold mostly titles, and speech in British style. */
  style: Style
}

type Style = 'double' | 'single' | 'guillemet'

/** What may close what opened with the mark. Straight marks close curly ones: texts mix them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '”': '”"', // typed for an opening mark
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  "''": "''",
}

/** Every stretch between outermost marks, in order. A mark with no counterpart in its paragraph closes at its end. */
export function findStretches(article: Article): Stretch[] {
  const stretches: Stretch[] = []
  const { tokens } = article
  for (let i = 0; i < tokens.length;) {
    if (closesUnopened(article, stretches, i)) {
      stretches.push({ first: paragraphStart(article, i), last: ++i, closed: true, style: 'double' })
      continue
    }
    const mark = opens(article, i)
    if (!mark) {
      i++
      continue
    }
    const width = mark.length
    let end = i + width
    let last = -1
    const paragraph = paragraphOf(article, i)
    for (; end < tokens.length && paragraphOf(article, end) === paragraph && last < 0; end++)
      if (closes(article, mark, end)) last = end + width
    const style: Style =
      /[‘‚']$/.test(mark) && width === 1 ? 'single' : /[«»]/.test(mark) ? 'guillemet' : 'double'
    if (last >= 0) stretches.push({ first: i, last, closed: true, style })
    else if (style !== 'single' && runsToParagraphEnd(article, i)) {
      last = end
      stretches.push({ first: i, last, closed: false, style })
    }
    i = last >= 0 ? last : i + width
  }
  return stretches
}

const before = (article: Article, i: number): string =>
  article.text.charAt((article.tokens[i]?.start ?? 0) - 1)
const after = (article: Article, i: number): string => article.text.charAt(article.tokens[i]?.end ?? 0)

/** The opening mark at token `i`, or null. */
function opens(article: Article, i: number): string | null {
  const token = article.tokens[i] as Token
  if (token.kind !== 'mark') return null
  const text = token.text
  if (text === '“' || text === '„' || text === '‚') return text
  if (text === '«' || text === '»') return isSpace(before(article, i)) || text === '«' ? text : null
  if (text === '‘')
    return /[\p{L}\p{N}“"…[]/u.test(after(article, i)) && !/\p{L}/u.test(before(article, i)) ? text : null
  if (text === "'") {
    if (isDouble(article, i))
      return isSpace(before(article, i)) && !isSpace(after(article, i + 1)) ? "''" : null
    return isSpace(before(article, i)) &&
      /[\p{L}"[]/u.test(after(article, i)) &&
      !ELIDED.test(article.tokens[i + 1]?.lower ?? '')
      ? text
      : null
  }
  if (text === '"' || text === '”') {
    if (isSpace(after(article, i))) return text === '"' && isMisplaced(article, i) ? text : null
    return isSpace(before(article, i)) || (text === '"' && /[[‘']/.test(before(article, i))) ? text : null
  }
  return null
}

/**
 *     She said," We signed it all." Then she left.
 *              ^ an opening mark with the space on its wrong side
 *
 * A straight mark that nothing has opened before it, when the next one in its paragraph closes too.
 */
function isMisplaced(article: Article, i: number): boolean {
  if (/\d/.test(before(article, i))) return false // 5'10"
  const { tokens, sentences, sentenceOf } = article
  const paragraph = sentences[sentenceOf[i] ?? 0]?.paragraph
  for (let j = i + 1; sentences[sentenceOf[j] ?? -1]?.paragraph === paragraph; j++)
    if (tokens[j]?.text === '"') return !isSpace(before(article, j)) && closes(article, '"', j)
  return false
}

const ELIDED = /^(tis|twas|em|til|till|cause|bout|n|round|\d.*)$/

const isSpace = (character: string): boolean => character === '' || /[\s([—–\-:…]/.test(character)

const isDouble = (article: Article, i: number): boolean => {
  const next = article.tokens[i + 1]
  return next?.text === "'" && next.start === article.tokens[i]?.end
}

function closes(article: Article, mark: string, i: number): boolean {
  const token = article.tokens[i] as Token
  if (mark === "''") return token.text === "'" && isDouble(article, i)
  if (!(CLOSERS[mark] as string).includes(token.text)) return false
  if (mark === '"' || mark === "'" || mark === '‘' || mark === '‚') {
    if (/^[\s([]?$/.test(before(article, i)) && token.text !== '‘') return false
    if (/[\p{L}\p{N}]/u.test(after(article, i))) return false
  }
  if ((mark === "'" || mark === '‘') && before(article, i) === 's') return !laterCloser(article, mark, i) // "the voters’ trust"
  return true
}

/** Whether a mark that surely closes ("’" behind a full stop or comma) follows in the same sentence. */
function laterCloser(article: Article, mark: string, from: number): boolean {
  const sentence = article.sentences[article.sentenceOf[from] ?? 0]
  for (let i = from + 1; i < (sentence?.last ?? 0) && i < from + 40; i++) {
    const text = article.tokens[i]?.text ?? ''
    if (text === mark && text === '‘') return false
    if ((CLOSERS[mark] as string).includes(text) && /[.,!?]/.test(before(article, i))) return true
  }
  return false
}

/**
 *     We signed it all,” she said.
 *                      ^ a mark that closes what its paragraph begins with: the opening one was lost
 */
function closesUnopened(article: Article, stretches: readonly Stretch[], i: number): boolean {
  const { tokens } = article
  const mark = tokens[i]?.text
  if ((mark !== '"' && mark !== '”') || before(article, i) !== ',' || !/\s/.test(after(article, i)))
    return false
  const says = (token: Token | undefined): boolean => SPEECH_VERBS.has(token?.lower ?? '')
  if (says(tokens[i - 2]) || !tokens.slice(i + 1, i + 1 + REPORT).some(says)) return false
  const last = stretches.at(-1)
  return !last || paragraphOf(article, last.last - 1) !== paragraphOf(article, i)
}

/** Within so many tokens behind what was said comes the verb. */
const REPORT = 8

const paragraphOf = ({ sentences, sentenceOf }: Article, i: number): number =>
  sentences[sentenceOf[i] ?? 0]?.paragraph ?? 0

function paragraphStart({ sentences, sentenceOf }: Article, i: number): number {
  let n = sentenceOf[i] ?? 0
  while (n > 0 && sentences[n - 1]?.paragraph === sentences[n]?.paragraph) n--
  return sentences[n]?.first ?? 0
}

/** "“We signed.⏎“Then we left.”": an unclosed stretch is meant when it opens its sentence or follows its cue. */
function runsToParagraphEnd(article: Article, i: number): boolean {
  const sentence = article.sentences[article.sentenceOf[i] ?? 0]
  return sentence?.first === i || /[,:]/.test(article.tokens[i - 1]?.text ?? '')
}
