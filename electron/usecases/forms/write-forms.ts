import type { FormsExport, WantedForms } from '../../../shared/contract/forms.ts';
import { type Result, refused } from '../../../shared/problems/result.ts';
import type { FileMaker } from '../../files/file-maker.ts';
import { printingPool } from '../../files/printing/printing-pool.ts';
import { listCompounds } from '../../store/compounds.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { exportForms } from './export-forms.ts';
import { scopeNamed } from './form-scope.ts';

/** The forms that are wanted, their scope as the command line says it. */
export interface FormsRequest extends Omit<WantedForms, 'scope'> {
  /** `district`, or one subdistrict, committee or compound by name or code. */
  readonly scope: string;
}

const WHOLE = 'district';

/** Its threads are started when there is something to make. */
const POOL = printingPool('computer');

/** Writes forms into a folder; refused with the first that could not be written. */
export async function writeForms(
  workspace: Workspace,
  { scope: word, ...wanted }: FormsRequest,
  context: UseCaseContext,
  maker: FileMaker = POOL,
): Promise<Result<FormsExport>> {
  const compounds = listCompounds(workspace.store, wanted.phase);
  // Without a register no word means anything: that, then, is what there is to say.
  const scope = scopeNamed(compounds, compounds.length === 0 ? WHOLE : word);
  if (!scope.ok) return scope;
  const exported = await exportForms(workspace, { ...wanted, scope: scope.value }, context, maker);
  return exported.ok && exported.value.problems.length > 0 ? refused(...exported.value.problems) : exported;
}
