import type { Phase } from '../../../shared/model/phase.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import { lastBatch } from '../../store/last-batch.ts';
import { currentRecords } from '../../store/records.ts';
import type { ReadStore } from '../../store/store.ts';
import { codedTexts } from '../../store/transcripts.ts';
import { type CodedExcerpt, codedIn } from './excerpts-of.ts';

type Excerpts = ReadonlyMap<string, readonly CodedExcerpt[]>;

interface Memory {
  readonly batch: number;
  readonly phases: Map<Phase, Excerpts>;
}

const memories = new WeakMap<ReadStore, Memory>();

/**
 * What is coded in the transcripts of a phase, by the id of the transcript and in the order of its text; found out once and
 * remembered until records change.
 */
export function rememberedExcerpts(db: ReadStore, phase: Phase): Excerpts {
  const batch = lastBatch(db);
  const known = memories.get(db);
  const memory = known?.batch === batch ? known : { batch, phases: new Map<Phase, Excerpts>() };
  memories.set(db, memory);
  const excerpts = memory.phases.get(phase) ?? excerptsIn(db, phase);
  memory.phases.set(phase, excerpts);
  return excerpts;
}

function excerptsIn(db: ReadStore, phase: Phase): Excerpts {
  const coded = grouped(currentRecords(db, 'excerpt'), ({ body }) => body.transcript);
  const found = new Map<string, readonly CodedExcerpt[]>();
  for (const { id, text } of codedTexts(db, phase)) found.set(id, codedIn(text, coded.get(id) ?? []));
  return found;
}
