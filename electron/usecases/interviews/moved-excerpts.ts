import { placesIn } from '../../../shared/action/interviews/quoted-place.ts';
import type { RecordAbout, RecordChange, StoredRecord } from '../../../shared/model/records/record.ts';
import type { Excerpt } from '../../../shared/model/records/transcript.ts';

/** What becomes of coded passages when the text of their transcript changes. */
interface MovedExcerpts {
  readonly changes: readonly RecordChange[];
  /** Those that find their words no more. */
  readonly lost: readonly Excerpt[];
}

/**
 * Coded passages move to where their words stand now. One whose words are gone, or are taken by another of its topic, keeps its place
 * and is shown as lost, for a person to settle.
 */
export function movedExcerpts(
  excerpts: readonly StoredRecord<'excerpt'>[],
  text: string,
  about: RecordAbout,
): MovedExcerpts {
  const bodies = excerpts.map(({ body }) => body);
  const places = placesIn(text, bodies);
  const changes = excerpts.flatMap((excerpt): RecordChange[] => {
    const { id, body } = excerpt;
    const { start, end } = places.get(body) ?? body;
    const stays = start === body.start && excerpt.about.key === about.key;
    return stays ? [] : [{ kind: 'excerpt', id, about, body: { ...body, start, end } }];
  });
  return { changes, lost: bodies.filter((body) => !places.has(body)) };
}
