import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { CompoundVoices, Voices } from '../../shared/report/voices/voices.ts';
import { NO_EVIDENCE } from '../../shared/rules/evidence.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import type { ReadStore } from '../store/store.ts';
import { countResponses, listRemarks, type StoredRemark } from '../store/voices.ts';
import { rememberedByPhase } from './remembered-by-phase.ts';
import { rememberedEvidence } from './remembered-evidence.ts';

/**
 * What was heard of every compound in a phase as the evidence stands now, for the year that of year-end; read once and
 * remembered until the journal says something new.
 */
export function readVoices(db: ReadStore, phase: RunPhase): Voices {
  return rememberedVoices(db, phase === 'annual' ? 'end' : phase);
}

const rememberedVoices = rememberedByPhase((db: ReadStore, phase: Phase): Voices => {
  const { evidence } = rememberedEvidence(db, phase);
  const responses = countResponses(db, phase);
  const remarks = listRemarks(db, phase);
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

function interviewsOf(said: readonly StoredRemark[]): Pick<CompoundVoices, 'interviews' | 'remarks'> {
  return {
    interviews: new Set(said.map(({ interview }) => interview)).size,
    remarks: said.map(({ interview, topic, attitude, excerpt }) => ({ interview, topic, attitude, excerpt })),
  };
}
