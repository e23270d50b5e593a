import { takeStep } from '../../../shared/action/rectification/take-step.ts';
import {
  RECTIFICATION_STATE_NAMES,
  type RectificationStep,
} from '../../../shared/model/records/rectification-item.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { today } from '../today.ts';
import { findItem } from './find-item.ts';
import { writeItems } from './write-items.ts';

/** Adds a step to an item; refused where it may not follow, or does not say what it must. */
export function advanceItem(
  workspace: Workspace,
  { id, ...given }: RectificationStep & { readonly id: string },
  context: Authorship,
): Result<{ readonly batch: number }> {
  const found = findItem(workspace.store, id);
  if (!found.ok) return found;
  const { record, number } = found.value;
  const step = {
    ...given,
    by: given.by.trim(),
    text: given.text.trim(),
    evidence: given.evidence.trim(),
  };
  const taken = takeStep(record.body, step, { today: today(context) });
  if (!taken.ok) return taken;
  const note = `${number} ${RECTIFICATION_STATE_NAMES[step.state].zh}`;
  return ok({ batch: writeItems(workspace, [{ ...record, body: taken.value }], context, note) });
}
