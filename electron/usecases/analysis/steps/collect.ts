import type { AnalysisStep } from '../../../../shared/action/analysis/analysis.ts';
import { pointOf } from '../../../../shared/action/analysis/step-points.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { METHOD_NAMES } from '../../../../shared/model/names.ts';
import { countCoverage } from '../../../../shared/scoring/method-coverage.ts';
import { evidenceCoverage } from '../../evidence-coverage.ts';
import { rememberedInterviews } from '../../interviews/remembered-interviews.ts';
import { rememberedResponses } from '../../sampling/sampling-standing.ts';
import { shortSamplesAmong } from '../../sampling/short-samples-among.ts';
import type { AnalysisScope } from '../analysis-scope.ts';
import { registerPath } from './paths.ts';
import { compoundsLack, grouped, NO_COMPOUNDS, step } from './step.ts';

/** 资料搜集: what the register says, and by which methods there is evidence. */
export function collectStep(scope: AnalysisScope): AnalysisStep {
  const { store, phase, compounds, codes } = scope;
  const households = { zh: '户数', en: 'households' };
  const known = compounds.filter((compound) => compound.households !== null).length;
  const covered = evidenceCoverage(store, phase).filter(({ compound }) => codes.has(compound.code));
  const methods = countCoverage(covered.map((compound) => compound.methods))
    .filter(({ applicable }) => applicable > 0)
    .map(({ method, covered: done, applicable: of }) =>
      pointOf(METHOD_NAMES[method], { done, of }, '/evidence/import', {
        none: NO_COMPOUNDS,
        missing: compoundsLack(METHOD_NAMES[method]),
      }),
    );
  const register = pointOf(
    { zh: '名册：填有户数', en: 'Register: households known' },
    { done: known, of: compounds.length },
    registerPath(scope.about),
    { none: NO_COMPOUNDS, missing: compoundsLack(households) },
  );
  const few = shortSamplesAmong(store, phase, compounds);
  return step('collect', [register, ...methods], [collectedFact(scope), ...(few === null ? [] : [few])]);
}

function collectedFact({ store, phase, codes }: AnalysisScope): Wording {
  const responses = [...rememberedResponses(store, phase).counts].reduce(
    (sum, [code, { valid }]) => sum + (codes.has(code) ? valid : 0),
    0,
  );
  const interviews = rememberedInterviews(store, phase).filter(({ compound }) => codes.has(compound)).length;
  return {
    zh: `计入问卷 ${grouped(responses)} 份，访谈 ${grouped(interviews)} 次。`,
    en: `${grouped(responses)} questionnaires count, and ${grouped(interviews)} interviews.`,
  };
}
