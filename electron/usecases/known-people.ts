import type { Topic } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { lastBatch } from '../store/last-batch.ts';
import type { ReadStore } from '../store/store.ts';
import { listTranscriptHeads } from '../store/transcripts.ts';
import { rememberedRemarks } from './remembered-remarks.ts';

interface Memory {
  readonly batch: number;
  readonly people: readonly string[];
}

const memories = new WeakMap<readonly Topic[], Memory>();

/**
 * Everybody whom interviews of a phase name, in evidence or transcripts: masked wherever they stand. It is the same list until
 * evidence or records change, so that whoever masks prepares for it once.
 */
export function knownPeople(db: ReadStore, phase: Phase): readonly string[] {
  const remarks = rememberedRemarks(db, phase);
  const batch = lastBatch(db);
  const known = memories.get(remarks);
  if (known?.batch === batch) return known.people;
  const named = [...remarks, ...listTranscriptHeads(db, phase)].flatMap(
    ({ interviewee }) => interviewee ?? [],
  );
  const people = [...new Set(named)].sort();
  memories.set(remarks, { batch, people });
  return people;
}
