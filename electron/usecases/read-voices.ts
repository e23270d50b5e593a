import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { CompoundVoices, Voices } from '../../shared/report/voices/voices.ts';
import { NO_EVIDENCE } from '../../shared/rules/evidence.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import type { ReadStore } from '../store/store.ts';
import { latestRecordBatch, listTranscriptHeads } from '../store/transcripts.ts';
import { countResponses, type StoredRemark } from '../store/voices.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';
import { rememberedEvidence } from './remembered-evidence.ts';
import { rememberedRemarks } from './remembered-remarks.ts';

/**
 * What was heard of every compound in a phase as the evidence stands now, for the year that of year-end; read once and
 * remembered until the journal says something new.
 */
export function readVoices(db: ReadStore, phase: RunPhase): Voices {
  const part = phase === 'annual' ? 'end' : phase;
  return withTranscribed(rememberedVoices(db, part), db, part);
}

const rememberedVoices = rememberedByPhase((db: ReadStore, phase: Phase): Voices => {
  const { evidence } = rememberedEvidence(db, phase);
  const responses = countResponses(db, phase);
  const remarks = rememberedRemarks(db, phase);
  const byCompound = grouped(remarks, ({ compound }) => compound);
  const codes = new Set([...evidence.compounds.keys(), ...responses.keys(), ...byCompound.keys()]);
  return {
    phase,
    compounds: new Map(
      [...codes].map((code): [string, CompoundVoices] => {
        const { answers, checks, findings } = evidence.compounds.get(code) ?? NO_EVIDENCE;
        const said = byCompound.get(code) ?? [];
        return [
          code,
          { responses: responses.get(code) ?? 0, answers, checks, findings, ...interviewsOf(said) },
        ];
      }),
    ),
    people: [...new Set(remarks.flatMap(({ interviewee }) => interviewee ?? []))].sort(),
  };
});

/** Voices with the people of all transcripts, who are the same until records change: whoever masks prepares for them once. */
const transcribed = new WeakMap<Voices, { readonly batch: number; readonly voices: Voices }>();

/** A transcript may name somebody of whom nothing was entered. */
function withTranscribed(voices: Voices, db: ReadStore, phase: Phase): Voices {
  const batch = latestRecordBatch(db);
  const known = transcribed.get(voices);
  if (known?.batch === batch) return known.voices;
  const others = listTranscriptHeads(db, phase).flatMap(({ interviewee }) => interviewee ?? []);
  const people = [...new Set([...voices.people, ...others])].sort();
  const joined = people.length === voices.people.length ? voices : { ...voices, people };
  transcribed.set(voices, { batch, voices: joined });
  return joined;
}

function interviewsOf(said: readonly StoredRemark[]): Pick<CompoundVoices, 'interviews' | 'remarks'> {
  return {
    interviews: new Set(said.map(({ interview }) => interview)).size,
    remarks: said.map(({ interview, topic, attitude, excerpt }) => ({ interview, topic, attitude, excerpt })),
  };
}
