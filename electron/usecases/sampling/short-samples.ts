import { type PhaseSampling, phaseSampling } from '../../../shared/action/sampling/short-sample.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { PHASES, type RunPhase } from '../../../shared/model/phase.ts';
import { shortSampleWording } from '../../../shared/report/sampling/short-sample-words.ts';
import type { ReadStore } from '../../store/store.ts';
import { samplingStanding } from './sampling-standing.ts';

/** How far the plans of both phases have come; a phase without one is not there. */
export function samplingOfPhases(db: ReadStore): PhaseSampling[] {
  return PHASES.flatMap((phase) => {
    const standing = samplingStanding(db, phase);
    return standing === null ? [] : [phaseSampling(phase, standing.compounds.values())];
  });
}

/** Says of a compound, by code, that the figures of a phase or the year rest on too few responses; null where they do not. */
export function shortSampleOf(
  db: ReadStore,
  phase: RunPhase,
  guideline: Pick<Guideline, 'rounding'>,
): (code: string) => Wording | null {
  const words = new Map<string, Wording>();
  for (const { phase: sampled, short } of samplingOfPhases(db)) {
    if (phase !== 'annual' && phase !== sampled) continue;
    for (const one of short) {
      const said = shortSampleWording(one, guideline);
      const before = words.get(one.code);
      words.set(
        one.code,
        before === undefined ? said : { zh: `${before.zh}；${said.zh}`, en: `${before.en}; ${said.en}` },
      );
    }
  }
  return (code) => words.get(code) ?? null;
}
