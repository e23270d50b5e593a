import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { CompoundVoices, Voices } from '../../shared/report/voices/voices.ts';
import { NO_EVIDENCE } from '../../shared/rules/evidence.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import type { ReadStore } from '../store/store.ts';
import { countResponses, type StoredRemark } from '../store/voices.ts';
import { knownPeople } from './known-people.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';
import { rememberedEvidence } from './remembered-evidence.ts';
import { rememberedRemarks } from './remembered-remarks.ts';

/**
 * What was heard of every compound in a phase as the evidence stands now, for the year that of year-end; read once and
 * remembered until the journal says something new.
 */
export function readVoices(db: ReadStore, phase: RunPhase): Voices {
  const part = phase === 'annual' ? 'end' : phase;
  return { phase: part, compounds: rememberedVoices(db, part), people: knownPeople(db, part) };
}

const rememberedVoices = rememberedByPhase((db: ReadStore, phase: Phase): Voices['compounds'] => {
  const { evidence } = rememberedEvidence(db, phase);
  const responses = countResponses(db, phase);
  const remarks = rememberedRemarks(db, phase);
  const byCompound = grouped(remarks, ({ compound }) => compound);
  const codes = new Set([...evidence.compounds.keys(), ...responses.keys(), ...byCompound.keys()]);
  return new Map(
    [...codes].map((code): [string, CompoundVoices] => {
      const { answers, checks, findings } = evidence.compounds.get(code) ?? NO_EVIDENCE;
      const said = byCompound.get(code) ?? [];
      return [
        code,
        { responses: responses.get(code) ?? 0, answers, checks, findings, ...interviewsOf(said) },
      ];
    }),
  );
});

function interviewsOf(said: readonly StoredRemark[]): Pick<CompoundVoices, 'interviews' | 'remarks'> {
  return {
    interviews: new Set(said.map(({ interview }) => interview)).size,
    remarks: said.map(({ interview, topic, attitude, excerpt }) => ({ interview, topic, attitude, excerpt })),
  };
}
