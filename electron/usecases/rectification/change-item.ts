import { registeredOn } from '../../../shared/action/rectification/where-it-stands.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { findItem } from './find-item.ts';
import { judgeTask } from './judge-task.ts';
import { writeItems } from './write-items.ts';

interface ItemChange {
  readonly id: string;
  readonly problem: string;
  readonly responsible: string;
  readonly deadline: string | null;
  readonly playbook: string | null;
}

/** Says anew what is to be mended, by whom, by when and how; its steps stay. */
export function changeItem(
  workspace: Workspace,
  { id, playbook, ...task }: ItemChange,
  context: Authorship,
): Result<{ readonly batch: number }> {
  const found = findItem(workspace.store, id);
  if (!found.ok) return found;
  const { record, number } = found.value;
  const judged = judgeTask(task, registeredOn(record.body));
  if (!judged.ok) return judged;
  const body = { ...record.body, ...judged.value, playbook };
  return ok({ batch: writeItems(workspace, [{ ...record, body }], context, `${number} 修改`) });
}
