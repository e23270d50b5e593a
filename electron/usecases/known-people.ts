import type { Phase } from '../../shared/model/phase.ts';
import { lastBatch } from '../store/last-batch.ts';
import type { ReadStore } from '../store/store.ts';
import { listTranscriptHeads } from '../store/transcripts.ts';
import { listInterviewees } from '../store/voices.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';

interface Memory {
  readonly batch: number;
  readonly people: readonly string[];
}

const rememberedInterviewees = rememberedByPhase(listInterviewees);

/** By whom the evidence names. */
const memories = new WeakMap<readonly string[], Memory>();

/**
 * Everybody whom interviews of a phase name, in evidence or transcripts: masked wherever they stand. It is the same list until
 * evidence or records change, so that whoever masks prepares for it once.
 */
export function knownPeople(db: ReadStore, phase: Phase): readonly string[] {
  const interviewees = rememberedInterviewees(db, phase);
  const batch = lastBatch(db);
  const known = memories.get(interviewees);
  if (known?.batch === batch) return known.people;
  const transcribed = listTranscriptHeads(db, phase).flatMap(({ interviewee }) => interviewee ?? []);
  const people = [...new Set([...interviewees, ...transcribed])].sort();
  memories.set(interviewees, { batch, people });
  return people;
}
