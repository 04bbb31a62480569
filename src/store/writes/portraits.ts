/** What an article states of the people in it, as it is kept and known again. */
import { v3 as uuidOf } from 'uuid'
import { tellsApart, type Portrait } from '../../knowledge/persons/portrait.ts'
import { readSpelling } from '../../knowledge/persons/spelling.ts'
import { isId } from '../ids.ts'
import { nameKey } from '../name-key.ts'
import type { Role } from './cast.ts'
import type { Transaction } from './transaction.ts'

/** As it is stored; `Portrait` has keys where this has words. */
export interface PortraitRow {
  id: string
  personId: string
  block: string
  name: string
  nameKey: string
  country: string | null
  affiliation: string | null
  title: string | null
  official: boolean
  fictional: boolean
  mentionCount: number
}

const NAMESPACE = '5d0c9f6e-3a4b-4c1e-9b7a-2f8d6c0e1a37'
const LONGEST = 300

/** Only names that share it can be one person's. */
export const blockOf = (key: string): string => readSpelling(key).block

/**
 * The id is made of what is stated: the same words are the same portrait. Where they tell nobody apart, as a common name alone, so are
 * the words before it: copies of one text have them in common, and other articles may speak of another.
 */
export function portraitOf(role: Role): Omit<PortraitRow, 'personId' | 'mentionCount'> {
  const { name, key, country, official, fictional, before } = role
  const affiliation = role.affiliation?.slice(0, LONGEST) ?? null
  const title = official || affiliation === null ? (role.role?.slice(0, LONGEST) ?? null) : null
  const told = { block: blockOf(key), name, nameKey: key, country, affiliation, title, official, fictional }
  const stated = [name, country ?? '', affiliation ?? '', title ?? '', official, fictional]
  if (!tellsApart(comparable({ ...told, id: '', personId: '', mentionCount: 1 }))) stated.push(before)
  return { id: uuidOf(stated.join('\n'), NAMESPACE), ...told }
}

/** British and American: "Baltic Security Centre" is the "Baltic Security Center". */
const inOneSpelling = (key: string): string =>
  key
    .replace(/\bcentre\b/g, 'center')
    .replace(/\bdefence\b/g, 'defense')
    .replace(/\bprogramme\b/g, 'program')
    .replace(/\b(organi|moderni)s(?=ation)/g, '$1z')
    .replace(/\blabour\b/g, 'labor')

/** As people are compared. */
export const comparable = (row: PortraitRow): Portrait & { row: PortraitRow } => ({
  ...row,
  affiliation: row.affiliation && (inOneSpelling(nameKey(row.affiliation).replace(/^the /, '')) || null),
  title: row.title && (nameKey(officeOf(row.title)) || null),
  weight: magnitude(row.mentionCount),
  row,
})

/** Rounded down to a power of two. */
export const magnitude = (count: number): number => 2 ** Math.floor(Math.log2(Math.max(1, count)))

/**
 * Without the state, which is told apart: "British prime minister", "president of Portugal"; and whether or not it is held any
 * more: "former president".
 */
function officeOf(stated: string): string {
  const title = stated.replace(/^(?:(?:the|a|an|former|ex|then|acting|late|incoming|outgoing)[ -])+/i, '')
  const [office = title] = title.split(/ (?:of|for) (?=\p{Lu}|the \p{Lu})/u)
  const common = office.split(' ').filter((word) => !/^\p{Lu}/u.test(word))
  return common.length > 0 ? common.join(' ') : office
}

export const PORTRAIT = `pp.id, pp.person_id AS "personId", pp.block, pp.name, pp.name_key AS "nameKey", pp.country, pp.affiliation,
  pp.title, pp.official, pp.fictional, pp.mention_count AS "mentionCount"`

/** Portraits of these blocks, and of those that editors tied to them. */
export const IN_BLOCKS = `
  WITH RECURSIVE tied (block) AS (
    SELECT unnest($1::text[])
    UNION
    SELECT other.block FROM tied JOIN person_portraits pp ON pp.block = tied.block
      JOIN person_verdicts v ON pp.id IN (v.a, v.b) JOIN person_portraits other ON other.id IN (v.a, v.b))
  SELECT ${PORTRAIT} FROM person_portraits pp WHERE pp.block IN (SELECT block FROM tied) ORDER BY pp.id`

/** What articles state of an expert, or of whom he or she was merged into. Nobody else moves it meanwhile. */
export async function heldPortraitsOf(transaction: Transaction, id: string): Promise<PortraitRow[]> {
  await transaction.lock((await portraitsOf(transaction, id)).map(({ block }) => `person ${block}`))
  return portraitsOf(transaction, id)
}

const portraitsOf = async (transaction: Transaction, id: string): Promise<PortraitRow[]> =>
  isId(id)
    ? transaction.rows<PortraitRow & Record<string, unknown>>(
        `SELECT ${PORTRAIT} FROM person_portraits pp
         WHERE pp.person_id = coalesce((SELECT person_id FROM former_persons WHERE id = $1), $1) ORDER BY pp.id`,
        [id],
      )
    : []

/** Takes back what articles state of people, before they are replaced or retracted. Gives the portraits that may be gone. */
export async function unmention(transaction: Transaction, articles: readonly string[]): Promise<string[]> {
  if (articles.length === 0) return []
  const faded = await transaction.rows<{ id: string }>(
    `WITH gone AS (DELETE FROM person_mentions WHERE article_id = ANY ($1) RETURNING portrait_id),
       counted AS (SELECT portrait_id, count(*)::int AS n FROM gone GROUP BY 1)
     UPDATE person_portraits pp SET mention_count = pp.mention_count - n FROM counted WHERE pp.id = portrait_id RETURNING pp.id`,
    [articles],
  )
  return faded.map(({ id }) => id)
}
