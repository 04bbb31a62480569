import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  PRONOUNS,
} from '../../lexicon/function-words.ts'
import { HONORIFICS, ROLE_MODIFIERS } from '../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isCapital, lowerAt, roleHead, type Reading } from './reading.ts'

/** What the words around a name say its bearer is. Token indexes [first, last) are of the whole description. */
export interface RoleReading {
  role: string | null
  affiliation: string | null
  country: string | null
  /** The head noun, in the singular: "minister". */
  head: string | null
  /** The kind of organisation the affiliation is, where it was found as one. */
  bodyKind: string | null
  first: number
  last: number
  /** "researchers at the …": said of every name joined before it. */
  plural: boolean
}

const MAX_WORDS = 16

/** A phrase does not leave its sentence. */
const phraseLimit = (reading: Reading, from: number): number =>
  Math.min(from + MAX_WORDS, reading.article.sentences[reading.article.sentenceOf[from] ?? 0]?.last ?? 0)

const isTimeWord = (word: string): boolean => TIME_WORDS.has(word)
const TIME_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tomorrow tonight week month year night morning'
  ).split(' '),
)

const textOf = (reading: Reading, first: number, last: number): string =>
  reading.text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end).replace(/\s+/g, ' ')

/**
 *     ", the chief of the regional strategy unit at the Nordic Peace Institute, said"
 *        ^^^ from                                        affiliation          ^ end
 *
 * Reads a noun phrase with a role as its head from token `from`; null when there is none.
 */
export function readRolePhrase(
  reading: Reading,
  from: number,
  limit = phraseLimit(reading, from),
): RoleReading | null {
  const { tokens } = reading
  let i = from
  if (/^(the|a|an|his|her|their|its|one|another|both|now|then|also|currently)$/.test(lowerAt(reading, i))) i++
  let affiliation: string | null = null
  let country: string | null = null
  let bodyKind: string | null = null
  let start = i
  let head: string | null = null
  let headAt = -1
  for (; i < limit && tokens[i]; i++) {
    const token = tokens[i] as (typeof tokens)[number]
    const organization = reading.organizationAt(i)
    const place = reading.placeAt(i)
    const body = organization ?? place
    if (body && tokens[i]?.start === body.start && headAt < 0) {
      if (/^and$/.test(lowerAt(reading, i - 1)) && i > from) return null
      const end = endOfSpan(reading, i, body.end)
      if (organization)
        [affiliation, bodyKind, country] = [
          organization.text,
          organization.kind,
          organization.country ?? country,
        ]
      else
        [country, affiliation] = [
          place?.country ?? null,
          affiliation ?? (place?.kind === 'demonym' ? null : (place?.text ?? null)),
        ]
      i = end - 1
      if (lowerAt(reading, end) === "'s") i++
      start = i + 1
      continue
    }
    if (body && headAt < 0) continue
    const found = token.kind === 'word' ? roleHead(token.lower) : null
    if (found) {
      head = found
      headAt = i
      continue
    }
    if (headAt >= 0) {
      // "deputy trade minister": a head may stand before another one
      if (!leadsToHead(reading, i, limit)) break
      continue
    }
    if (token.lower === "'s" || token.text === '’') {
      if (start < i && !affiliation && isCapital(tokens[i - 1])) affiliation = textOf(reading, start, i)
      start = i + 1
      continue
    }
    if (token.kind === 'mark' && token.text !== '&') return null
    if (
      token.lower === 'and' &&
      (isCapital(tokens[i - 1]) ? !ROLE_MODIFIERS.has(lowerAt(reading, i - 1)) : i === from)
    )
      return null
    if (FUNCTION_WORDS.has(token.lower) && !/^(and|former|first|last|own|other)$/.test(token.lower))
      return null
    if (SPEECH_VERBS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower)) return null
    if (isTimeWord(token.lower)) return null
    if (!isCapital(token) && !ROLE_MODIFIERS.has(token.lower) && /(ing|ed|ly)$/.test(token.lower)) return null
  }
  if (headAt < 0 || !head) return null
  const plural = lowerAt(reading, headAt) !== head && lowerAt(reading, headAt).endsWith('s')
  const base = { role: null, affiliation, country, head, bodyKind, first: from, last: headAt + 1, plural }
  const rest = readComplement(reading, headAt + 1, limit)
  const end = rest.roleEnd
  // "Acme Corporation spokesman": capital words that stand first and are no title are the body he or she speaks for
  let roleFirst = start
  while (
    roleFirst < headAt &&
    isCapital(tokens[roleFirst]) &&
    !ROLE_MODIFIERS.has(lowerAt(reading, roleFirst)) &&
    !roleHead(lowerAt(reading, roleFirst))
  )
    roleFirst++
  if (roleFirst > start && lowerAt(reading, roleFirst) !== 'and')
    base.affiliation ??= textOf(reading, start, roleFirst)
  else roleFirst = start
  const words = textOf(reading, roleFirst, end)
  const role =
    plural && end === headAt + 1
      ? singular(words, head)
      : plural
        ? words.replace(tokens[headAt]?.text ?? '', head)
        : words
  return {
    ...base,
    role: SHORT.test(role) ? head : role,
    affiliation: rest.affiliation ?? base.affiliation,
    country: rest.country ?? base.country,
    bodyKind: rest.affiliation ? rest.bodyKind : base.bodyKind,
    last: rest.last,
  }
}

