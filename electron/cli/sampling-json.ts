import type { SamplingTotalView } from '../../shared/contract/sampling.ts';
import type { Language } from '../../shared/language/wording.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { PlanOutcome } from '../usecases/sampling/carry-out-plan.ts';
import { problemsJson } from './problem-json.ts';

/** The document that `plan --json` prints; margins are texts as `9.8%`. */
export function planJson({ view, drawn, batch }: PlanOutcome, phase: Phase, language: Language) {
  const { terms, seed, isSaved, returnRate, validRate, district, types, subdistricts, compounds } = view;
  return {
    ...{ phase, saved: isSaved, batch, terms, seed, returnRate, validRate },
    district: totalJson(district),
    types: types.map((line) => ({ code: line.key, name: line.name, ...totalJson(line) })),
    subdistricts: subdistricts.map((line) => ({ name: line.name, ...totalJson(line) })),
    compounds: compounds.map(
      ({
        code,
        name,
        type,
        subdistrict,
        households,
        planned,
        returned,
        valid,
        missing,
        margin,
        isShort,
      }) => ({
        ...{ code, name, type, subdistrict, households, planned, returned, valid, missing, margin },
        underSampled: isShort,
      }),
    ),
    unplanned: compounds.filter(({ planned }) => planned === null).map(({ code }) => code),
    draw: drawn && { ...drawn, problems: problemsJson(drawn.problems, language) },
  };
}

function totalJson({ short, unplanned, compounds, households, planned, ...line }: SamplingTotalView) {
  const { plannedMargin, returned, valid, missing, margin } = line;
  return {
    ...{ compounds, households, planned, plannedMargin, returned, valid, missing, margin },
    ...{ underSampled: short, unplanned },
  };
}
