import type { EvidenceKind } from '../../../shared/contract/evidence/rows.ts';
import type { ListSource } from '../../../shared/model/records/list-source.ts';
import type { RecordAbout } from '../../../shared/model/records/record.ts';

const KINDS = {
  question: 'questionnaire',
  topic: 'interview',
  finding: 'findings',
  check: 'checks',
} as const satisfies Partial<Record<ListSource['kind'], EvidenceKind>>;

/** The record of the transcript that an excerpt was coded in; null where its coding was taken back. */
export type TranscriptOf = (excerpt: string) => string | null;

/**
 * Where the rows can be seen that a source was drawn from, as far as rows can be narrowed to it, or the interview with the words
 * that were chosen; null for what no row says and for words whose coding was taken back.
 *
 * @example evidencePath(topicSource, { level: 'committee', key: '虹桥街道/一居' }) // '/evidence/rows?kind=interview&subdistrict=虹桥街道', encoded
 */
export function evidencePath(
  source: ListSource,
  { level, key }: RecordAbout,
  transcriptOf: TranscriptOf,
): string | null {
  if (source.kind === 'excerpt') return excerptPath(source.excerpt, transcriptOf(source.excerpt));
  if (source.kind === 'common' || source.kind === 'hand') return null;
  const [subdistrict = ''] = key.split('/');
  return `/evidence/rows?${new URLSearchParams({
    kind: KINDS[source.kind],
    ...('indicator' in source ? { indicator: source.indicator } : {}),
    ...(level === 'committee' ? { subdistrict } : {}),
  })}`;
}

function excerptPath(excerpt: string, transcript: string | null): string | null {
  if (transcript === null) return null;
  return `/evidence/interviews/transcript/${encodeURIComponent(transcript)}?${new URLSearchParams({ excerpt })}`;
}
