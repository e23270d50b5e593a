import type { DrawnCompound } from '../../../shared/action/sampling/drawn-compound.ts';
import type { HouseholdList } from '../../../shared/intake/households/household-list.ts';
import type { SamplingPlan } from '../../../shared/model/records/sampling-plan.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';

/** What there is to say of the list beside its rows: compounds that only list or plan has, and lists that are too short. */
export function remarksOnDraw(
  { compounds }: SamplingPlan,
  { households }: Pick<HouseholdList, 'households'>,
  drawn: readonly DrawnCompound[],
): Problem[] {
  const listed = new Set(households.map(({ compound }) => compound));
  const planned = new Set(compounds.map(({ code }) => code));
  const notListed = compounds.filter(({ code, planned }) => planned > 0 && !listed.has(code));
  const notPlanned = [...listed].filter((code) => !planned.has(code));
  return [
    ...codesProblem(
      'households-not-listed',
      notListed.map(({ code }) => code),
    ),
    ...codesProblem('households-not-planned', notPlanned),
    ...drawn
      .filter((one) => one.listed < one.planned)
      .map(({ compound: { code, name }, planned, listed }) =>
        problem('households-too-few', { code, name, planned, listed }),
      ),
  ];
}

const MOST_CODES = 10;

function codesProblem(code: 'households-not-listed' | 'households-not-planned', codes: readonly string[]) {
  const shown = codes.slice(0, MOST_CODES).join('、');
  const more = codes.length > MOST_CODES ? '…' : '';
  return codes.length === 0 ? [] : [problem(code, { count: codes.length, codes: `${shown}${more}` })];
}