/** Whether only words of a role stand between token `i` and a later head. */
function leadsToHead(reading: Reading, i: number, limit: number): boolean {
  for (let j = i; j < limit && j < i + 4; j++) {
    const word = lowerAt(reading, j)
    if (j > i && roleHead(word)) return true
    if (!ROLE_MODIFIERS.has(word)) return false
  }
  return false
}

const SHORT = /^(Sens?|Reps?|Gov|Gen|Col|Lt|Prof|PM)\.?$/

const singular = (words: string, head: string): string =>
  `${words.split(' ').slice(0, -1).join(' ')} ${head}`.trim()

const endOfSpan = (reading: Reading, i: number, end: number): number => {
  while (reading.tokens[i] && (reading.tokens[i]?.end ?? 0) <= end) i++
  return i
}

interface Complement {
  roleEnd: number
  last: number
  affiliation: string | null
  country: string | null
  bodyKind: string | null
}

/** "of the regional strategy unit at the Nordic Peace Institute": what follows the head. */
function readComplement(reading: Reading, from: number, limit = phraseLimit(reading, from)): Complement {
  const { tokens } = reading
  const result: Complement = { roleEnd: from, last: from, affiliation: null, country: null, bodyKind: null }
  let i = from
  while (i < limit && tokens[i]) {
    const preposition = lowerAt(reading, i)
    if (!/^(of|at|for|with|in|to|from|on|and)$/.test(preposition)) break
    let noun = i + 1
    if (/^(the|a|an|its|his|her|their)$/.test(lowerAt(reading, noun))) noun++
    if (noun >= limit) break
    const organization = reading.organizationAt(noun)
    const place = reading.placeAt(noun)
    if (preposition === 'and') {
      const next = readPlainNoun(reading, noun)
      if (next === noun || reading.organizationAt(noun) || isCapital(tokens[noun])) break
      i = next
      result.roleEnd = result.last = i
      continue
    }
    if (organization && tokens[noun]?.start === organization.start) {
      const end = endOfSpan(reading, noun, organization.end)
      return {
        ...result,
        last: end,
        affiliation: organization.text,
        country: organization.country,
        bodyKind: organization.kind,
      }
    }
    if (
      place &&
      tokens[noun]?.start === place.start &&
      place.kind !== 'demonym' &&
      endsAt(reading, endOfSpan(reading, noun, place.end), limit)
    ) {
      const end = endOfSpan(reading, noun, place.end)
      if (preposition === 'to') {
        // an ambassador to Chile speaks for another state
        i = result.roleEnd = result.last = end
        continue
      }
      return { ...result, last: end, affiliation: result.affiliation ?? place.text, country: place.country }
    }
    if (isTimeWord(lowerAt(reading, noun))) break
    if (isCapital(tokens[noun])) {
      const end = Math.min(limit, capitalsEnd(reading, noun))
      // "secretary of State", "secretary of Defense" are offices, not bodies
      if (
        preposition === 'of' &&
        end - noun <= 3 &&
        /^(state|defense|defence|commerce|homeland|education|energy|labor|agriculture|transportation|veterans|health)$/.test(
          lowerAt(reading, noun),
        )
      ) {
        i = end
        result.roleEnd = result.last = end
        continue
      }
      return { ...result, last: end, affiliation: textOf(reading, noun, end) }
    }
    const end = Math.min(limit, readPlainNoun(reading, noun))
    if (end === noun) break
    i = end
    result.roleEnd = result.last = i
  }
  return result
}

/** No capital word goes on with the name that ends at `end`. */
const endsAt = (reading: Reading, end: number, limit: number): boolean =>
  end >= limit || !isCapital(reading.tokens[end])

/** "Center for Strategic Studies": capitals, joined by small words. */
function capitalsEnd(reading: Reading, from: number): number {
  let end = from
  for (;;) {
    if (isCapital(reading.tokens[end]) || reading.tokens[end]?.text === '&') end++
    else if (/^(of|for|and|on|the|in|de|du|la)$/.test(lowerAt(reading, end)) && nearCapital(reading, end + 1))
      end++
    else return end
  }
}

const nearCapital = (reading: Reading, i: number): boolean =>
  isCapital(reading.tokens[i]) || (lowerAt(reading, i) === 'the' && isCapital(reading.tokens[i + 1]))

/** "regional strategy unit": lower-case words that may stand in a noun phrase. */
function readPlainNoun(reading: Reading, from: number): number {
  let end = from
  for (; end < from + 6; end++) {
    const token = reading.tokens[end]
    if (token?.kind !== 'word') break
    if (
      FUNCTION_WORDS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      (SPEECH_VERBS.has(token.lower) && !/^(report|project|address|question)s?$/.test(token.lower))
    )
      break
    if (isCapital(token) && end > from && !reading.placeAt(end)) break
  }
  return end
}

