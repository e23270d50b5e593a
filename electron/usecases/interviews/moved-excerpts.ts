import { placesIn } from '../../../shared/action/interviews/quoted-place.ts';
import type { RecordAbout, RecordChange, StoredRecord } from '../../../shared/model/records/record.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { inAFewWords } from './in-a-few-words.ts';

/** What becomes of coded passages when the text of their transcript changes. */
interface MovedExcerpts {
  readonly changes: readonly RecordChange[];
  /** Says which passages find their words no more; empty where all do. */
  readonly warnings: readonly Problem[];
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
  const lost = bodies.filter((body) => !places.has(body));
  if (lost.length === 0) return { changes, warnings: [] };
  const quotes = lost.map(({ quote }) => ({ zh: `“${quote}”`, en: `“${quote}”` }));
  const { zh: named, en: namedInEnglish } = inAFewWords(quotes);
  const facts = { count: lost.length, named, namedInEnglish };
  return { changes, warnings: [problem('interview-passages-gone', facts)] };
}
