import type { Phase } from '../../../shared/model/phase.ts';
import type { ExcerptSource, ListSource } from '../../../shared/model/records/list-source.ts';
import type { RecordAbout, StoredRecord } from '../../../shared/model/records/record.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { currentRecord } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import { compoundNames } from '../compound-names.ts';
import { excerptsOf } from '../interviews/excerpts-of.ts';
import { maskedWords } from '../interviews/masked-words.ts';
import { listScopes } from './list-scope.ts';

/**
 * The excerpts that an item comes from: those that it came from already as they were when they were chosen, others as they are
 * now. Refused where a new one or its words are gone, or where it is of a compound that the lists are not about.
 *
 * @param wanted ids of excerpts; undefined leaves those that stand
 */
export function excerptSources(
  db: ReadStore,
  about: RecordAbout,
  wanted: readonly string[] | undefined,
  before: readonly ListSource[],
): Result<ExcerptSource[]> {
  const standing = before.filter((source) => source.kind === 'excerpt');
  if (wanted === undefined) return ok(standing);
  const sources: ExcerptSource[] = [];
  for (const id of new Set(wanted)) {
    const known = standing.find(({ excerpt }) => excerpt === id);
    const source = known === undefined ? newSource(db, about, id) : ok(known);
    if (!source.ok) return source;
    sources.push(source.value);
  }
  return ok(sources);
}

function newSource(db: ReadStore, about: RecordAbout, id: string): Result<ExcerptSource> {
  const record = currentRecord(db, 'excerpt', id);
  const transcript = record && currentRecord(db, 'transcript', record.body.transcript);
  if (record === null || transcript === null) return refused(problem('interview-excerpt-gone'));
  const { phase } = transcript.body;
  const isLost = excerptsOf(db, transcript).some((one) => one.id === id && !one.stands);
  if (isLost) return refused(problem('interview-passage-lost', { quote: record.body.quote }));
  const { topic } = record.body;
  const compound = compoundNames(db, phase)(record.about.key).name;
  if (!isAmong(db, phase, about, record.about.key))
    return refused(problem('lists-excerpt-elsewhere', { topic, compound }));
  return ok({ kind: 'excerpt', excerpt: id, quote: shownWords(db, phase, record), topic, compound });
}

function isAmong(db: ReadStore, phase: Phase, { level, key }: RecordAbout, code: string): boolean {
  const scope = listScopes(db, phase).find(({ about }) => about.level === level && about.key === key);
  return scope?.compounds.some((compound) => compound.code === code) === true;
}

function shownWords(db: ReadStore, phase: Phase, record: StoredRecord<'excerpt'>): string {
  return record.body.quotable ? (maskedWords(db, phase)(record) ?? '') : '';
}