/**
 *     "Iceland's deputy trade minister Tamsin Okoro"      "the group's leader, Tamsin Okoro,"
 *      ^ walks back from the name                           ^ or from the comma before it
 */
export function readRoleBefore(reading: Reading, first: number): RoleReading | null {
  const { tokens } = reading
  const comma = tokens[first - 1]?.text === ','
  const end = comma ? first - 1 : first
  const sentence = reading.article.sentences[reading.article.sentenceOf[first] ?? 0]
  const floor = Math.max(sentence?.first ?? 0, end - MAX_WORDS)
  let best: RoleReading | null = null
  for (let i = end - 1; i >= floor; i--) {
    const token = tokens[i] as (typeof tokens)[number]
    if (token.kind === 'mark' && token.text !== '.' && token.text !== '&') break
    if (token.text === '.' && lowerAt(reading, i - 1).length > 5) break
    if (
      token.kind === 'word' &&
      (PRONOUNS.has(token.lower) || AUXILIARIES.has(token.lower)) &&
      !reading.placeAt(i) &&
      token.lower !== "'s"
    )
      break
    if (CONJUNCTIONS.has(token.lower) && token.lower !== 'and') break
    if (
      token.lower === 'and' &&
      best &&
      isCapital(tokens[i - 1]) &&
      !ROLE_MODIFIERS.has(lowerAt(reading, i - 1))
    )
      break
    if (token.text === '.' || token.lower === 'and' || token.lower === "'s") continue
    const body = reading.organizationAt(i) ?? reading.placeAt(i)
    if (body && body.start !== token.start) continue
    const reading_ = readEndingAt(reading, i, end)
    if (reading_ && (!best || i < best.first)) best = reading_
    if (DETERMINERS.has(token.lower)) break
    if (best && !body && !isCapital(token) && FUNCTION_WORDS.has(token.lower) && token.lower !== 'of') break
    if (SPEECH_VERBS.has(token.lower) && !ROLE_MODIFIERS.has(token.lower)) break
  }
  if (
    comma &&
    best &&
    !/^(the|a|an|his|her|their|one|another)$/.test(lowerAt(reading, best.first)) &&
    !reading.placeAt(best.first) &&
    !reading.organizationAt(best.first) &&
    best.affiliation === null
  )
    return null
  return best && HONORIFICS.has(best.head ?? '') ? null : best
}

/** The role phrase from `from`, if it reaches exactly to `end` ("." of "Gen." aside). */
function readEndingAt(reading: Reading, from: number, end: number): RoleReading | null {
  const phrase = readRolePhrase(reading, from, end)
  if (!phrase) return null
  let last = phrase.last
  if (reading.tokens[last]?.text === '.') last++
  while (last < end && HONORIFICS.has(lowerAt(reading, last))) last++
  return last === end ? { ...phrase, last: end } : null
}

/**
 *     "Tamsin Okoro, a senior fellow at the Nordic Peace Institute, said"      "Tamsin Okoro of the Nordic Peace Institute"
 *                  ^ last
 */
export function readRoleAfter(reading: Reading, last: number): RoleReading | null {
  const mark = reading.tokens[last]?.text
  let from = mark === ',' || mark === '(' ? last + 1 : last
  if (
    from > last &&
    /^\d\d$/.test(reading.tokens[from]?.text ?? '') &&
    reading.tokens[from + 1]?.text === ','
  )
    from += 2
  if (
    from > last &&
    lowerAt(reading, from) === 'who' &&
    /^(is|was|heads|leads|chairs)$/.test(lowerAt(reading, from + 1))
  )
    from += 2
  if (from > last) {
    const phrase = readRolePhrase(reading, from)
    if (phrase) return isNextName(reading, phrase.last) || isOther(reading, phrase) ? null : phrase
  }
  if (/^(of|from|with|at)$/.test(lowerAt(reading, from))) {
    const complement = readComplement(reading, from)
    if (
      complement.affiliation &&
      (complement.bodyKind || mark === ',' || /^(of|with|at)$/.test(lowerAt(reading, from))) &&
      complement.roleEnd === from
    )
      return { ...complement, role: null, head: null, first: from, plural: false }
  }
  return null
}

/** ", the Queen": a capital office with nothing more names someone else. */
const isOther = (reading: Reading, phrase: RoleReading): boolean =>
  phrase.last - phrase.first === 2 &&
  lowerAt(reading, phrase.first) === 'the' &&
  isCapital(reading.tokens[phrase.first + 1])

/** "…, President Okoro": the phrase belongs to a name that follows it, not to the one before. */
const isNextName = (reading: Reading, last: number): boolean =>
  isCapital(reading.tokens[last]) && !reading.organizationAt(last) && reading.tokens[last - 1]?.text !== ','
