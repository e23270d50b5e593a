import type { ReminderExport, Written } from '../../../shared/contract/rectification/returns.ts';
import type { Result } from '../../../shared/problems/result.ts';
import { printingPool } from '../../files/printing/printing-pool.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { exportReminders } from './export-reminders.ts';

/** Its threads are started when there is something to print. */
const POOL = printingPool('computer');

/** Writes reminders, printed in threads of their own with the computer’s fonts. */
export function writeReminders(
  workspace: Workspace,
  wanted: ReminderExport,
  context: UseCaseContext,
): Promise<Result<Written>> {
  return exportReminders(workspace, wanted, context, POOL);
}
