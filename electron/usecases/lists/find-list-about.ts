import { listAboutCalled } from '../../../shared/action/lists/list-about.ts';
import { type ListAbout, listAboutSchema } from '../../../shared/contract/lists.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import { listNames } from './list-names.ts';

/** Whose lists a person means by a name: a type's or a committee's; refused where nobody or several are called so. */
export function findListAbout({ store }: Workspace, phase: Phase, name: string): Result<ListAbout> {
  const found = listAboutCalled(name, listNames(store, phase, null));
  return found.ok ? ok(listAboutSchema.parse(found.value)) : found;
}
