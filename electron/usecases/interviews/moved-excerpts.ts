import { quotedPlace } from '../../../shared/action/interviews/quoted-place.ts';
import type { RecordAbout, RecordChange, StoredRecord } from '../../../shared/model/records/record.ts';

/**
 * What becomes of the coded passages when the text of their transcript changes: they move to where their words stand now. One
 * whose words are gone keeps its place and is shown as lost, for a person to settle.
 */
export function movedExcerpts(
  excerpts: readonly StoredRecord<'excerpt'>[],
  text: string,
  about: RecordAbout,
): RecordChange[] {
  return excerpts.flatMap((excerpt): RecordChange[] => {
    const { id, body } = excerpt;
    const place = quotedPlace(text, body) ?? body;
    const stays = place.start === body.start && excerpt.about.key === about.key;
    if (stays) return [];
    return [{ kind: 'excerpt', id, about, body: { ...body, start: place.start, end: place.end } }];
  });
}
