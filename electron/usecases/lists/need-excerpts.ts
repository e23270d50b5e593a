import { plainText } from '../../../shared/cells/plain-text.ts';
import type { ListAbout, NeedExcerpt, NeedExcerpts } from '../../../shared/contract/lists.ts';
import type { Attitude } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import { currentRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import { listTranscriptHeads } from '../../store/transcripts.ts';
import type { Workspace } from '../../store/workspace.ts';
import { compoundNames } from '../compound-names.ts';
import { maskedWords } from '../interviews/masked-words.ts';
import { listScope } from './list-scope.ts';

/** Whose excerpts are wanted, on which topic (null for any) and with which words in them, and at most how many. */
interface WantedExcerpts {
  readonly about: ListAbout;
  readonly phase: Phase;
  readonly topic: string | null;
  readonly find: string;
  readonly limit: number;
}

/** An excerpt with the interview it is from. */
interface Heard {
  readonly record: StoredRecord<'excerpt'>;
  readonly interview: string;
  readonly compound: NeedExcerpt['compound'];
}

/** Passages coded in interviews of a type's or a committee's compounds that a need can be given as its source. */
export function needExcerpts(
  { store }: Workspace,
  { about, phase, topic, find, limit }: WantedExcerpts,
): Result<NeedExcerpts> {
  const scope = listScope(store, phase, about);
  if (!scope.ok) return scope;
  const codes = new Set(scope.value.compounds.map(({ code }) => code));
  const heard = heardIn(store, phase, codes);
  const wanted = heard.filter(
    (one) => (topic === null || one.record.body.topic === topic) && speaksOf(one, plainText(find)),
  );
  const maskedOf = maskedWords(store, phase);
  const rows = wanted
    .toSorted(byAttitude)
    .slice(0, limit)
    .map((one) => viewOf(one, maskedOf));
  return ok({ topics: topicsOf(heard), total: wanted.length, rows });
}

/** In the order of compounds, interviews and their texts. */
function heardIn(store: ReadStore, phase: Phase, codes: ReadonlySet<string>): Heard[] {
  const excerpts = grouped(currentRecords(store, 'excerpt'), ({ body }) => body.transcript);
  const nameOf = compoundNames(store, phase);
  return listTranscriptHeads(store, phase)
    .filter(({ compound }) => codes.has(compound))
    .flatMap(({ id, interview, compound }) =>
      (excerpts.get(id) ?? [])
        .toSorted((a, b) => a.body.start - b.body.start)
        .map((record) => ({ record, interview, compound: nameOf(compound) })),
    );
}

function speaksOf({ record: { body }, interview, compound }: Heard, find: string): boolean {
  const texts = [body.topic, body.quote, interview, compound.name, compound.code];
  return find === '' || texts.some((text) => plainText(text).includes(find));
}

const ATTITUDES: readonly Attitude[] = ['negative', 'neutral', 'positive'];

function byAttitude(a: Heard, b: Heard): number {
  return ATTITUDES.indexOf(a.record.body.attitude) - ATTITUDES.indexOf(b.record.body.attitude);
}

function topicsOf(heard: readonly Heard[]): NeedExcerpts['topics'] {
  return [...grouped(heard, ({ record }) => record.body.topic)]
    .map(([topic, passages]) => ({ topic, passages: passages.length }))
    .sort((a, b) => b.passages - a.passages || (a.topic < b.topic ? -1 : 1));
}

function viewOf(
  { record, interview, compound }: Heard,
  maskedOf: (excerpt: StoredRecord<'excerpt'>) => string | null,
): NeedExcerpt {
  const { transcript, topic, attitude, quotable } = record.body;
  const words = quotable ? maskedOf(record) : null;
  return { id: record.id, transcript, interview, compound, topic, attitude, words };
}
