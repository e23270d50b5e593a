import { plainText } from '../../../shared/cells/plain-text.ts';
import type { NeedExcerpt, NeedExcerpts } from '../../../shared/contract/lists/needs.ts';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import type { Topic } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { StoredRecord } from '../../../shared/model/records/record.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import type { ReadStore } from '../../store/store.ts';
import { listTranscriptHeads } from '../../store/transcripts.ts';
import type { Workspace } from '../../store/workspace.ts';
import { compoundNames } from '../compound-names.ts';
import { maskedWords } from '../interviews/masked-words.ts';
import { rememberedExcerpts } from '../interviews/remembered-excerpts.ts';
import { byAttitude } from './by-attitude.ts';
import { listScope } from './list-scope.ts';
import { saidWords } from './said-words.ts';

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
    .toSorted((a, b) => byAttitude(a.record.body, b.record.body))
    .slice(0, limit)
    .map((one) => viewOf(one, maskedOf));
  const isCoded = ({ interview, compound }: Pick<Topic, 'interview' | 'compound'>) =>
    wanted.some((one) => one.interview === interview && one.compound.code === compound);
  const words =
    topic === null ? { said: [], saidTotal: 0 } : saidWords(store, { phase, topic, codes, isCoded }, limit);
  return ok({ topics: topicsOf(heard), total: wanted.length, rows, ...words });
}

/** In the order of compounds, interviews and their texts; nothing that a transcript does not say any more. */
function heardIn(store: ReadStore, phase: Phase, codes: ReadonlySet<string>): Heard[] {
  const excerpts = rememberedExcerpts(store, phase);
  const nameOf = compoundNames(store, phase);
  return listTranscriptHeads(store, phase)
    .filter(({ compound }) => codes.has(compound))
    .flatMap(({ id, interview, compound }) =>
      (excerpts.get(id) ?? [])
        .filter(({ stands }) => stands)
        .map((record) => ({ record, interview, compound: nameOf(compound) })),
    );
}

function speaksOf({ record: { body }, interview, compound }: Heard, find: string): boolean {
  const texts = [body.topic, body.quote, interview, compound.name, compound.code];
  return find === '' || texts.some((text) => plainText(text).includes(find));
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
