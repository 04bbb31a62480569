import { propositionKey } from '../../knowledge/propositions/proposition-key.ts'
import type { ClaimBase } from '../../extract/schemas.ts'
import { nameKey } from '../name-key.ts'
import type { LinkedTreaty } from './claim-rows.ts'

type Told = Pick<ClaimBase, 'type' | 'status'> & { hedged: boolean }

/** The key of a claim by its own fields and the treaty it is about; null where its visit or treaty tells what it says. */
export function propositionKeyOf(
  { type, status, hedged }: Told,
  details: Record<string, unknown>,
  treaty: Pick<LinkedTreaty, 'title' | 'label' | 'parties'> | null,
): string | null {
  const word = (field: string): string | null =>
    typeof details[field] === 'string' && details[field] !== '' ? details[field] : null
  const [member, organization] = [word('memberCountry') ?? word('member'), word('organization')]
  return propositionKey({
    type,
    status,
    hedged,
    treaty: treaty && { title: treaty.title, label: nameKey(treaty.label), parties: treaty.parties },
    obligation: word('obligation'),
    member: member && nameKey(member),
    organization: organization && nameKey(organization).replaceAll('organisation', 'organization'),
  })
}
