import { type PhaseSampling, phaseSampling } from '../../../shared/action/sampling/short-sample.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import { PHASES, type Phase, type RunPhase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { shortSampleWording } from '../../../shared/report/sampling/short-sample-words.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import { samplingStanding } from './sampling-standing.ts';

/** How far the plans of phases have come; a phase without one is not there. */
export function samplingOfPhases(db: ReadStore, phases: readonly Phase[] = PHASES): PhaseSampling[] {
  return phases.flatMap((phase) => {
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
  const words = wordsOfShort(db, phase, guideline);
  return (code) => words.get(code) ?? null;
}

/** Every compound whose figures of a phase or the year rest on too few responses, and what is said of it. */
export function listShortSamples(
  { store }: Workspace,
  { phase }: { readonly phase: RunPhase },
): Result<{ readonly code: string; readonly words: Wording }[]> {
  const words = wordsOfShort(store, phase, currentGuideline(store).guideline);
  return ok([...words].map(([code, said]) => ({ code, words: said })));
}

function wordsOfShort(
  db: ReadStore,
  phase: RunPhase,
  guideline: Pick<Guideline, 'rounding'>,
): ReadonlyMap<string, Wording> {
  const words = new Map<string, Wording>();
  for (const { short } of samplingOfPhases(db, phase === 'annual' ? PHASES : [phase])) {
    for (const one of short) {
      const said = shortSampleWording(one, guideline);
      const before = words.get(one.code);
      words.set(
        one.code,
        before === undefined ? said : { zh: `${before.zh}；${said.zh}`, en: `${before.en}; ${said.en}` },
      );
    }
  }
  return words;
}
