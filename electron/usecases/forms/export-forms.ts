import type { FormsExport, WantedForms } from '../../../shared/contract/forms.ts';
import { FORM_NAMES, type FormKind } from '../../../shared/model/form.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { askedForms } from '../../../shared/report/forms/asked-forms.ts';
import type { FormInput } from '../../../shared/report/forms/form-input.ts';
import { fontsUsed } from '../../files/document-fonts.ts';
import type { FileMaker } from '../../files/file-maker.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { fitFilePaths } from '../fit-file-paths.ts';
import type { PlannedFile } from '../planned-file.ts';
import { writeFiles } from '../write-files.ts';
import { NOTHING_BEFORE } from '../written-before.ts';
import { formMaterial } from './form-input.ts';
import { areaOf } from './form-scope.ts';
import { planForm } from './plan-forms.ts';

/**
 * Writes the forms of a phase that go into the field, each file whole. Refused where there is no register, or nothing to
 * make a form of; cancelled, or stopped by a file that cannot be made, it says what is there.
 */
export async function exportForms(
  workspace: Workspace,
  wanted: WantedForms,
  context: UseCaseContext,
  maker: FileMaker,
): Promise<Result<FormsExport>> {
  const files = planForms(workspace, wanted, context);
  if (!files.ok) return files;
  const isPrinted = wanted.formats.includes('pdf');
  const fonts = isPrinted ? fontsUsed(maker.fonts) : ok([]);
  if (!fonts.ok) return fonts;
  const paths = fitFilePaths(
    wanted.folder,
    files.value.map(({ place }) => place),
  );
  const tasks = files.value.flatMap((file, place) => {
    const path = paths[place];
    return path === undefined ? [] : [{ file, path }];
  });
  const { there, problems } = await writeFiles(tasks, { maker, context, before: NOTHING_BEFORE });
  return ok({
    files: there.map(({ path }) => path),
    wanted: tasks.length,
    problems: [...problems],
    fonts: [...fonts.value],
  });
}

function planForms(
  workspace: Workspace,
  { phase, kinds, copies, scope, ...wish }: WantedForms,
  context: UseCaseContext,
): Result<readonly PlannedFile[]> {
  const material = formMaterial(workspace, phase, copies, context);
  if (!material.ok) return material;
  const { input, compounds } = material.value;
  const area = areaOf(compounds, scope);
  if (!area.ok) return area;
  const asked = askedKinds(kinds, input);
  if (!asked.ok) return asked;
  const files = asked.value.flatMap((kind) => planForm(kind, input, area.value, wish));
  return files.length === 0 ? refused(problem('forms-nothing-to-make')) : ok(files);
}

/** What was asked for by name must be there; otherwise everything that is. */
function askedKinds(kinds: readonly FormKind[] | null, input: FormInput): Result<readonly FormKind[]> {
  const asked = askedForms(input);
  const unasked = kinds?.find((kind) => !asked.includes(kind));
  if (unasked === undefined) return ok(kinds ?? asked);
  const [form, phase] = [FORM_NAMES[unasked], PHASE_NAMES[input.phase]];
  const facts = { form: form.zh, formInEnglish: form.en, phase: phase.zh, phaseInEnglish: phase.en };
  return refused(problem('forms-nothing-asked', facts));
}
