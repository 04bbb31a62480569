import type { Quotation } from '../../extract/schemas.ts'
import { newId } from '../ids.ts'
import type { Cast } from './cast.ts'

export const QUOTATION_COLUMNS = `id uuid, article_id uuid, ordinal int, start_offset int, end_offset int, text text,
  type text, speaker_start int, speaker_end int, speaker_text text, speaker_kind text, speaker_name text,
  speaker_names text[], cue_start int, cue_end int, cue_text text, continues_id uuid, sorted_at timestamptz`

/** A quotation's row, and the keys of the persons who speak it. */
export function quotationRows(
  quotations: readonly Quotation[],
  articleId: string,
  sortedAt: string,
  cast: Cast,
) {
  const ids = quotations.map(() => newId())
  return quotations.map(({ start, end, text, type, speaker, cue, continues }, ordinal) => ({
    id: ids[ordinal] as string,
    speakers: speaker?.kind === 'person' ? speaker.names.flatMap((name) => cast.play(name)?.key ?? []) : [],
    row: {
      id: ids[ordinal],
      article_id: articleId,
      ordinal,
      start_offset: start,
      end_offset: end,
      text,
      type,
      speaker_start: speaker?.start,
      speaker_end: speaker?.end,
      speaker_text: speaker?.text,
      speaker_kind: speaker?.kind,
      speaker_name: speaker?.name,
      speaker_names: speaker?.names ?? [],
      cue_start: cue?.start,
      cue_end: cue?.end,
      cue_text: cue?.text,
      continues_id: continues === null ? null : ids[continues],
      sorted_at: sortedAt,
    },
  }))
}
