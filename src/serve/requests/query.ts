/** The query grammar of every list, laid out once: a comma is "or", windows overlap, what is unknown is an error. */
import { z } from 'zod'
import { LONGEST_CURSOR, MOST_ITEMS } from '../resources/lists.ts'
import { MOST_RELATED, type Noun } from '../../store/query.ts'
import { codeMeant, COUNTRIES, LANGUAGES } from './known-codes.ts'
import { nearest } from './nearest.ts'
import { shown } from './validation-words.ts'

/**
 * "visit,meeting": any of these. In the document an array in `form` style without `explode`; since some generated clients
 * repeat the parameter all the same, that is understood too.
 */
const commaList = (value: unknown): unknown =>
  value === undefined
    ? value
    : [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : [one]))

/** A whole number in digits; `z.coerce` would take "0x10" and "1e1" too. What is none is left for Zod to refuse. */
const digits = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value

function unknownWord(name: string, given: unknown, words: readonly string[]): string {
  const meant = typeof given === 'string' ? nearest(given, words) : null
  return `unknown ${name} ${shown(given)}, ${meant ? `did you mean '${meant}'?` : `there are: ${words.join(', ')}`}`
}

/** Any of some words: `unknown status 'planed', did you mean 'planned'?` */
export const anyOf = <const T extends string>(name: string, words: readonly T[], description: string) => {
  const error = ({ input }: { input?: unknown }) => unknownWord(name, input, words)
  return z
    .preprocess(commaList, z.array(z.enum(words, { error })).max(50))
    .optional()
    .meta({ description })
}

export const anyId = (description: string) =>
  z.preprocess(commaList, z.array(z.uuid()).max(50)).optional().meta({ description })

/** Any of some codes: `unknown country 'Japan', did you mean 'JP' (Japan)?` */
const anyCode = (noun: string, codes: ReadonlyMap<string, string>, standard: string, description: string) => {
  const error = ({ input }: { input?: unknown }) => {
    const meant = typeof input === 'string' ? codeMeant(input, codes) : null
    return `unknown ${noun} ${shown(input)}, ${meant ? `did you mean ${meant}?` : `give ${standard}`}`
  }
  const code = z.string({ error }).refine((given) => codes.has(given), { error })
  return z.preprocess(commaList, z.array(code).max(50)).optional().meta({ description })
}

export const anyCountry = (description: string) =>
  anyCode('country', COUNTRIES, 'ISO 3166-1 alpha-2, such as KP', description)

export const anyLanguage = (description: string) =>
  anyCode('language', LANGUAGES, 'ISO 639-1, such as en', description)

export const anyText = (description: string) =>
  z
    .preprocess(commaList, z.array(z.string().min(1).max(200)).max(50))
    .optional()
    .meta({ description })

export const day = (description: string) => z.iso.date().optional().meta({ description })

export const wholeNumber = (description: string, min: number, max: number) =>
  z
    .preprocess(
      digits,
      z
        .int({ error: `must be a whole number, ${min} to ${max}` })
        .min(min)
        .max(max),
    )
    .optional()
    .meta({ description })

/** `?explain` alone asks for it, too. */
export const yesOrNo = (description: string) =>
  z
    .preprocess(
      (value) => (value === 'true' || value === '' ? true : value === 'false' ? false : value),
      z.boolean({ error: 'must be true or false' }),
    )
    .optional()
    .meta({ description: `${description} Without a value it is true.` })

export const someWords = z
  .string()
  .trim()
  .min(1, 'must hold a word')
  .max(200)
  .refine((words) => words === '' || /[\p{L}\p{N}]/u.test(words), 'must hold a word')
  .meta({
    description:
      'Words to find, as in a web search: "side by side", -without, or; names in other spellings too.',
  })

export const words = someWords.optional()

/** What is asked of the article an item stands in: the same in every list. */
export const ofArticle = {
  source: anyText(
    'Id of an outlet that published it or printed it to the letter, or its name or part of it.',
  ),
  language: anyLanguage('Language of the article, ISO 639-1: `en`.'),
  publishedFrom: day('First day of publication.'),
  publishedTo: day('Last day of publication, inclusive.'),
  duplicates: z
    .enum(['show', 'hide'], { error: ({ input }) => unknownWord('value', input, ['show', 'hide']) })
    .optional()
    .meta({
      description:
        '`hide`: leave out copies, as other outlets print them, of an article that is stored; of each only the fullest text counts.',
    }),
}

export const DEFAULT_LIMIT = 20

/** What every list takes besides its filters. */
export const page = {
  limit: wholeNumber('Items on a page.', 1, MOST_ITEMS).default(DEFAULT_LIMIT),
  cursor: z
    .string()
    .min(1)
    .max(LONGEST_CURSOR)
    .optional()
    .meta({ description: '`nextCursor` of the page before, with the same filters.' }),
}

/** A count, under its name, and what the items have to do with, by noun. */
export const include = <const C extends string, const N extends Noun>(
  [count, description]: readonly [C, string],
  related: readonly N[],
) =>
  anyOf(
    'include',
    [count, ...related],
    related.length === 0
      ? `\`${count}\`: ${description}.`
      : `\`${count}\`: ${description}; ${related.map((noun) => `\`${noun}\``).join(', ')}: what the items have to do with, each once, in \`included\`, and in \`related\` the ids of it by item, at most ${MOST_RELATED} each.`,
  )

export const sort = (sorts: readonly [string, ...string[]]) =>
  z
    .enum(sorts, { error: ({ input }) => unknownWord('sort', input, sorts) })
    .optional()
    .meta({ description: `Order; a minus turns it round. By default \`${sorts[0]}\`.`, examples: [sorts[0]] })

/** Sparse answers: `id,title`. */
export const fieldsOf = (items: readonly Item[]) => {
  const names = [...new Set(items.flatMap(shapesOf).flatMap((shape) => Object.keys(shape)))]
  return anyOf('field', names, `Only these fields of each: \`${names.slice(0, 2).join()}\`.`)
}

type Item = z.ZodObject | z.ZodDiscriminatedUnion
const shapesOf = (item: Item): object[] =>
  'shape' in item ? [item.shape] : item.options.flatMap((option) => shapesOf(option as Item))

/**
 * The parameters of a list of such items with these filters and orders; a parameter that is not among them is an error.
 */
export const listQuery = <F extends z.core.$ZodShape>(
  filters: F,
  {
    item,
    sorts,
    related = [],
  }: { item: Item; sorts: readonly [string, ...string[]]; related?: readonly Noun[] },
) =>
  z
    .strictObject({
      ...filters,
      sort: sort(sorts),
      fields: fieldsOf([item]),
      include: include(['total', 'also count all that match'], related),
      ...page,
    })
    .superRefine(forward)

/** Windows run forward. */
export const forward = (query: unknown, context: z.RefinementCtx): void => {
  const values = query as Record<string, unknown>
  for (const [first, last] of WINDOWS)
    if (typeof values[first] === 'string' && typeof values[last] === 'string' && values[first] > values[last])
      context.addIssue({ code: 'custom', path: [first], message: `${first} is after ${last}` })
}

const WINDOWS = [
  ['from', 'to'],
  ['publishedFrom', 'publishedTo'],
] as const
