import type { FormChoices } from '../../../shared/contract/forms.ts';
import { type Compound, committeeKey } from '../../../shared/model/compound.ts';
import { PHASES, type Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { askedForms } from '../../../shared/report/forms/asked-forms.ts';
import { listExperts } from '../../store/marks.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { formMaterial } from './form-input.ts';

/** What there is to make forms of in a phase; null where it has no register. */
export function formChoices(
  workspace: Workspace,
  phase: Phase,
  context: UseCaseContext,
): Result<FormChoices | null> {
  const material = formMaterial(workspace, phase, null, context);
  if (!material.ok) return ok(null);
  const { input, compounds, byPlan } = material.value;
  const experts = PHASES.flatMap((one) => listExperts(workspace.store, one));
  return ok({
    kinds: askedForms(input).map((kind) => ({
      kind,
      formats: kind === 'metrics' ? ['xlsx'] : ['xlsx', 'pdf'],
    })),
    subdistricts: counted(compounds, ({ subdistrict }) => subdistrict).map(
      ([{ subdistrict: name }, count]) => ({
        ...{ name, compounds: count },
      }),
    ),
    committees: counted(compounds, committeeKey).map(([{ subdistrict, committee: name }, count]) => ({
      ...{ subdistrict, name, compounds: count },
    })),
    compounds: compounds.map(({ code, name, subdistrict }) => ({ code, name, subdistrict })),
    experts: [...new Set(experts)].toSorted((a, b) => a.localeCompare(b, 'zh')),
    questionnaires: {
      planned: compounds.reduce((sum, { code }) => sum + (input.copies.get(code) ?? 0), 0),
      byPlan,
    },
  });
}

function counted(
  compounds: readonly Compound[],
  keyOf: (compound: Compound) => string,
): (readonly [Compound, number])[] {
  return [...Map.groupBy(compounds, keyOf).values()].flatMap((own) =>
    own[0] === undefined ? [] : [[own[0], own.length] as const],
  );
}
