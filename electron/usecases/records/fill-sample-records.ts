import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { fillSampleInterviews } from '../interviews/fill-sample-interviews.ts';
import { fillSampleLists } from '../lists/fill-sample-lists.ts';
import { fillSampleItems } from '../rectification/fill-sample-items.ts';
import { fillSamplePlans } from '../sampling/fill-sample-plan.ts';

/** What writes down part of what people of a made-up district would have written. */
type Writer = (workspace: Workspace, context: UseCaseContext) => Result<unknown>;

/** In this order: what is mended follows playbook and lists. */
const WRITERS: readonly Writer[] = [fillSamplePlans, fillSampleLists, fillSampleInterviews, fillSampleItems];

/** Writes down what people of a made-up district would have written, after its evidence came in and was scored. */
export function fillSampleRecords(workspace: Workspace, context: UseCaseContext): Result<null> {
  for (const write of WRITERS) {
    const written = write(workspace, context);
    if (!written.ok) return written;
  }
  return ok(null);
}
