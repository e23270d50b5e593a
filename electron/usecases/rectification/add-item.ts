import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { today } from '../today.ts';
import { judgeTask } from './judge-task.ts';
import { newItems } from './register-items.ts';
import { registeredCompounds } from './registered-compounds.ts';
import { writeItems } from './write-items.ts';

interface NewItem {
  readonly compound: string;
  readonly problem: string;
  readonly responsible: string;
  readonly deadline: string | null;
}

/** Registers one item by hand, as of today. */
export function addItem(
  workspace: Workspace,
  { compound, ...task }: NewItem,
  context: Pick<UseCaseContext, 'author' | 'now' | 'newId'>,
): Result<{ readonly batch: number; readonly id: string }> {
  const { store } = workspace;
  if (!registeredCompounds(store).has(compound))
    return refused(problem('rectification-no-such-compound', { code: compound }));
  const on = today(context);
  const judged = judgeTask(task, on);
  if (!judged.ok) return judged;
  const { problem: text, responsible, deadline } = judged.value;
  const proposal = { id: context.newId(), compound, problem: text, origin: { kind: 'hand' as const } };
  const items = newItems(store, [proposal], { on, by: context.author, responsible, deadline });
  return ok({ batch: writeItems(workspace, items, context, '登记'), id: proposal.id });
}
