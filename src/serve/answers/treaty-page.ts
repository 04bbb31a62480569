/** A treaty as a page to read: what was done to it drawn over the years, and its clause ladder. No scripts. */
import type { z } from 'zod'
import type { Treaty } from '../resources/treaties.ts'
import { countryName } from './country-names.ts'
import { html } from './html.ts'
import { knowledgePage, section } from './knowledge-page.ts'
import { historySections } from './treaty-history.ts'
import { drawnLadder, lineageTable, rungsTable } from './treaty-rungs.ts'

type Treaty = z.output<typeof Treaty>

export function treatyPage(treaty: Treaty): string {
  return knowledgePage({
    title: treaty.title ?? treaty.label,
    address: `/v1/treaties/${treaty.id}`,
    body: [
      html`<dl>
        ${
          treaty.title === null || treaty.title === treaty.label
            ? html``
            : html`<dt>Called</dt>
                <dd>${treaty.label}</dd>`
        }
        <dt>Year</dt>
        <dd>${treaty.year === null ? 'not told' : String(treaty.year)}</dd>
        <dt>Parties</dt>
        <dd>${treaty.parties.map(countryName).join(', ') || 'not told'}</dd>
      </dl>`,
      section('clauses', 'Clause ladder', html`${drawnLadder(treaty) ?? html``}${rungsTable(treaty)}`),
      ...historySections(treaty),
      ...(treaty.lineage.length < 2
        ? []
        : [section('lineage', 'Treaties of the same parties', lineageTable(treaty))]),
    ],
  })
}
