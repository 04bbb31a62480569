import { propositionKey } from '../../knowledge/propositions/proposition-key.ts'
import type { ClaimBase } from '../../extract/schemas.ts'
import { nameKey } from '../name-key.ts'
import type { LinkedTreaty } from './claim-rows.ts'

/** `evidence`: its words; `by`: who says it; `day`: on which it would be. */
type Told = Pick<ClaimBase, 'type' | 'status'> & {
  hedged: boolean
  evidence: string
  echo: boolean
  by: Pick<ClaimBase['assertedBy'], 'kind' | 'names'>
  day: string | null
  articleId: string
}

/**
 * The key of a claim by its own fields and the treaty it is about; null where its visit or treaty tells what it says, and for a
 * forecast that another claim of the article says better.
 */
export function propositionKeyOf(
  { type, status, hedged, evidence, echo, by, day, articleId }: Told,
  details: Record<string, unknown>,
  treaty: Pick<LinkedTreaty, 'title' | 'year' | 'label' | 'parties' | 'registry'> | null,
): string | null {
  const word = (field: string): string | null =>
    typeof details[field] === 'string' && details[field] !== '' ? details[field] : null
  if (echo && type === 'forecast') return null
  const ref = treaty && ((details.treaty as typeof treaty | undefined) ?? treaty)
  const names = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]).map(nameKey) : [])
  const [member, organization] = [word('memberCountry') ?? word('member'), word('organization')]
  return propositionKey({
    type,
    status,
    hedged,
    treaty: ref && { ...ref, registry: ref.registry ?? null, label: nameKey(ref.label) },
    obligation: word('obligation'),
    action: word('action'),
    words: (details.proposition as { text: string } | undefined)?.text ?? evidence,
    gist: Array.isArray(details.gist) ? (details.gist as string[]) : [],
    member: member && nameKey(member),
    organization: organization && nameKey(organization).replaceAll('organisation', 'organization'),
    meeting: {
      name: nameKey(word('name') ?? '') || null,
      participants: names(details.participants),
      year: day?.slice(0, 4) ?? null,
    },
    foretold:
      !echo &&
      (type === 'forecast' ||
        hedged ||
        (by.kind === 'person' && (status === 'planned' || status === 'proposed'))),
    names: names(by.names),
    articleId,
  })
}
