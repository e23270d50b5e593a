import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { CompoundVoices, Voices } from '../../shared/report/voices/voices.ts';
import { NO_EVIDENCE } from '../../shared/rules/evidence.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import type { ReadStore } from '../store/store.ts';
import { countResponses, type StoredRemark } from '../store/voices.ts';
import { knownPeople } from './known-people.ts';
import { quotedRemarks } from './quoted-remarks.ts';
import { rememberedEvidence } from './remembered-evidence.ts';

/**
 * What was heard of every compound in a phase as the evidence stands now, for the year that of year-end; read once and
 * remembered until evidence or records say something new.
 */
export function readVoices(db: ReadStore, phase: RunPhase): Voices {
  const part = phase === 'annual' ? 'end' : phase;
  return { phase: part, compounds: rememberedVoices(db, part), people: knownPeople(db, part) };
}

/** By what interviews said: other evidence brings other remarks. */
const memories = new WeakMap<readonly StoredRemark[], Voices['compounds']>();

function rememberedVoices(db: ReadStore, phase: Phase): Voices['compounds'] {
  const remarks = quotedRemarks(db, phase);
  const voices = memories.get(remarks) ?? voicesOf(db, phase, remarks);
  memories.set(remarks, voices);
  return voices;
}

function voicesOf(db: ReadStore, phase: Phase, remarks: readonly StoredRemark[]): Voices['compounds'] {
  const { evidence } = rememberedEvidence(db, phase);
  const responses = countResponses(db, phase);
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
}

function interviewsOf(said: readonly StoredRemark[]): Pick<CompoundVoices, 'interviews' | 'remarks'> {
  return {
    interviews: new Set(said.map(({ interview }) => interview)).size,
    remarks: said.map(({ interview, topic, attitude, excerpt }) => ({ interview, topic, attitude, excerpt })),
  };
}
